import { copyLifecycle, type LifecycleTemplate } from '@jalon/contracts/lifecycle/templates.operations';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { Form } from '../../ui/forms/form';

interface Props {
  /** Those to begin from; the first is offered. */
  readonly templates: readonly Pick<LifecycleTemplate, 'id' | 'name' | 'latest'>[];
  readonly onClose: () => void;
}

/** A life cycle of one’s own begins as a copy of another, and opens to be written. */
export function CopyDialog({ templates, onClose }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const copy = useWrite(copyLifecycle);
  const first = templates[0];
  const { form } = useShapeForm({
    shape: copyLifecycle.input,
    defaultValues: { name: first ? t`Copie de ${first.name}` : '', from: first?.latest.id ?? '' },
  });
  const { submit, refusal, busy } = useSubmit(form, async (draft) => {
    const { id } = await copy.mutateAsync(draft);
    onClose();
    await navigate({ to: '/lifecycle', search: { draft: id } });
  });
  return (
    <Dialog title={t`Nouveau cycle de vie`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <TextField control={form.control} name="name" label={t`Nom`} required autoFocus />
        <SelectField
          control={form.control}
          name="from"
          label={t`À partir de`}
          description={t`La copie vous appartient ; l’original ne change pas.`}
          choices={templates.map(({ name, latest }) => ({ value: latest.id, label: name }))}
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t`Copier et modifier`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
