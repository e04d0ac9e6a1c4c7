import { setDefaultView } from '@jalon/contracts/views/views.operations';
import { ROLE_WORDS } from '@jalon/domain/access/membership';
import { Role } from '@jalon/domain/access/roles';
import type { View } from '@jalon/domain/views/view';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { useLanguage } from '../../platform/words/language';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { CheckboxField } from '../../ui/fields/checkbox-field';
import { FieldGroup, Form } from '../../ui/forms/form';
import { useToasts } from '../../ui/toast/toast-provider';

interface Props {
  readonly view: View;
  readonly views: readonly View[];
  readonly onClose: () => void;
}

const Chosen = z.object({ roles: z.record(Role, z.boolean()) });
type Chosen = z.output<typeof Chosen>;

const chosenOf = ({ defaultFor }: View): Chosen => ({
  roles: {
    admin: defaultFor.includes('admin'),
    director: defaultFor.includes('director'),
    project_manager: defaultFor.includes('project_manager'),
    compliance_reviewer: defaultFor.includes('compliance_reviewer'),
    contributor: defaultFor.includes('contributor'),
    client_viewer: defaultFor.includes('client_viewer'),
  },
});

/** Whose list opens with this view; what a role had before is said beside it. */
export function RolesDialog({ view, views, onClose }: Props) {
  const { t } = useLingui();
  const { show } = useToasts();
  const language = useLanguage();
  const setDefault = useWrite(setDefaultView);
  const { form } = useShapeForm({ shape: Chosen, defaultValues: chosenOf(view) });
  const send = async ({ roles }: Chosen) => {
    for (const role of Role.options)
      if (roles[role] !== view.defaultFor.includes(role))
        await setDefault.mutateAsync({ page: view.page, role, viewId: roles[role] ? view.id : null });
    show({ text: t`Les vues par défaut sont enregistrées.` });
  };
  const { submit, refusal, busy } = useSubmit(form, send, { onDone: onClose });
  const before = (role: Role): string | undefined => {
    const other = views.find(({ id, defaultFor }) => id !== view.id && defaultFor.includes(role));
    return other && t`Remplace « ${other.name} »`;
  };
  return (
    <Dialog title={t`Par défaut pour des rôles : « ${view.name} »`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <p className="muted small">
          {t`La liste s’ouvre ainsi pour les personnes de ces rôles qui n’ont pas choisi leur propre vue. La vue est alors partagée.`}
        </p>
        <FieldGroup legend={t`Rôles`}>
          {Role.options.map((role) => (
            <CheckboxField
              key={role}
              control={form.control}
              name={`roles.${role}`}
              label={ROLE_WORDS[role][language]}
              description={before(role)}
            />
          ))}
        </FieldGroup>
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t({ message: 'Enregistrer', context: 'view' })}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
