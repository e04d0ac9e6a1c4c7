import { type InboxProposal, qualifyProposal } from '@jalon/contracts/intake/inbox.operations';
import { UseCaseDraft } from '@jalon/domain/use-cases/use-case';
import { useLingui } from '@lingui/react/macro';
import type { Control } from 'react-hook-form';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { RadioField } from '../../ui/fields/radio-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { TextField } from '../../ui/fields/text-field';
import { Form } from '../../ui/forms/form';
import { useToasts } from '../../ui/toast/toast-provider';

const Shape = UseCaseDraft.pick({ title: true, problem: true }).extend({
  to: z.enum(['qualified', 'proposed']),
});

interface Props {
  readonly proposal: InboxProposal;
  readonly onClose: () => void;
}

/** What somebody outside wrote becomes a use case: its words may be put straight, the original stays with it. */
export function QualifyDialog({ proposal, onClose }: Props) {
  const { t } = useLingui();
  const { show } = useToasts();
  const { id, title, problem, contactEmail } = proposal;
  const { form, draft } = useShapeForm({
    shape: Shape,
    defaultValues: { title, problem, to: 'qualified' },
    draft: `proposal-qualify-${id}`,
  });
  const { mutateAsync } = useWrite(qualifyProposal);
  const { submit, refusal, busy } = useSubmit(form, async (typed) => {
    const { useCase } = await mutateAsync({ id, ...typed });
    draft.forget();
    show({ text: t`${useCase?.reference ?? ''} est au registre.` });
    onClose();
  });
  return (
    <Dialog title={t`Qualifier « ${title} »`} opened onClose={onClose} width={620}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <p className="muted">
          {contactEmail
            ? t`Un cas d’usage est créé à votre nom, et ${contactEmail} en est prévenu : cela ne s’annule pas. Le texte d’origine reste visible sur sa fiche.`
            : t`Un cas d’usage est créé à votre nom : cela ne s’annule pas. Le texte d’origine reste visible sur sa fiche.`}
        </p>
        <Fields control={form.control} />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t`Créer le cas d’usage`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function Fields({ control }: { readonly control: Control<z.input<typeof Shape>> }) {
  const { t } = useLingui();
  return (
    <>
      <TextField control={control} name="title" label={t`Intitulé`} required autoFocus />
      <TextAreaField
        control={control}
        name="problem"
        label={t`Problème`}
        rows={6}
        maxLength={4000}
        required
      />
      <RadioField
        control={control}
        name="to"
        label={t`Statut au registre`}
        choices={[
          { value: 'qualified', label: t`Qualifié : c’est un vrai sujet` },
          { value: 'proposed', label: t`Proposé : à discuter encore` },
        ]}
      />
    </>
  );
}
