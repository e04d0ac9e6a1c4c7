import type { Difference } from '@jalon/domain/gates/signing/difference';
import type { Words } from '@jalon/domain/platform/language';

const KINDS: Readonly<Record<Difference['kind'], Words>> = {
  fact: { fr: 'une valeur', en: 'a value' },
  attribute: { fr: 'une réponse', en: 'an answer' },
  parameter: { fr: 'un seuil', en: 'a threshold' },
  criterion: { fr: 'le texte du critère', en: 'the text of the criterion' },
  evidence: { fr: 'une preuve', en: 'a proof' },
  waiver: { fr: 'une dérogation', en: 'a waiver' },
  opinion: { fr: 'un avis', en: 'an opinion' },
  signature: { fr: 'une signature', en: 'a signature' },
  profile: { fr: 'le profil', en: 'the profile' },
  statement: { fr: 'la déclaration', en: 'the statement' },
  condition: { fr: 'une condition', en: 'a condition' },
  verdict: { fr: 'le verdict', en: 'the verdict' },
};

/** What changed, in a few words: the first by its name, and how many others. */
export function differenceWords(differences: readonly Difference[]): Words | null {
  const [first, ...others] = differences;
  if (!first) return null;
  const words = first.name ?? KINDS[first.kind];
  const more = others.length;
  return more === 0
    ? { fr: words.fr, en: words.en }
    : {
        fr: `${words.fr} et ${more} ${more === 1 ? 'autre changement' : 'autres changements'}`,
        en: `${words.en} and ${more} other ${more === 1 ? 'change' : 'changes'}`,
      };
}
