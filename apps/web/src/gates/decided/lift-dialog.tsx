import type { GateCondition } from '@jalon/contracts/gates/gate-view';
import { liftCondition } from '@jalon/contracts/gates/settling.operations';
import { text } from '@jalon/domain/platform/text';
import { Plural, useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { SelectField } from '../../ui/fields/select-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { Form } from '../../ui/forms/form';
import { Quoted } from '../quoted';
import { ProofFields, type SigningProof, SigningShape, proofOf } from '../sign/proof-fields';
import { useWords } from '../use-words';

interface Props {
  readonly condition: GateCondition;
  readonly onClose: () => void;
}

const Lifting = z.object({ seat: z.string().min(1), reason: text(2000), ...SigningShape });

/** A seat, and for whom: `sponsor`, or `sponsor <id>` for somebody who is away. */
const seatKey = (roleId: string, onBehalfOfId: string | null): string => `${roleId} ${onBehalfOfId ?? ''}`;

/** A decider votes to lift a condition: with the reason, signed; it goes once the quorum says so. */
export function LiftDialog({ condition, onClose }: Props) {
  const { t } = useLingui();
  const { mutateAsync } = useWrite(liftCondition);
  const choices = useSeats(condition);
  const { form } = useShapeForm({
    shape: Lifting,
    defaultValues: { seat: choices[0]?.value ?? '', reason: '', proof: '' },
  });
  const { submit, refusal, busy } = useSubmit(
    form,
    ({ seat, reason, proof }: { seat: string; reason: string; proof: SigningProof }) => {
      const [roleId = '', onBehalfOfId = ''] = seat.split(' ');
      return mutateAsync({
        id: condition.instanceId,
        conditionId: condition.id,
        roleId,
        onBehalfOfId: onBehalfOfId === '' ? null : onBehalfOfId,
        reason,
        ...proofOf(proof),
      });
    },
    { onDone: onClose },
  );
  const { control } = form;
  return (
    <Dialog title={t`Voter la levée de cette condition`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <p>
          <Quoted text={condition.words} />
        </p>
        <Needed votes={condition.lifting?.needed ?? 1} />
        {choices.length > 1 && (
          <SelectField control={control} name="seat" label={t`Au titre de`} choices={choices} required />
        )}
        <TextAreaField control={control} name="reason" label={t`Motif`} maxLength={2000} required autoFocus />
        <ProofFields control={control} name="proof" />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>{t`Voter la levée`}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function Needed({ votes }: { readonly votes: number }) {
  return (
    <p className="muted small">
      <Plural
        value={votes}
        one="Lever une condition est une décision de la porte : # voix suffit, jamais celle de qui en répond seule."
        other="Lever une condition est une décision de la porte : # voix sont nécessaires, jamais celle de qui en répond seule."
      />
    </p>
  );
}

/** The seats that the reader may take here. */
function useSeats({ lifting }: GateCondition) {
  const { t } = useLingui();
  const words = useWords();
  return (lifting?.seats ?? []).flatMap(({ role, mayVoteAs }) =>
    mayVoteAs.map(({ onBehalfOfId, name }) => ({
      value: seatKey(role.id, onBehalfOfId),
      label: onBehalfOfId === null ? words(role) : t`${words(role)}, au nom de ${name}`,
    })),
  );
}
