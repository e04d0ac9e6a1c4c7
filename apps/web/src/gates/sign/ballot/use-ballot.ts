import { voteAtGate } from '@jalon/contracts/gates/deciding.operations';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useShapeForm } from '../../../platform/forms/use-shape-form';
import { useSubmit } from '../../../platform/forms/use-submit';
import { useSession } from '../../../platform/session';
import { useWrite } from '../../../platform/use-operation';
import { useToasts } from '../../../ui/toast/toast-provider';
import { isReadingChanged } from '../../acts/changed-notice';
import { useSeen } from '../../acts/use-seen';
import { proofOf } from '../proof-fields';
import { Ballot, voteOf } from './ballot';
import { firstValues, ownVote } from './first-values';

const NOT_KEPT = ['proof'] as const;

/** The ballot of one signer; what is written outlives a reload and a refusal, the password never does. */
export function useBallot(gate: GateView) {
  const { t } = useLingui();
  const { person } = useSession();
  const { show } = useToasts();
  const navigate = useNavigate();
  const { seen, error, accept } = useSeen(gate.id);
  const { mutateAsync } = useWrite(voteAtGate);
  const { form, draft } = useShapeForm({
    shape: Ballot,
    defaultValues: firstValues(gate, person.id),
    draft: `vote-${gate.id}`,
    notKept: NOT_KEPT,
  });
  const send = async (ballot: Ballot) => {
    if (!seen) return;
    const vote = { ...voteOf(gate, ballot), readingHash: seen.hash, seen: seen.reading };
    const after = await mutateAsync({ ...vote, ...proofOf(ballot.proof) }).catch(async (refused: unknown) => {
      if (refused instanceof Error && isReadingChanged(refused)) await accept();
      throw refused;
    });
    draft.forget();
    show({ text: after.decided ? t`La porte est décidée.` : t`Votre voix est enregistrée.` });
    await navigate({ to: after.path });
  };
  return { form, draft, former: ownVote(gate, person.id), seen, error, ...useSubmit(form, send) };
}
