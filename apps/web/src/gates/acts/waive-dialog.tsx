import { waiveCriterion } from '@jalon/contracts/gates/sayings.operations';
import { text } from '@jalon/domain/platform/text';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { DateField } from '../../ui/fields/date-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { Form } from '../../ui/forms/form';
import { useWords } from '../use-words';
import { RecentProofField, recentProofOf, RecentShape, useRecentProof } from '../sign/recent-proof';
import { SigningRefusal } from './changed-notice';
import type { ActDialogProps } from './criterion-acts';

const Waiving = z.object({ reason: text(2000), endsOn: z.iso.date(), ...RecentShape });
const NOT_KEPT = ['proof'] as const;

/** Lets the gate pass without this criterion until a day, and says why. */
export function WaiveDialog({ gate, criterion, onClose }: ActDialogProps) {
  const { t } = useLingui();
  const words = useWords();
  const identity = useRecentProof();
  const { mutateAsync } = useWrite(waiveCriterion);
  const { form, draft } = useShapeForm({
    shape: Waiving,
    defaultValues: { reason: '', endsOn: '', proof: '' },
    draft: `waive-${gate.id}-${criterion.id}`,
    notKept: NOT_KEPT,
  });
  const { submit, refusal, busy } = useSubmit(form, async ({ proof, ...given }) => {
    const waiving = { id: gate.id, criterionId: criterion.id, ...given };
    await mutateAsync({ ...waiving, ...recentProofOf(proof) }).catch((refused: unknown) => {
      identity.hear(refused);
      throw refused;
    });
    draft.forget();
    onClose();
  });
  return (
    <Dialog title={t`Déroger : ${words(criterion.name)}`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <SigningRefusal {...refusal} />}
        <p>{t`La porte pourra passer sans ce critère jusqu’à la date dite. La dérogation reste lisible, avec votre nom et son motif.`}</p>
        <TextAreaField
          control={form.control}
          name="reason"
          label={t`Motif`}
          maxLength={2000}
          required
          autoFocus
        />
        <DateField control={form.control} name="endsOn" label={t`Jusqu’au`} min={gate.today} required />
        <RecentProofField control={form.control} name="proof" identity={identity} />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>{t`Accorder la dérogation`}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
