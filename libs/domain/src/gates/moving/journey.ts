import type { Gate } from '../../lifecycle/template/gate';
import type { PhaseMode } from '../../lifecycle/template/phase';
import { outcomeOf } from '../deciding/outcomes';
import type { Rulebook } from '../evaluation/rulebook';
import type { GateInstance, Position } from './position';

/** Where a subject stands, and how it came there. */
export interface Journey {
  readonly position: Position;
  /** How often each phase was entered, by id; one that is not there never was. */
  readonly entered: Readonly<Record<string, number>>;
  /** Every gate that was decided, with its outcome; the decision that moves it included. */
  readonly decided: readonly (GateInstance & { readonly outcome: string })[];
  /** Optional phases that are skipped (`skippedPhase`). */
  readonly skipped: readonly string[];
  /** What is worked on first: `full_scope` where one begins with all data (attribute `scopeMode`). */
  readonly firstMode: PhaseMode;
  /** The wave of rollout under way, where gates are decided per wave: `wave_1`. */
  readonly wave: string;
}

/** Where every project is after G0, and every use case before. */
export const START: Position = { hasProject: false, phaseId: 'P0', cycle: 1, mode: null, status: 'active' };

/** The gate that stands after a phase. */
export const gateAfter = ({ gates }: Pick<Rulebook, 'gates'>, phaseId: string): Gate | undefined =>
  gates.find(({ after }) => after === phaseId);

/** A gate that is opened at a position; its cycle counts how often it was decided before, in the same mode. */
export function instanceOf(gate: Gate, position: Position, journey: Journey): GateInstance {
  const wave = gate.perWave ? journey.wave : '';
  const mode = gate.perMode ? (position.mode ?? journey.firstMode) : wave;
  const before = journey.decided.filter((one) => one.gateId === gate.id && one.mode === mode);
  return { gateId: gate.id, mode, cycle: before.length + 1 };
}

/** Was this gate ever passed? */
export const wasPassed = (rulebook: Rulebook, { decided }: Journey, gateId: string): boolean =>
  decided.some((one) => one.gateId === gateId && outcomeOf(rulebook, one.outcome)?.effect === 'forward');
