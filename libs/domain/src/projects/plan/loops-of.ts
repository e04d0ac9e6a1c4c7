import type { PlannedPhase } from './project-plan';
import { phaseKey } from './project-plan';

/** A decided gate that may have sent a project back. */
export interface DecidedGate {
  readonly gateId: string;
  /** The phase that it stands after. */
  readonly phaseId: string;
  readonly cycle: number;
  /** The day of its decision. */
  readonly decidedOn: string;
}

/** A way back that was really taken: out of one phase into an earlier one, and the gate that decided it. */
export interface LoopTaken<Gate extends DecidedGate> {
  readonly from: string;
  readonly to: string;
  readonly on: string;
  readonly gate: Gate | null;
}

type Begun = PlannedPhase & { readonly beganOn: string };

const hasBegun = (phase: PlannedPhase): phase is Begun => phase.beganOn !== null;

/**
 * The ways back among the phases that were gone through, in their time: each names its two phases by `phaseKey` and
 * the decision after the first of them. `order`: the phases of the life cycle.
 */
export function loopsOf<Gate extends DecidedGate>(
  phases: readonly PlannedPhase[],
  order: readonly string[],
  gates: readonly Gate[],
): readonly LoopTaken<Gate>[] {
  const gone = inTime(phases.filter(hasBegun), order);
  return gone.flatMap((phase, nth) => {
    const before = gone[nth - 1];
    if (!before || order.indexOf(phase.phaseId) >= order.indexOf(before.phaseId)) return [];
    const sent = gates.filter((gate) => gate.phaseId === before.phaseId && gate.decidedOn <= phase.beganOn);
    const gate = sent.sort((one, other) => one.decidedOn.localeCompare(other.decidedOn)).at(-1) ?? null;
    return [{ from: phaseKey(before), to: phaseKey(phase), on: phase.beganOn, gate }];
  });
}

/** By first day, then by last; two of the same days in the order of cycles, then of the life cycle. */
export const inTime = <Phase extends Begun>(phases: readonly Phase[], order: readonly string[]): Phase[] =>
  [...phases].sort(
    (one, other) =>
      one.beganOn.localeCompare(other.beganOn) ||
      (one.endedOn ?? '9').localeCompare(other.endedOn ?? '9') ||
      one.cycle - other.cycle ||
      order.indexOf(one.phaseId) - order.indexOf(other.phaseId),
  );
