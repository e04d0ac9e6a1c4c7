import type { GateView } from '@jalon/contracts/gates/gate-view';
import type { GateCriterion } from '@jalon/contracts/gates/gate-criterion';

const ACTS_THAT_TURN = ['attest', 'declare', 'give_opinion', 'confirm_verification'] as const;

/** Is there something that the reader can do to turn it? */
export const isMine = ({ may, state }: Pick<GateCriterion, 'may' | 'state'>): boolean =>
  state !== 'satisfied' &&
  state !== 'not_applicable' &&
  may.some((act) => ACTS_THAT_TURN.some((one) => one === act));

/** What stands between this gate and its decision, counted. */
export interface Verdict {
  readonly kind: 'decided' | 'skipped' | 'hold' | 'ready' | 'overdue' | 'blocked';
  readonly unmet: number;
  /** Of these, those that the reader can act on. */
  readonly mine: number;
  readonly overdue: number;
  readonly votes: number;
  readonly needed: number;
  /** The reader has a seat whose vote is awaited. */
  readonly isAwaited: boolean;
}

function kindOf({ decided, isSkipped, deciding, state }: GateView): Verdict['kind'] {
  if (decided) return 'decided';
  if (isSkipped) return 'skipped';
  if (state === 'blocked') return 'blocked';
  if (state === 'conditions_overdue') return 'overdue';
  return deciding === 'hold' ? 'hold' : 'ready';
}

/** The gate in figures: what the sentence at its top is made of. */
export function verdictOf(gate: GateView): Verdict {
  const unmet = gate.criteria.filter(({ id }) => gate.unmet.includes(id));
  return {
    kind: kindOf(gate),
    unmet: unmet.length,
    mine: unmet.filter(isMine).length,
    overdue: gate.conditions.filter(({ state }) => state === 'overdue').length,
    votes: gate.seats.filter(({ vote }) => vote !== null).length,
    needed: gate.needed,
    isAwaited: gate.seats.some(({ vote, mayVoteAs }) => vote === null && mayVoteAs.length > 0),
  };
}
