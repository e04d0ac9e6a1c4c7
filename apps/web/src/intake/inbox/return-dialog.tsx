import { returnProposal } from '@jalon/contracts/intake/inbox.operations';
import { moveUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { ReturnReason } from '@jalon/domain/intake/proposal';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { Form } from '../../ui/forms/form';
import { useToasts } from '../../ui/toast/toast-provider';
import type { Waiting } from './waiting';

const Reason = z.object({ reason: ReturnReason });

interface Props {
  readonly waiting: Waiting;
  readonly onClose: () => void;
}

function useReturn(waiting: Waiting) {
  const toRegister = useWrite(moveUseCase);
  const toOutside = useWrite(returnProposal);
  const { id } = waiting.item;
  return (reason: string): Promise<unknown> =>
    waiting.kind === 'inside'
      ? toRegister.mutateAsync({ id, from: 'proposed', to: 'draft', reason })
      : toOutside.mutateAsync({ id, reason });
}

/** What becomes of it, before it is done. */
function useConsequence(waiting: Waiting): string {
  const { t } = useLingui();
  if (waiting.kind === 'inside') {
    const { name } = waiting.item.submitter;
    return t`${name} lit ce motif, complète sa proposition et peut la renvoyer.`;
  }
  const { contactEmail } = waiting.item;
  return contactEmail
    ? t`Ce motif part par e-mail à ${contactEmail} : cela ne s’annule pas.`
    : t`Aucune adresse n’a été laissée : le motif reste ici, avec la proposition. Cela ne s’annule pas.`;
}

/** Back to whoever proposed it, with the reason. */
export function ReturnDialog({ waiting, onClose }: Props) {
  const { t } = useLingui();
  const { show } = useToasts();
  const { id, title } = waiting.item;
  const send = useReturn(waiting);
  const consequence = useConsequence(waiting);
  const { form, draft } = useShapeForm({
    shape: Reason,
    defaultValues: { reason: '' },
    draft: `proposal-return-${id}`,
  });
  const { submit, refusal, busy } = useSubmit(form, async ({ reason }) => {
    await send(reason);
    draft.forget();
    show({ text: t`« ${title} » est retournée.` });
    onClose();
  });
  return (
    <Dialog title={t`Retourner « ${title} »`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <TextAreaField
          control={form.control}
          name="reason"
          label={t`Motif`}
          description={consequence}
          rows={4}
          maxLength={2000}
          required
          autoFocus
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t`Retourner`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
