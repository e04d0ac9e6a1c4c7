import type { Gate } from '../template/gate';
import type { Lifecycle } from '../template/lifecycle';
import { flawAt, idSet, unknownsAt } from './flaw';
import type { Flaw } from './flaw';
import type { Names } from './names';
import { ruleFlaws } from './rule-flaws';

/** Phases that nothing leads to, phases without a gate, loops to nowhere or forwards. */
export function phaseFlaws(lifecycle: Lifecycle, names: Names): readonly Flaw[] {
  const { phases, loops } = lifecycle;
  const known = idSet(phases);
  const reached = reachedPhases(lifecycle);
  return [
    ...phases.flatMap(({ id, optional }) =>
      ruleFlaws(optional?.rule, `phases.${id}.optional.rule`, { names, reach: 'attributes' }),
    ),
    ...phases.filter(({ id }) => !reached.has(id)).map(({ id }) => unreachable(`phases.${id}`)),
    ...phases
      .filter(({ id }) => !lifecycle.gates.some(({ after }) => after === id))
      .map(({ id }) => endless(id)),
    ...loops.flatMap(({ from, to }) => {
      const place = `loops.${from}.${to}`;
      return [
        ...unknownsAt(place, 'phase', { ids: [from, to], known }),
        ...forwardFlaws(place, { from, to }, lifecycle),
      ];
    }),
  ];
}

const unreachable = (place: string): Flaw =>
  flawAt(place, 'unreachable_phase', {
    fr: 'Aucune porte ne mène à cette phase',
    en: 'No gate leads to this phase',
  });

const endless = (id: string): Flaw =>
  flawAt(`phases.${id}`, 'phase_without_gate', {
    fr: 'Aucune porte ne termine cette phase',
    en: 'No gate ends this phase',
  });

/** A way back goes back, or stays. */
export function forwardFlaws(
  place: string,
  { from, to }: { readonly from: string; readonly to: string },
  { phases }: Pick<Lifecycle, 'phases'>,
): readonly Flaw[] {
  const [start, end] = [from, to].map((id) => phases.findIndex((phase) => phase.id === id));
  if (start === undefined || end === undefined || start < 0 || end <= start) return [];
  return [
    flawAt(place, 'loop_forwards', {
      fr: `Un retour ne peut mener plus loin (« ${to} »)`,
      en: `A way back cannot lead further (“${to}”)`,
    }),
  ];
}

/** From the first phase: through each gate that lets on, back through loops and through what gates name. */
function reachedPhases(lifecycle: Lifecycle): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = lifecycle.phases.slice(0, 1).map(({ id }) => id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...waysFrom(id, lifecycle));
  }
  return reached;
}

function waysFrom(id: string, lifecycle: Lifecycle): readonly string[] {
  const { phases, gates, loops } = lifecycle;
  const next = phases[phases.findIndex((phase) => phase.id === id) + 1]?.id;
  const leaving = gates.filter(({ after }) => after === id);
  const onwards = leaving
    .filter((gate) => letsOn(gate, lifecycle))
    .map(({ onPass }) => onPass?.atPhase ?? next ?? id);
  const back = leaving.flatMap(({ loopsTo }) => loopsTo ?? []);
  return [...onwards, ...back, ...loops.filter(({ from }) => from === id).map(({ to }) => to)];
}

/** Can it be passed at all? `continue` of a review that comes again lets on too. */
const letsOn = (gate: Gate, { outcomes }: Lifecycle): boolean =>
  outcomes.some(
    ({ id, effect, requiresReady }) => gate.outcomes.includes(id) && requiresReady && effect !== 'end',
  );
