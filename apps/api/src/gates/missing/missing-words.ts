import type { ItemKind, OpenItem } from '@jalon/domain/gates/missing/missing';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import type { Words } from '@jalon/domain/platform/language';
import { frenchSpaces } from '@jalon/domain/platform/typography';
import type { Judged } from '../judging/judging';
import { nameWords } from '../viewing/words/explained';

const VERBS: Readonly<Record<ItemKind, Words>> = {
  answer: { fr: 'Répondre', en: 'Answer' },
  measure: { fr: 'Enregistrer de quoi mesurer', en: 'Record what measures' },
  declare: { fr: 'Déclarer', en: 'Declare' },
  raise: { fr: 'Améliorer', en: 'Improve' },
  attest: { fr: 'Attester', en: 'Attest' },
  opinion: { fr: 'Donner un avis', en: 'Give an opinion' },
  condition: { fr: 'Remplir la condition', en: 'Meet the condition' },
  waive: { fr: 'Accorder une dérogation', en: 'Grant a waiver' },
};

const ABOUT_FACTS: readonly ItemKind[] = ['measure', 'declare', 'raise'];

const questionOf = (lifecycle: Lifecycle, id: string): Words =>
  lifecycle.attributes.find((attribute) => attribute.id === id)?.question ?? nameWords(lifecycle, id);

function aboutOf({ held, gateCase }: Judged, { kind, about }: OpenItem): Words {
  if (kind === 'condition') {
    const words = gateCase.conditions.find(({ id }) => id === about)?.words ?? about;
    return { fr: words, en: words };
  }
  if (kind === 'answer') return questionOf(held.lifecycle, about);
  if (ABOUT_FACTS.includes(kind)) return nameWords(held.lifecycle, about);
  const criterion = held.lifecycle.gates.flatMap(({ criteria }) => criteria).find(({ id }) => id === about);
  return criterion ?? { fr: about, en: about };
}

/** What is to be done, as a person reads it. */
export function itemWords(judged: Judged, item: OpenItem): Words {
  const verb = VERBS[item.kind];
  const { fr, en } = aboutOf(judged, item);
  return { fr: frenchSpaces(`${verb.fr} : ${fr}`), en: `${verb.en}: ${en}` };
}
