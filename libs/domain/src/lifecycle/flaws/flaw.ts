import { z } from 'zod';
import type { Words } from '../../platform/language';
import { WordsShape } from '../../platform/words-shape';

/** Something in a life cycle that cannot work: what, where (`gates.G2.criteria.G2-04.rule`), and in words. */
export const Flaw = z.object({ code: z.string(), place: z.string(), words: WordsShape });
export type Flaw = z.infer<typeof Flaw>;

const KINDS = {
  unit: { fr: 'L’unité', en: 'unit' },
  theme: { fr: 'Le thème', en: 'theme' },
  role: { fr: 'Le rôle', en: 'role' },
  outcome: { fr: 'L’issue', en: 'outcome' },
  evidence: { fr: 'Le type de preuve', en: 'kind of evidence' },
  phase: { fr: 'La phase', en: 'phase' },
  criterion: { fr: 'Le critère', en: 'criterion' },
  name: { fr: 'L’attribut, le fait ou le paramètre', en: 'attribute, fact or parameter' },
  list: { fr: 'La liste', en: 'list' },
  trigger: { fr: 'Le déclencheur', en: 'trigger' },
  class: { fr: 'La classe', en: 'class' },
} satisfies Record<string, Words>;
type Kind = keyof typeof KINDS;

export const flawAt = (place: string, code: string, words: Words): Flaw => ({ code, place, words });

/** `unknown_role`: the id names nothing. */
export const unknownAt = (place: string, kind: Kind, id: string): Flaw =>
  flawAt(place, `unknown_${kind}`, {
    fr: `${KINDS[kind].fr} « ${id} » n’existe pas`,
    en: `There is no ${KINDS[kind].en} “${id}”`,
  });

/** The ids that name nothing among those that are known. */
export const unknownsAt = (
  place: string,
  kind: Kind,
  { ids, known }: { readonly ids: readonly string[]; readonly known: ReadonlySet<string> },
): readonly Flaw[] => ids.filter((id) => !known.has(id)).map((id) => unknownAt(place, kind, id));

/** The ids that are there twice. */
export function duplicatesAt(place: string, ids: readonly string[]): readonly Flaw[] {
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) =>
    flawAt(`${place}.${id}`, 'duplicate', {
      fr: `L’identifiant « ${id} » est employé deux fois`,
      en: `The id “${id}” is used twice`,
    }),
  );
}

export const idsOf = (things: readonly { readonly id: string }[]): readonly string[] =>
  things.map(({ id }) => id);

export const idSet = (things: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(idsOf(things));
