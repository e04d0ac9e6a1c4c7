import type { Gate, Outcome } from '../../lifecycle/template/gate';
import type { ProjectStatus } from '../../projects/project-status';
import { outcomeOf } from '../deciding/outcomes';
import type { Rulebook } from '../evaluation/rulebook';
import { gateAfter, instanceOf } from './journey';
import type { Journey } from './journey';
import { enter, nextPhase } from './next-phase';
import type { Entry } from './next-phase';
import type { GateInstance, Position } from './position';

export interface Move {
  readonly position: Position;
  /** `project`: the use case becomes one. `use_case`: a child of it is proposed for a new cycle. */
  readonly creates: 'project' | 'use_case' | null;
  /** A track that is taken up while the phase stays. */
  readonly tookUp: string | null;
  /** Gates that stand open from now on, beside those that already do. */
  readonly opens: readonly GateInstance[];
}

export interface Decided {
  readonly gateId: string;
  readonly outcome: string;
  readonly target: string | null;
}

const ENDS: Readonly<Record<string, ProjectStatus>> = {
  abandon: 'abandoned',
  retire: 'retired',
  close: 'closed',
};

/**
 * Where a decision takes a subject; the only thing that moves it. Forward to the next phase (of a project that is
 * created where it has to be); back to the target, in a new cycle of it; nowhere, with its gate open again; or to its
 * end. An outcome or a gate that the life cycle does not know is a fault of the caller.
 */
export function afterDecision(
  rulebook: Rulebook,
  journey: Journey,
  { gateId, outcome: id, target }: Decided,
): Move {
  const gate = rulebook.gates.find((one) => one.id === gateId);
  const outcome = outcomeOf(rulebook, id);
  if (!gate || !outcome) throw new RangeError(`${gateId} knows no outcome ${id}`);
  if (outcome.effect === 'forward') return forward(rulebook, journey, { gate, outcome });
  if (outcome.effect === 'back') return back(rulebook, journey, { gate, target });
  if (outcome.effect === 'end')
    return { ...resting, position: { ...journey.position, status: ENDS[id] ?? 'closed' } };
  return stay(rulebook, journey, { gate, outcome });
}

const resting = { creates: null, tookUp: null, opens: [] } as const;

/** Enters a phase once more, in the mode that goes with it, with its gate open. */
function entering(rulebook: Rulebook, journey: Journey, { phaseId, mode }: Entry): Move {
  const cycle = (journey.entered[phaseId] ?? 0) + 1;
  const { hasProject } = journey.position;
  const position: Position = { hasProject, phaseId, cycle, mode, status: 'active' };
  const gate = gateAfter(rulebook, phaseId);
  return { ...resting, position, opens: gate ? [instanceOf(gate, position, journey)] : [] };
}

function forward(
  rulebook: Rulebook,
  journey: Journey,
  { gate, outcome }: { gate: Gate; outcome: Outcome },
): Move {
  const begins = gate.onPass?.atPhase;
  const entry = begins ? { phaseId: begins, mode: null } : nextPhase(rulebook, journey, gate.after);
  if (!entry) return extending(rulebook, journey, { gate, outcome });
  const move = entering(rulebook, journey, entry);
  if (!begins || journey.position.hasProject) return move;
  return { ...move, position: { ...move.position, hasProject: true }, creates: 'project' };
}

/** Beyond the last phase nothing ends: one extends from there, again and again; a new cycle begins as a child. */
function extending(
  rulebook: Rulebook,
  journey: Journey,
  { gate, outcome }: { gate: Gate; outcome: Outcome },
): Move {
  const last = rulebook.phases.find(({ id }) => id === gate.after);
  const isThere = journey.position.phaseId === gate.after || !last;
  const move = isThere
    ? stay(rulebook, journey, { gate, outcome })
    : entering(rulebook, journey, enter(rulebook, journey, last));
  const startsAgain = outcome.id === 'new_cycle';
  return { ...move, creates: startsAgain ? 'use_case' : null };
}

function back(
  rulebook: Rulebook,
  journey: Journey,
  { gate, target }: { gate: Gate; target: string | null },
): Move {
  const phase = rulebook.phases.find(({ id }) => id === target);
  if (phase) return entering(rulebook, journey, enter(rulebook, journey, phase));
  const position: Position = { ...journey.position, status: 'active' };
  return { ...resting, position, tookUp: target, opens: [instanceOf(gate, position, journey)] };
}

/**
 * The same gate opens again. `hold` puts the project on hold (not one that only waits to be extended), `suspend`
 * suspends it; a favourable review keeps it going, and opens the gate of what may follow.
 */
function stay(
  rulebook: Rulebook,
  journey: Journey,
  { gate, outcome }: { gate: Gate; outcome: Outcome },
): Move {
  const follows = outcome.requiresReady ? following(rulebook, gate) : undefined;
  const status = statusAfter(outcome, nextOf(rulebook, gate) === undefined);
  const position: Position = { ...journey.position, status };
  const opened = [gate, ...(follows ? [follows] : [])];
  return { ...resting, position, opens: opened.map((one) => instanceOf(one, position, journey)) };
}

const nextOf = (rulebook: Rulebook, gate: Gate): string | undefined => {
  const { phases } = rulebook;
  return phases[phases.findIndex(({ id }) => id === gate.after) + 1]?.id;
};

function following(rulebook: Rulebook, gate: Gate): Gate | undefined {
  const next = nextOf(rulebook, gate);
  return next === undefined ? undefined : gateAfter(rulebook, next);
}

/** Holding the last gate stops nothing. */
function statusAfter(outcome: Outcome, isLast: boolean): ProjectStatus {
  if (outcome.requiresReady || isLast) return 'active';
  return outcome.id === 'suspend' ? 'suspended' : 'on_hold';
}
