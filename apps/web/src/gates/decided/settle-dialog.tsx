import { liftCondition, meetCondition } from '@jalon/contracts/gates/deciding.operations';
import type { GateCondition } from '@jalon/contracts/gates/gate-view';
import { text } from '@jalon/domain/platform/text';
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
import { ProofFields, type SigningProof, SigningShape, proofOf } from '../sign/proof-fields';

interface Props {
  readonly condition: GateCondition;
  readonly act: 'meet' | 'lift';
  readonly onClose: () => void;
}

/** A condition is met, with how; or lifted by the sponsor, who signs for it. */
export function SettleDialog(props: Props) {
  return props.act === 'meet' ? <MeetDialog {...props} /> : <LiftDialog {...props} />;
}

function MeetDialog({ condition, onClose }: Props) {
  const { t } = useLingui();
  const { mutateAsync } = useWrite(meetCondition);
  const { form, draft } = useShapeForm({
    shape: z.object({ how: text(2000) }),
    defaultValues: { how: '' },
    draft: `condition-${condition.id}`,
  });
  const { submit, refusal, busy } = useSubmit(form, async ({ how }) => {
    await mutateAsync({ id: condition.instanceId, conditionId: condition.id, how });
    draft.forget();
    onClose();
  });
  return (
    <Dialog title={t`Cette condition est remplie`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <p>« {condition.words} »</p>
        <TextAreaField
          control={form.control}
          name="how"
          label={t`Comment`}
          maxLength={2000}
          required
          autoFocus
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>{t`Dire qu’elle est remplie`}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

const Lifting = z.object({ reason: text(2000), ...SigningShape });

function LiftDialog({ condition, onClose }: Props) {
  const { t } = useLingui();
  const { mutateAsync } = useWrite(liftCondition);
  const { form } = useShapeForm({ shape: Lifting, defaultValues: { reason: '', proof: '' } });
  const { submit, refusal, busy } = useSubmit(
    form,
    ({ reason, proof }: { reason: string; proof: SigningProof }) =>
      mutateAsync({ id: condition.instanceId, conditionId: condition.id, reason, ...proofOf(proof) }),
    { onDone: onClose },
  );
  return (
    <Dialog title={t`Lever cette condition`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <p>« {condition.words} »</p>
        <TextAreaField
          control={form.control}
          name="reason"
          label={t`Motif`}
          maxLength={2000}
          required
          autoFocus
        />
        <ProofFields control={form.control} name="proof" />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>{t`Lever la condition`}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
