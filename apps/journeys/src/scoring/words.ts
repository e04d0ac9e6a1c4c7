import type { Said } from '../reader';

/** What the screens of scoring say. */
export const words = {
  open: { fr: 'Ouvrir une notation', en: 'Open a scoring round' },
  name: { fr: 'Nom de la notation', en: 'Name of the round' },
  allQualified: { fr: 'Tous les qualifiés', en: 'All qualified ones' },
  send: { fr: 'Ouvrir la notation', en: 'Open the round' },
  people: { fr: 'Personnes', en: 'People' },
  kept: { fr: 'Enregistré', en: 'Saved' },
  give: { fr: 'Remettre mes notes', en: 'Give my scores' },
  given: { fr: 'Vos notes sont remises', en: 'Your scores are given' },
  release: { fr: 'Ne plus attendre', en: 'Stop waiting for them' },
  reveal: { fr: 'Révéler les notes', en: 'Reveal the scores' },
  agreement: {
    fr: 'À quel point l’équipe voit-elle la même chose ?',
    en: 'How much does the team see the same thing?',
  },
  divides: { fr: 'Ce qui vous divise le plus', en: 'What divides you most' },
  averages: { fr: 'Moyennes', en: 'Averages' },
  averagesTable: { fr: 'Moyennes par cas d’usage', en: 'Averages by use case' },
  second: { fr: 'Préparer un second tour', en: 'Prepare a second round' },
  changed: { fr: 'Ce que le second tour a changé', en: 'What the second round changed' },
} satisfies Record<string, Said>;

/** « 2 sur 3 ont noté » */
export const givenWords = (given: number, raters: number): Said => ({
  fr: `${given} sur ${raters} ont noté`,
  en: `${given} of ${raters} have scored`,
});

export const releaseWords = (name: string): Said => ({
  fr: `Ne plus attendre ${name}`,
  en: `Stop waiting for them: ${name}`,
});

/** « 15 / 60 » */
export const progressWords = (scored: number, cells: number): string => `${scored} / ${cells}`;

export const pastedWords = (cells: number): Said => ({
  fr: `${cells} notes collées.`,
  en: `${cells} scores pasted.`,
});

/** « 15 notes gardées dans ce navigateur, envoyées… » */
export const waitingWords = { fr: /gardées? dans ce navigateur/, en: /kept in this browser/ };
