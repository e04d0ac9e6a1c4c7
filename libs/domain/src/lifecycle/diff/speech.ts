import type { Words } from '../../platform/language';
import { ruleWords } from '../explaining/rule-words';
import { numberWords } from '../explaining/value-words';
import { vocabularyOf } from '../explaining/vocabulary';
import type { Vocabulary } from '../explaining/vocabulary';
import type { Lifecycle } from '../template/lifecycle';

/** How the things of one life cycle are called. */
export interface Speech {
  readonly nameOf: (id: string) => Words;
  readonly rule: (text: string) => Words;
  readonly numberIn: (value: number, unit: string) => Words;
}

interface Named extends Words {
  readonly id: string;
}

/** Names of roles, themes, outcomes, phases, criteria…; ids are told apart by their kind, so one map does. */
export function speechOf(lifecycle: Lifecycle): Speech {
  const { units, themes, evidenceKinds, outcomes, roles, phases, tracks, gates, profiles, dpia } = lifecycle;
  const vocabulary: Vocabulary = vocabularyOf(lifecycle);
  const criteria = gates.flatMap((gate) => gate.criteria);
  const named: readonly (readonly Named[])[] = [
    units,
    themes,
    evidenceKinds,
    outcomes,
    roles,
    profiles,
    dpia.results,
  ];
  const placed: readonly (readonly Named[])[] = [phases, tracks, gates, criteria];
  const names = new Map<string, Words>([
    ...named.flatMap((list) => list.map(({ id, fr, en }) => [id, { fr, en }] as const)),
    ...placed.flatMap((list) => list.map(({ id, fr, en }) => [id, withId(id, { fr, en })] as const)),
  ]);
  return {
    nameOf: (id) => names.get(id) ?? { fr: id, en: id },
    rule: (text) => ruleWords(text, vocabulary),
    numberIn: (value, unit) => numberWords(value, units.find(({ id }) => id === unit) ?? null),
  };
}

const withId = (id: string, { fr, en }: Words): Words => ({ fr: `${id} ${fr}`, en: `${id} ${en}` });

/** Several things in a row; null: none. */
export function listWords(things: readonly Words[]): Words | null {
  if (things.length === 0) return null;
  return { fr: things.map(({ fr }) => fr).join(', '), en: things.map(({ en }) => en).join(', ') };
}
