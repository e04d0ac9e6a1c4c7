import { writeSchedule } from '@jalon/contracts/discussion/notification-preferences.operations';
import type { MailSchedule } from '@jalon/domain/discussion/mail/mail-schedule';
import { useLingui } from '@lingui/react/macro';
import { useShapeForm } from '../../../platform/forms/use-shape-form';
import { useSubmit } from '../../../platform/forms/use-submit';
import { ProblemNotice } from '../../../platform/problem-notice';
import { useWrite } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { DialogActions } from '../../../ui/actions/dialog';
import { Form } from '../../../ui/forms/form';
import { Panel } from '../../../ui/layout/panel';
import { useToasts } from '../../../ui/toast/toast-provider';
import { ScheduleFields as Shape, scheduleFieldsOf, scheduleOf } from './preferences-form';
import { ScheduleFields } from './schedule-fields';

/** The hour of those who chose none of their own; for administrators. */
export function OrganisationSchedule({ schedule }: { readonly schedule: MailSchedule }) {
  const { t } = useLingui();
  const { show } = useToasts();
  const write = useWrite(writeSchedule);
  const { form } = useShapeForm({ shape: Shape, defaultValues: scheduleFieldsOf(schedule) });
  const { submit, refusal, busy } = useSubmit(form, async (typed) => {
    form.reset(scheduleFieldsOf(await write.mutateAsync(scheduleOf(typed))));
    show({ text: t`L’heure de l’organisation est enregistrée.` });
  });
  return (
    <Panel title={t`Heure de l’organisation`} line={t`Pour les personnes qui n’ont pas choisi la leur.`}>
      <Form onSubmit={submit} label={t`Heure de l’organisation`}>
        {refusal && <ProblemNotice {...refusal} />}
        <ScheduleFields
          control={form.control}
          names={{ hour: 'hour', weekday: 'weekday', timeZone: 'timeZone' }}
          inForce={schedule.timeZone}
        />
        <DialogActions>
          <Button type="submit" busy={busy}>{t`Enregistrer cette heure`}</Button>
        </DialogActions>
      </Form>
    </Panel>
  );
}
