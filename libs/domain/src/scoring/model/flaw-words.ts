import type { Words } from '../../platform/language';
import type { FlawCode } from './flaws-of';

/** What each flaw of a model is called before people. */
export const FLAW_WORDS: Readonly<Record<FlawCode, Words>> = {
  'key-twice': {
    fr: 'Cette clé sert déjà : chaque axe et chaque critère a la sienne.',
    en: 'This key is taken: each axis and each criterion has its own.',
  },
  'name-twice': { fr: 'Ce nom sert déjà.', en: 'This name is taken.' },
  'no-weight': {
    fr: 'Tous les axes pèsent zéro : rien ne peut être classé.',
    en: 'Every axis weighs zero: nothing can be ranked.',
  },
  'axis-without-weight': {
    fr: 'L’axe compte, mais tous ses critères pèsent zéro.',
    en: 'The axis counts, but all its criteria weigh zero.',
  },
  'one-axis-decides': {
    fr: 'Un seul axe pèse : donnez du poids à un second, sans quoi il décide seul.',
    en: 'Only one axis weighs: give weight to a second one, or it decides alone.',
  },
  'floor-at-top': {
    fr: 'Un seuil de veto à 5 écarterait tout ce qui n’a pas la note maximale de tous.',
    en: 'A floor of 5 would rule out whatever lacks the top score from everybody.',
  },
};
