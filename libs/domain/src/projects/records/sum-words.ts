import type { Words } from '../../platform/language';
import type { Measured } from './measure-records';
import type { RecordKind } from './record';

/** [none, one, several] in French, then in English; `#` is the number. */
type Forms = readonly [fr: readonly [string, string, string], en: readonly [string, string, string]];

const SUMS: Readonly<Record<RecordKind, Forms>> = {
  bias_review: [
    ['Aucune revue de biais', 'Une revue de biais', '# revues de biais'],
    ['No bias review', 'One bias review', '# bias reviews'],
  ],
  pilot_user: [
    ['Personne dans l’équipe du pilote', 'Une personne dans le pilote', '# personnes dans le pilote'],
    ['Nobody in the pilot', 'One person in the pilot', '# people in the pilot'],
  ],
  pilot_client: [
    ['Aucun client pilote', 'Un client pilote', '# clients pilotes'],
    ['No pilot client', 'One pilot client', '# pilot clients'],
  ],
  pilot_channel: [
    ['Aucune plateforme', 'Une plateforme', '# plateformes'],
    ['No channel', 'One channel', '# channels'],
  ],
  marking_test: [
    ['Aucun test de marquage', 'Un test de marquage', '# tests de marquage'],
    ['No marking test', 'One marking test', '# marking tests'],
  ],
  client_authorisation: [
    ['Aucune autorisation', 'Une autorisation', '# autorisations'],
    ['No authorisation', 'One authorisation', '# authorisations'],
  ],
  pilot_decision: [
    [
      'Décision sur le pilote à prendre',
      'Décision sur le pilote consignée',
      'Décision sur le pilote consignée',
    ],
    [
      'Decision about the pilot still to take',
      'Decision about the pilot recorded',
      'Decision about the pilot recorded',
    ],
  ],
  workshop: [
    ['Aucun métier vu en atelier', 'Un métier vu en atelier', '# métiers vus en atelier'],
    ['No job seen in a workshop', 'One job seen in a workshop', '# jobs seen in workshops'],
  ],
};

const pick = ([none, one, several]: readonly [string, string, string], n: number): string =>
  (n === 0 ? none : n === 1 ? one : several).replace('#', String(n));

/** So many of a kind, in words. */
export const sum = (kind: RecordKind, n: number): Words => ({
  fr: pick(SUMS[kind][0], n),
  en: pick(SUMS[kind][1], n),
});

/** What « 7 of 8 » says of each; `none`: there is nothing to count. */
const SHARES = {
  trained: {
    none: { fr: 'Personne dans l’équipe du pilote', en: 'Nobody in the pilot' },
    zero: { fr: 'Personne de formé sur #', en: 'Nobody trained of #' },
    fr: ['personne formée', 'personnes formées'],
    en: ['person trained', 'people trained'],
  },
  marked: {
    none: { fr: 'Aucun export testé', en: 'No export tested' },
    zero: { fr: 'Aucun canal sur # ne passe les deux tests', en: 'No channel of # passes both tests' },
    fr: ['canal passe les deux tests', 'canaux passent les deux tests'],
    en: ['channel passes both tests', 'channels pass both tests'],
  },
  authorised: {
    none: { fr: 'Aucun client rattaché au cas d’usage', en: 'No client linked to the use case' },
    zero: {
      fr: 'Aucun client sur # n’a donné son autorisation écrite',
      en: 'No client of # gave written authorisation',
    },
    fr: ['client a donné son autorisation écrite', 'clients ont donné leur autorisation écrite'],
    en: ['client gave written authorisation', 'clients gave written authorisation'],
  },
} as const;

/** « 7 personnes formées sur 8 »; null of nothing. */
export function share(what: keyof typeof SHARES, done: number, all: number): Measured {
  const { none, zero } = SHARES[what];
  if (all === 0) return { value: null, source: none, sample: 0 };
  const words = done === 0 ? zero : doneWords(what, done);
  const source = { fr: words.fr.replace('#', String(all)), en: words.en.replace('#', String(all)) };
  return { value: done / all, source, sample: all };
}

const doneWords = (what: keyof typeof SHARES, done: number): Words => {
  const { fr, en } = SHARES[what];
  return { fr: `${done} ${fr[done > 1 ? 1 : 0]} sur #`, en: `${done} ${en[done === 1 ? 0 : 1]} of #` };
};
