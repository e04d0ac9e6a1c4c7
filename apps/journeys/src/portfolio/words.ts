import type { Said } from '../reader';

/** What the screens of the ranking and of shortlists say. */
export const words = {
  ranked: { fr: 'Cas d’usage classés', en: 'Ranked use cases' },
  computed: { fr: 'voir le calcul', en: 'see how it is computed' },
  tryWeights: { fr: 'Essayer d’autres pondérations', en: 'Try other weights' },
  value: { fr: 'Valeur', en: 'Value' },
  asDecided: {
    fr: 'Vous voyez le classement par les pondérations décidées.',
    en: 'You see the ranking by the decided weights.',
  },
  upThree: { fr: '↑ 3 rangs', en: '↑ 3 places' },
  apply: { fr: 'Appliquer…', en: 'Apply…' },
  reason: { fr: 'Motif de la décision', en: 'Reason for the decision' },
  applyForGood: { fr: 'Appliquer', en: 'Apply' },
  decided: {
    fr: 'Les pondérations sont décidées : version 2 de la grille.',
    en: 'The weights are decided: version 2 of the model.',
  },
  ranks: { fr: 'Rangs possibles', en: 'Possible ranks' },
  bubbles: { fr: 'Bulles', en: 'Bubbles' },
  asTable: { fr: 'Voir ces bulles en tableau', en: 'See these bubbles as a table' },
  bubbleTable: { fr: 'Les bulles en tableau', en: 'The bubbles as a table' },
  shortlistTwo: { fr: 'Faire une présélection (2)', en: 'Make a shortlist (2)' },
  shortlistThree: { fr: 'Présélectionner les 3 premiers', en: 'Shortlist the top 3' },
  freezing: { fr: 'Figer la présélection', en: 'Freeze the shortlist' },
  freeze: { fr: 'Figer', en: 'Freeze' },
  name: { fr: 'Nom', en: 'Name' },
  share: { fr: 'Partager', en: 'Share' },
  private: { fr: 'Privée', en: 'Private' },
  shared: { fr: 'Partagée', en: 'Shared' },
  whatChanged: { fr: 'Ce qui a changé', en: 'What changed' },
  entered: { fr: 'Entré', en: 'Entered' },
  note: { fr: 'Note pour le comité', en: 'Note for the committee' },
} satisfies Record<string, Said>;
