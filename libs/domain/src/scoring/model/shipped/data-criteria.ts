import { ask } from './ask';

/** S-DS-24, S-DQ-05, S-DQ-01…04: whether the data are ready. */
export const DATA_ACCESS = ask('data-access', {
  name: ['Accès aux données', 'Access to the data'],
  question: [
    'Pouvons-nous lire ces données nous-mêmes, sans attendre un client, une régie ou un autre service ?',
    'Can we read these data ourselves, without waiting for a client, an ad platform or another department?',
  ],
  anchors: [
    ['Accès refusé, ou propriétaire inconnu', 'Access refused, or owner unknown'],
    ['À négocier avec un tiers, issue incertaine', 'To be negotiated with others, outcome unsure'],
    ['Accordé au cas par cas, par export manuel', 'Granted case by case, by manual export'],
    ['Accès ouvert, à mettre en place', 'Access open, to be set up'],
    ['Accès automatique, déjà en place', 'Automatic access, already in place'],
  ],
});

export const DATA_QUALITY = ask('data-quality', {
  name: ['Qualité des données', 'Data quality'],
  question: [
    'Ces données sont-elles complètes, sans doublons, à jour et nommées partout de la même façon ?',
    'Are these data complete, without duplicates, up to date and named alike everywhere?',
  ],
  anchors: [
    ['Inutilisables en l’état', 'Unusable as they are'],
    ['Beaucoup de trous, de doublons, de formats', 'Many gaps, duplicates and formats'],
    ['Correctes après un gros nettoyage', 'Fair after thorough cleaning'],
    ['Bonnes, quelques reprises', 'Good, a few corrections'],
    ['Contrôlées et tenues à jour', 'Checked and kept up to date'],
  ],
});

export const DATA_VOLUME = ask('data-volume', {
  name: ['Volume de données', 'Data volume'],
  question: [
    'Y a-t-il assez d’exemples et d’historique pour que l’outil apprenne ou soit évalué ?',
    'Are there enough examples and history for the tool to learn from or be judged on?',
  ],
  anchors: [
    ['Quelques exemples', 'A handful of examples'],
    ['Quelques dizaines, ou un mois d’historique', 'Some dozens, or a month of history'],
    ['Des centaines, ou un trimestre', 'Hundreds, or a quarter of history'],
    ['Des milliers, ou une année', 'Thousands, or a year of history'],
    ['Plus qu’il n’en faut, toutes saisons comprises', 'More than enough, every season included'],
  ],
});

/** No lawful basis, no use case: below 2 it is shown and may not be selected. */
export const DATA_LAWFULNESS = ask('data-lawfulness', {
  name: ['Licéité des données', 'Lawfulness of the data'],
  question: [
    'Avons-nous le droit d’utiliser ces données pour cet usage (RGPD, contrats clients, droits d’auteur) ?',
    'Are we entitled to use these data for this purpose (GDPR, client contracts, copyright)?',
  ],
  floor: 2,
  anchors: [
    ['Non : interdit, ou aucune base légale', 'No: prohibited, or no lawful basis'],
    ['Douteux : consentement ou accord à obtenir', 'Doubtful: consent or agreement to obtain'],
    ['Probable, à faire confirmer', 'Likely, to be confirmed'],
    ['Oui, vérifié par la personne compétente', 'Yes, checked by whoever is competent'],
    [
      'Oui, documenté, ou aucune donnée personnelle ni protégée',
      'Yes, documented, or no personal or protected data',
    ],
  ],
});

export const DATA_CRITERIA = [DATA_ACCESS, DATA_QUALITY, DATA_VOLUME, DATA_LAWFULNESS] as const;
