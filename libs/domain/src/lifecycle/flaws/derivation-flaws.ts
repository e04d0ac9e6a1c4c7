import { parsedOnce } from '../expression/evaluate';
import { namesOf } from '../expression/rule';
import type { Lifecycle } from '../template/lifecycle';
import type { Attribute } from '../template/vocabulary';
import { flawAt } from './flaw';
import type { Flaw } from './flaw';
import type { Names } from './names';
import { ruleFlaws } from './rule-flaws';

/** Derived attributes: their rules, those that rest on themselves, those of the organisation that rest on a project. */
export function derivationFlaws(lifecycle: Lifecycle, names: Names): readonly Flaw[] {
  const rests = new Map(
    lifecycle.attributes.map((attribute) => [attribute.id, restsOn(lifecycle, attribute)]),
  );
  return lifecycle.attributes.flatMap((attribute) => {
    const place = `attributes.${attribute.id}.derived`;
    return [
      ...ruleFlaws(attribute.derived, place, { names, reach: 'attributes' }),
      ...cycleFlaws(attribute.id, place, rests),
      ...levelFlaws(attribute, place, names),
    ];
  });
}

/** The names that an attribute is computed from. */
function restsOn(lifecycle: Lifecycle, { derived, derivedFrom }: Attribute): readonly string[] {
  const { lists, order } = lifecycle.dpia;
  const procedures = {
    dpia: [...Object.values(lists).flat(), ...order].map(({ when }) => when),
    ai_act_class: lifecycle.aiActClasses.map(({ when }) => when),
  };
  const texts = derivedFrom === undefined ? [derived] : procedures[derivedFrom];
  return texts.flatMap((text) => {
    const { rule } = text === undefined ? { rule: null } : parsedOnce(text);
    return rule ? namesOf(rule) : [];
  });
}

function cycleFlaws(
  id: string,
  place: string,
  rests: ReadonlyMap<string, readonly string[]>,
): readonly Flaw[] {
  const met = new Set<string>();
  const waiting = [...(rests.get(id) ?? [])];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (met.has(name)) continue;
    met.add(name);
    waiting.push(...(rests.get(name) ?? []));
  }
  if (!met.has(id)) return [];
  return [
    flawAt(place, 'derived_from_itself', {
      fr: 'Cet attribut se calcule à partir de lui-même',
      en: 'This attribute is derived from itself',
    }),
  ];
}

function levelFlaws({ level, derived }: Attribute, place: string, names: Names): readonly Flaw[] {
  const { rule } = derived === undefined ? { rule: null } : parsedOnce(derived);
  if (!rule || level === 'project') return [];
  return namesOf(rule)
    .filter((name) => names.get(name)?.level === 'project')
    .map((name) =>
      flawAt(place, 'level', {
        fr: `Un attribut de l’organisation ne peut dépendre d’un projet (« ${name} »)`,
        en: `An attribute of the organisation cannot depend on a project (“${name}”)`,
      }),
    );
}
