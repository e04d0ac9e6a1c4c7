import { updateProfile } from '@jalon/contracts/access/profile.operations';
import { Person } from '@jalon/domain/access/person';
import { useLingui } from '@lingui/react/macro';
import { useMantineColorScheme } from '@mantine/core';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { usePageTitle } from '../../platform/routing/page-title';
import { useSession } from '../../platform/session';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { DialogActions } from '../../ui/actions/dialog';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { Form } from '../../ui/forms/form';
import { Panel } from '../../ui/layout/panel';
import { useToasts } from '../../ui/toast/toast-provider';
import { schemeOf } from '../../platform/theme';
import { KeysSection } from './keys-section';
import styles from './account.module.css';

const Shape = Person.pick({ name: true, language: true, theme: true });

/** Name, language, theme: the same in every organisation of the person. */
export function ProfilePage() {
  const { t } = useLingui();
  usePageTitle(t`Profil`);
  return (
    <>
      <Panel title={t`Profil`}>
        <div className={styles.narrow}>
          <ProfileForm />
        </div>
      </Panel>
      <KeysSection />
    </>
  );
}

function ProfileForm() {
  const { t } = useLingui();
  const { person } = useSession();
  const { show } = useToasts();
  const { setColorScheme } = useMantineColorScheme();
  const write = useWrite(updateProfile);
  const { name, language, theme } = person;
  const { form } = useShapeForm({ shape: Shape, defaultValues: { name, language, theme } });
  const { submit, refusal, busy } = useSubmit(form, async (typed) => {
    const kept = await write.mutateAsync(typed);
    setColorScheme(schemeOf(kept.theme));
    form.reset(typed);
    show({ text: t`Votre profil est enregistré.` });
  });
  const { control } = form;
  return (
    <Form onSubmit={submit} label={t`Profil`}>
      {refusal && <ProblemNotice {...refusal} />}
      <TextField control={control} name="name" label={t`Votre nom`} autoComplete="name" required />
      <SelectField
        control={control}
        name="language"
        label={t`Langue`}
        choices={[
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
      />
      <SelectField
        control={control}
        name="theme"
        label={t`Thème`}
        choices={[
          { value: 'system', label: t`Comme l’appareil` },
          { value: 'light', label: t`Clair` },
          { value: 'dark', label: t`Sombre` },
        ]}
      />
      <DialogActions>
        <Button type="submit" variant="primary" busy={busy}>
          {t`Enregistrer le profil`}
        </Button>
      </DialogActions>
    </Form>
  );
}
