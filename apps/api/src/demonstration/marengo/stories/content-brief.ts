import { attach, edit, move, say, task, type UseCaseStory } from '../../story';

const HARVESTING = [
  'Mode opératoire : lecture de pages publiques pour un brief',
  '',
  '1. Lire le fichier robots.txt du site ; s’il refuse, ne pas lire la page.',
  '2. Chercher la réserve de fouille de textes (en-tête, métadonnées, conditions) ; si elle existe, ne pas lire la page.',
  '3. Relever thèmes, entités et questions ; ne copier aucun passage de plus d’une phrase.',
  '4. Noter l’adresse et la date de chaque page lue, à la fin du brief.',
  '5. Supprimer les pages lues à la remise du brief.',
].join('\n');

/** The second project under way: a brief in 30 % less time (S-OPP-10, S-KPI-02). */
export const contentBrief: UseCaseStory = {
  key: 'content-brief',
  seed: ['S-OPP-10', 'S-KPI-02'],
  day: 70,
  by: 'lucas',
  draft: {
    title: 'Brief de contenu SEO à partir des meilleures pages',
    problem:
      'Un brief demande 3 h 30 : lecture des dix premières pages, relevé des thèmes, des entités et des questions posées. Nous en livrons 24 par mois, soit 84 heures, et les rédacteurs attendent.',
    kind: 'pain_point',
    processArea: 'content_creation',
    owner: 'lucas',
    clients: ['kelvane', 'bruyere'],
    tags: ['SEO', 'rédaction'],
  },
  steps: [
    edit(69, 'lucas', {
      capabilityPattern: 'automation',
      technologyFamily: 'language_model',
      drivers: ['production_speed', 'creativity_under_cost', 'technology_maturity'],
      valueLevers: ['efficiency', 'margin', 'refocus'],
      identification: {
        pain: { answer: 'yes', note: 'Délai moyen de neuf jours entre la demande et le brief.' },
        inefficiency: { answer: 'yes', note: '84 heures par mois de lecture et de relevé.' },
        ai_fit: { answer: 'yes', note: 'Extraction de thèmes, d’entités et de questions.' },
        data: { answer: 'yes', note: 'Pages publiques et 190 briefs déjà livrés.' },
        return: { answer: 'yes', note: '25 heures gagnées par mois, soit 15 600 € par an.' },
      },
      gainText:
        'Temps de production d’un brief réduit de 30 % (de 3 h 30 à 2 h 27), à qualité jugée égale par les rédacteurs.',
      gainValue: -30,
      gainUnit: 'percent',
      gainKpiFamily: 'operational_efficiency',
    }),
    move(68, 'lucas', 'proposed'),
    edit(64, 'lucas', {
      useScenarios: [
        {
          title: 'Premier jet de brief',
          actor: 'Consultant SEO',
          input: 'Requête principale, dix premières pages, page actuelle du client',
          output: 'Plan, thèmes manquants, entités nommées, questions fréquentes, sources citées',
          channel: 'Gabarit de brief de l’agence',
          autonomy: 'assist',
          visualTypes: [],
        },
      ],
      scopeIn: 'Pages publiques, en français ; gabarit de brief de l’agence.',
      scopeOut: 'Rédaction de l’article, pages derrière un compte, copie de passages.',
      doesText: 'Relève ce que disent les meilleures pages et ce qui manque à celle du client.',
      doesNotText: 'Ne choisit pas l’angle, ne rédige pas, ne promet pas de position.',
      budgetCap: 7500,
      deadlineInDays: 20,
      confidentiality: 'internal',
      integration: 'Outil SEO de l’agence, gabarits de document partagés.',
      skills: 'Deux consultants SEO ; aide d’Amina pour le relevé des temps.',
    }),
    move(59, 'thomas', 'qualified'),
    say(
      58,
      'nadia',
      'Moissonnage de pages publiques : respecter les fichiers robots.txt et la réserve de fouille de textes. À écrire dans le mode opératoire, @lucas.',
    ),
    move(46, 'helene', 'shortlisted'),
    say(32, 'helene', 'Accordé : 7 500 €, point dans un mois. @thomas en est responsable.'),
    attach(25, 'lucas', {
      name: 'mode-operatoire-moissonnage.txt',
      mediaType: 'text/plain',
      content: HARVESTING,
    }),
    say(
      10,
      'lucas',
      'Douze briefs produits : 2 h 35 en moyenne, deux à refaire. Les questions fréquentes sont le meilleur morceau.',
    ),
    task(9, 'thomas', {
      title: 'Comparer douze briefs assistés à douze briefs habituels',
      owner: 'lucas',
      dueInDays: -1,
    }),
  ],
};
