import type { Lifecycle } from '../template/lifecycle';
import type { Attribute, FactDefinition } from '../template/vocabulary';
import { duplicatesAt, flawAt, idSet, idsOf, unknownsAt } from './flaw';
import type { Flaw } from './flaw';

/** Ids used twice, units that do not exist, attributes and facts that cannot hold a value. */
export function vocabularyFlaws(lifecycle: Lifecycle): readonly Flaw[] {
  const units = idSet(lifecycle.units);
  const unitFlaws = (
    place: string,
    { id, unit }: { readonly id: string; readonly unit?: string | undefined },
  ) => unknownsAt(`${place}.${id}.unit`, 'unit', { ids: unit === undefined ? [] : [unit], known: units });
  return [
    ...duplicateFlaws(lifecycle),
    ...lifecycle.parameters.flatMap((parameter) => unitFlaws('parameters', parameter)),
    ...lifecycle.facts.flatMap((fact) => [...unitFlaws('facts', fact), ...factFlaws(fact)]),
    ...lifecycle.attributes.flatMap(attributeFlaws),
  ];
}

function duplicateFlaws(lifecycle: Lifecycle): readonly Flaw[] {
  const { attributes, facts, parameters, phases, gates, dpia } = lifecycle;
  const valued = [...attributes, ...facts];
  const lists = ['units', 'themes', 'evidenceKinds', 'outcomes', 'roles', 'tracks', 'profiles'] as const;
  const items = phases.flatMap((phase) => [...phase.activities, ...phase.deliverables]);
  const answered = [...Object.values(dpia.lists).flat(), ...dpia.order];
  return [
    ...lists.flatMap((list) => duplicatesAt(list, idsOf(lifecycle[list]))),
    ...duplicatesAt('phases', idsOf([...phases, ...lifecycle.tracks])),
    ...duplicatesAt('phases', idsOf(items)),
    ...duplicatesAt('gates', idsOf(gates)),
    ...duplicatesAt('gates', idsOf(gates.flatMap(({ criteria }) => criteria))),
    ...duplicatesAt('names', idsOf([...attributes, ...facts, ...parameters, ...answered])),
    ...valued.flatMap(({ id, values }) => duplicatesAt(`${id}.values`, idsOf(values ?? []))),
  ];
}

function factFlaws({ id, type, values }: FactDefinition): readonly Flaw[] {
  if ((type === 'enum') === (values !== undefined)) return [];
  return [valuesFlaw(`facts.${id}.values`)];
}

const valuesFlaw = (place: string): Flaw =>
  flawAt(place, 'values', {
    fr: 'Des valeurs vont avec un choix, et seulement avec un choix',
    en: 'Values go with a choice, and with a choice alone',
  });

function attributeFlaws(attribute: Attribute): readonly Flaw[] {
  const { id, type, values, question, derived, derivedFrom } = attribute;
  const isChoice = type === 'enum' || type === 'set';
  const origins = [question, derived, derivedFrom].filter((origin) => origin !== undefined);
  const flaws: Flaw[] = isChoice === (values !== undefined) ? [] : [valuesFlaw(`attributes.${id}.values`)];
  if (origins.length !== 1)
    flaws.push(
      flawAt(`attributes.${id}`, 'asked_or_derived', {
        fr: 'Un attribut est ou bien demandé, ou bien calculé, d’une seule manière',
        en: 'An attribute is either asked or derived, in one way',
      }),
    );
  if (derived !== undefined && type !== 'bool')
    flaws.push(
      flawAt(`attributes.${id}.derived`, 'derived_type', {
        fr: 'Une règle ne peut donner que oui ou non',
        en: 'A rule can only give yes or no',
      }),
    );
  return flaws;
}
