import type { Phase, PhaseMode } from '../../lifecycle/template/phase';
import type { Rulebook } from '../evaluation/rulebook';
import { gateAfter, wasPassed } from './journey';
import type { Journey } from './journey';

/** A phase that is entered, and how much is worked on in it. */
export interface Entry {
  readonly phaseId: string;
  readonly mode: PhaseMode | null;
}

const knowsModes = ({ modes }: Phase): boolean => (modes ?? []).length > 0;

/** The phase that tries the slice out: the one after those that are gone through twice. */
function pilotOf({ phases }: Rulebook): Phase | undefined {
  const last = phases.findLastIndex(knowsModes);
  return last < 0 ? undefined : phases[last + 1];
}

/**
 * Where passing the gate after a phase leads. Data and building are done twice: for the slice of the pilot, then, once
 * the pilot is passed, for the full scope (seed-map § 0.2). A pilot that is waived, or was passed, is not run again.
 */
export function nextPhase(rulebook: Rulebook, journey: Journey, phaseId: string): Entry | null {
  const { phases } = rulebook;
  const { mode } = journey.position;
  const pilot = pilotOf(rulebook);
  const first = phases.find(knowsModes);
  if (first && phaseId === pilot?.id && mode === 'pilot_slice')
    return { phaseId: first.id, mode: 'full_scope' };
  const later = phases.slice(phases.findIndex(({ id }) => id === phaseId) + 1);
  const next = later.find((phase) => !isLeftOut(rulebook, journey, { phase, pilot }));
  return next ? enter(rulebook, journey, next) : null;
}

/** Coming to a phase, forwards or back: before those that know modes there is none; from there on it is kept. */
export function enter(rulebook: Rulebook, journey: Journey, phase: Phase): Entry {
  const { phases } = rulebook;
  const isBefore = phases.indexOf(phase) < phases.findIndex(knowsModes);
  const pilot = pilotOf(rulebook);
  const isBeyond = pilot !== undefined && phases.indexOf(phase) > phases.indexOf(pilot);
  if (isBefore) return { phaseId: phase.id, mode: null };
  if (isBeyond) return { phaseId: phase.id, mode: 'full_scope' };
  const isWaived = pilot !== undefined && journey.skipped.includes(pilot.id);
  return { phaseId: phase.id, mode: journey.position.mode ?? (isWaived ? 'full_scope' : journey.firstMode) };
}

function isLeftOut(
  rulebook: Rulebook,
  journey: Journey,
  { phase, pilot }: { phase: Phase; pilot: Phase | undefined },
): boolean {
  if (journey.skipped.includes(phase.id)) return true;
  if (phase !== pilot || journey.position.mode !== 'full_scope') return false;
  const gate = gateAfter(rulebook, phase.id);
  return gate !== undefined && wasPassed(rulebook, journey, gate.id);
}
