import type { Gate } from '../../template/gate';
import type { Lifecycle } from '../../template/lifecycle';
import { flawAt, idSet, idsOf, unknownsAt } from '../flaw';
import type { Flaw } from '../flaw';
import { forwardFlaws } from '../phase-flaws';

/** Where a gate stands and leads, and what it lets its deciders decide. */
export function gateFlaws(gate: Gate, lifecycle: Lifecycle): readonly Flaw[] {
  const place = `gates.${gate.id}`;
  const phases = idSet(lifecycle.phases);
  const places = idSet([...lifecycle.phases, ...lifecycle.tracks]);
  const loops = gate.loopsTo ?? [];
  return [
    ...unknownsAt(`${place}.after`, 'phase', { ids: [gate.after], known: phases }),
    ...unknownsAt(`${place}.onPass`, 'phase', {
      ids: gate.onPass ? [gate.onPass.atPhase] : [],
      known: phases,
    }),
    ...unknownsAt(`${place}.loopsTo`, 'phase', { ids: loops, known: places }),
    ...loops.flatMap((to) => forwardFlaws(`${place}.loopsTo`, { from: gate.after, to }, lifecycle)),
    ...outcomeFlaws(gate, place, lifecycle),
    ...furtherFlaws(gate, place, lifecycle),
  ];
}

function outcomeFlaws(gate: Gate, place: string, { outcomes, phases }: Lifecycle): readonly Flaw[] {
  const offered = outcomes.filter(({ id }) => gate.outcomes.includes(id));
  const goesBack = offered.some(({ effect }) => effect === 'back');
  const isFirst = phases[0]?.id === gate.after;
  return [
    ...unknownsAt(`${place}.outcomes`, 'outcome', { ids: gate.outcomes, known: idSet(outcomes) }),
    ...(offered.some(({ requiresReady }) => requiresReady) ? [] : [neverPasses(place)]),
    ...(offered.some(({ requiresReady }) => !requiresReady) ? [] : [alwaysBlocked(place)]),
    ...(goesBack && isFirst && !gate.loopsTo?.length ? [nowhereBack(place)] : []),
  ];
}

const neverPasses = (place: string): Flaw =>
  flawAt(`${place}.outcomes`, 'never_passes', {
    fr: 'Aucune issue ne permet de franchir cette porte',
    en: 'No outcome lets anyone pass this gate',
  });

const alwaysBlocked = (place: string): Flaw =>
  flawAt(`${place}.outcomes`, 'no_way_out', {
    fr: 'Tant que la porte n’est pas prête, aucune issue n’est possible',
    en: 'No outcome is possible while the gate is not ready',
  });

const nowhereBack = (place: string): Flaw =>
  flawAt(`${place}.outcomes`, 'exit_to_nowhere', {
    fr: 'Il n’y a aucune phase où revenir',
    en: 'There is no phase to go back to',
  });

/** `alsoForOutcome`: an outcome of this gate, and criteria of another one. */
function furtherFlaws(gate: Gate, place: string, { gates }: Lifecycle): readonly Flaw[] {
  const elsewhere = gates.filter(({ id }) => id !== gate.id).flatMap(({ criteria }) => idsOf(criteria));
  return Object.entries(gate.alsoForOutcome ?? {}).flatMap(([outcome, criteria]) => {
    const here = `${place}.alsoForOutcome.${outcome}`;
    return [
      ...unknownsAt(here, 'outcome', { ids: [outcome], known: new Set(gate.outcomes) }),
      ...unknownsAt(here, 'criterion', { ids: criteria, known: new Set(elsewhere) }),
      ...(criteria.length > 0 ? [] : [namesNothing(here)]),
    ];
  });
}

const namesNothing = (place: string): Flaw =>
  flawAt(place, 'names_nothing', {
    fr: 'Aucun critère n’est nommé pour cette issue',
    en: 'No criterion is named for this outcome',
  });
