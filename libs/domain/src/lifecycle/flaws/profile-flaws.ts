import type { Lifecycle } from '../template/lifecycle';
import type { Profile } from '../template/gate';
import { duplicatesAt, flawAt, unknownsAt } from './flaw';
import type { Flaw } from './flaw';
import type { Names } from './names';
import { ruleFlaws } from './rule-flaws';

/** Profiles: criteria that exist, the law in every one, and a last one that always fits. */
export function profileFlaws(lifecycle: Lifecycle, names: Names): readonly Flaw[] {
  const criteria = lifecycle.gates.flatMap((gate) => gate.criteria);
  const known = new Set(criteria.map(({ id }) => id));
  const lawful = criteria.filter(({ law }) => law !== undefined).map(({ id }) => id);
  return [
    ...lifecycle.profiles.flatMap((profile) => {
      const place = `profiles.${profile.id}`;
      return [
        ...ruleFlaws(profile.when, `${place}.when`, { names, reach: 'attributes' }),
        ...unknownsAt(`${place}.criteria`, 'criterion', { ids: profile.criteria, known }),
        ...duplicatesAt(`${place}.criteria`, profile.criteria),
        ...lawful.filter((id) => !profile.criteria.includes(id)).map((id) => withoutLaw(place, id)),
      ];
    }),
    ...orderFlaws(lifecycle.profiles),
  ];
}

const withoutLaw = (place: string, id: string): Flaw =>
  flawAt(`${place}.criteria.${id}`, 'law_left_out', {
    fr: `Ce que la loi exige vaut dans tous les profils (« ${id} »)`,
    en: `What the law requires holds in every profile (“${id}”)`,
  });

function orderFlaws(profiles: readonly Profile[]): readonly Flaw[] {
  const inOrder = [...profiles].sort((one, other) => one.order - other.order);
  const certain = inOrder.map(({ when }) => when === undefined);
  const hasDefault = certain.indexOf(true) === certain.length - 1;
  const areDistinct = new Set(profiles.map(({ order }) => order)).size === profiles.length;
  return [
    ...(hasDefault
      ? []
      : [
          flawAt('profiles', 'no_default', {
            fr: 'Le dernier profil, et lui seul, doit valoir sans condition',
            en: 'The last profile, and it alone, must hold without condition',
          }),
        ]),
    ...(areDistinct
      ? []
      : [
          flawAt('profiles', 'same_order', {
            fr: 'Deux profils ont le même rang',
            en: 'Two profiles have the same order',
          }),
        ]),
  ];
}
