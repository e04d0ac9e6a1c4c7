import { cancelRound } from '@jalon/contracts/scoring/rounds.operations';
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
import type { ManageDialogProps } from './reveal-dialog';

const Reason = z.object({ reason: z.string().trim().min(1).max(1000) });

/** Ends the round without a reveal: nobody ever sees a score of it. */
export function CancelDialog({ round, onClose }: ManageDialogProps) {
  const { t } = useLingui();
  const { form } = useShapeForm({ shape: Reason, defaultValues: { reason: '' } });
  const { mutateAsync } = useWrite(cancelRound);
  const { submit, refusal, busy } = useSubmit(form, ({ reason }) => mutateAsync({ id: round.id, reason }), {
    onDone: onClose,
  });
  const { name } = round;
  return (
    <Dialog title={t`Annuler « ${name} » ?`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <p>{t`Les notes déjà données ne seront jamais montrées, et la notation ne pourra pas reprendre.`}</p>
        <TextAreaField
          control={form.control}
          name="reason"
          label={t`Motif`}
          description={t`Les personnes invitées le lisent.`}
          maxLength={1000}
          required
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Garder la notation`}</Button>
          <Button type="submit" variant="danger" busy={busy}>{t`Annuler la notation`}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
