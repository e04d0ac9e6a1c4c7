import type { Gate, Outcome } from '../../lifecycle/template/gate';
import type { Rulebook } from '../evaluation/rulebook';

/** Outcomes that the life cycle’s semantics know by name. */
export const WITH_CONDITIONS = 'pass_with_conditions';
export const ABANDON = 'abandon';
const ADJUST = 'adjust';

export const outcomeOf = (rulebook: Pick<Rulebook, 'outcomes'>, id: string): Outcome | undefined =>
  rulebook.outcomes.find((outcome) => outcome.id === id);

/** A vote that stops, holds or sends back a project says why; one that lets it go on may. */
export const asksForReason = ({ effect, requiresReady }: Outcome): boolean =>
  !requiresReady || effect === 'back' || effect === 'end';

/**
 * Where an outcome may send a project back to: the phases that its gate lists, else any earlier one; a track only where
 * one adjusts (the phase stays, the track is taken up). None for outcomes that send nowhere.
 */
export function targetsOf(
  rulebook: Pick<Rulebook, 'phases'>,
  gate: Gate,
  outcome: Outcome,
): readonly string[] {
  if (outcome.effect !== 'back') return [];
  const order = rulebook.phases.map(({ id }) => id);
  const listed = gate.loopsTo ?? order.slice(0, Math.max(0, order.indexOf(gate.after)));
  return outcome.id === ADJUST ? listed : listed.filter((target) => order.includes(target));
}
