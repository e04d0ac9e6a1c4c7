import type { GateRow } from '@jalon/contracts/projects/plan/plan-view';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';

/** A gate of a project as it is kept. */
export interface KeptGate {
  readonly id: string;
  readonly gateId: string;
  readonly cycle: number;
  readonly mode: string;
  readonly dueOn: string | null;
  readonly decidedOn: string | null;
  readonly outcome: string | null;
}

/** Gates with the words of the life cycle; one that it does not know any more is left out. */
export const gatesOf = (gates: readonly KeptGate[], lifecycle: Lifecycle): GateRow[] =>
  gates.flatMap((gate) => {
    const known = lifecycle.gates.find(({ id }) => id === gate.gateId);
    if (!known) return [];
    const outcome = lifecycle.outcomes.find(({ id }) => id === gate.outcome);
    return [
      {
        ...gate,
        name: { fr: known.fr, en: known.en },
        phaseId: known.after,
        outcome: outcome ? { id: outcome.id, fr: outcome.fr, en: outcome.en, effect: outcome.effect } : null,
      },
    ];
  });
