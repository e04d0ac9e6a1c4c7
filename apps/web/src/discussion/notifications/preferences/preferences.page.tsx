import {
  readPreferences,
  writePreferences,
} from '@jalon/contracts/discussion/notification-preferences.operations';
import {
  MAIL_RHYTHMS,
  NOTIFICATION_TOPICS,
  type NotificationPreferences,
} from '@jalon/domain/discussion/notification-preferences';
import { useLingui } from '@lingui/react/macro';
import { type Control, useWatch } from 'react-hook-form';
import { useFormat } from '../../../platform/format';
import { useShapeForm } from '../../../platform/forms/use-shape-form';
import { useSubmit } from '../../../platform/forms/use-submit';
import { ProblemNotice } from '../../../platform/problem-notice';
import { Reading } from '../../../platform/reading';
import { usePageTitle } from '../../../platform/routing/page-title';
import { useMay } from '../../../platform/session';
import { useRead, useWrite } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { DialogActions } from '../../../ui/actions/dialog';
import { Denied } from '../../../ui/feedback/denied';
import { Notice } from '../../../ui/feedback/notice';
import { CheckboxField } from '../../../ui/fields/checkbox-field';
import { SelectField } from '../../../ui/fields/select-field';
import { Form } from '../../../ui/forms/form';
import { Panel } from '../../../ui/layout/panel';
import { useToasts } from '../../../ui/toast/toast-provider';
import { OrganisationSchedule } from './organisation-schedule';
import { rhythmLabels, topicLabels } from './preference-words';
import { draftOf, fieldsOf, PreferencesFields } from './preferences-form';
import styles from './preferences.module.css';
import { ScheduleFields } from './schedule-fields';
import { useScheduleWords } from './use-schedule-words';

/** How the reader is told of what concerns them in this organisation. */
export function PreferencesPage() {
  const { t } = useLingui();
  usePageTitle(t`Notifications`);
  const mayHear = useMay('discussion:read');
  const mayManage = useMay('organisation:manage');
  const query = useRead(readPreferences, {}, { enabled: mayHear });
  if (!mayHear)
    return (
      <Panel title={t`Notifications`}>
        <Denied />
      </Panel>
    );
  return (
    <>
      <Panel
        title={t`Ce que je reçois`}
        line={t`Pour cette organisation. Un mail ne contient que ce que vous n’avez pas encore lu.`}
      >
        <Reading query={query} lines={10}>
          {(preferences) => <PreferencesForm preferences={preferences} />}
        </Reading>
      </Panel>
      {mayManage && query.data && <OrganisationSchedule schedule={query.data.organisationSchedule} />}
    </>
  );
}

function PreferencesForm({ preferences }: { readonly preferences: NotificationPreferences }) {
  const { t } = useLingui();
  const { show } = useToasts();
  const { dateTime } = useFormat();
  const write = useWrite(writePreferences);
  const { form } = useShapeForm({ shape: PreferencesFields, defaultValues: fieldsOf(preferences) });
  const { submit, refusal, busy } = useSubmit(form, async (typed) => {
    form.reset(fieldsOf(await write.mutateAsync(draftOf(typed))));
    show({ text: t`Vos préférences sont enregistrées. Elles valent dès maintenant.` });
  });
  const { control } = form;
  const { stoppedAt, organisationSchedule } = preferences;
  const since = stoppedAt && dateTime(stoppedAt);
  return (
    <Form onSubmit={submit} label={t`Ce que je reçois`}>
      {refusal && <ProblemNotice {...refusal} />}
      {since && (
        <Notice tone="info" title={t`Aucun mail ne part`}>
          {t`Vous les avez arrêtés le ${since}. Vos choix sont gardés : cochez la case pour les reprendre.`}
        </Notice>
      )}
      <CheckboxField control={control} name="mails" label={t`Recevoir des mails de notification`} />
      <Topics control={control} />
      <OwnHour control={control} inForce={organisationSchedule} />
      <DialogActions>
        <Button type="submit" variant="primary" busy={busy}>
          {t`Enregistrer mes préférences`}
        </Button>
      </DialogActions>
    </Form>
  );
}

type Fields = Control<PreferencesFields>;

/** Each reason to be told, with its two channels. */
function Topics({ control }: { readonly control: Fields }) {
  const { t } = useLingui();
  const mails = useWatch({ control, name: 'mails' });
  return (
    <div className={styles.topics}>
      {NOTIFICATION_TOPICS.map((topic) => (
        <fieldset key={topic} className={styles.topic}>
          <legend className={styles.legend}>{t(topicLabels[topic])}</legend>
          <CheckboxField control={control} name={`choices.${topic}.inApp`} label={t`Dans l’application`} />
          <SelectField
            control={control}
            name={`choices.${topic}.mail`}
            label={t`Par mail`}
            disabled={!mails}
            choices={MAIL_RHYTHMS.map((value) => ({ value, label: t(rhythmLabels[value]) }))}
          />
        </fieldset>
      ))}
    </div>
  );
}

interface HourProps {
  readonly control: Fields;
  readonly inForce: NotificationPreferences['organisationSchedule'];
}

/** The organisation's hour, or one's own. */
function OwnHour({ control, inForce }: HourProps) {
  const { t } = useLingui();
  const own = useWatch({ control, name: 'own' });
  const usual = useScheduleWords(inForce);
  return (
    <>
      <CheckboxField
        control={control}
        name="own"
        label={t`Choisir mon heure`}
        description={t`Sinon, celle de l’organisation : ${usual}.`}
      />
      {own && (
        <ScheduleFields
          control={control}
          names={{ hour: 'hour', weekday: 'weekday', timeZone: 'timeZone' }}
          inForce={inForce.timeZone}
        />
      )}
    </>
  );
}
