import { edit, move, moveFor, say, type UseCaseStory } from '../../story';
import { contentBrief } from './content-brief';

const seoPerformance: UseCaseStory = {
  key: 'seo-performance',
  seed: ['S-OPP-08', 'S-OPP-16'],
  day: 74,
  by: 'lucas',
  draft: {
    title: 'Améliorer la performance SEO des clients',
    problem:
      'Le SEO occupe deux consultants à plein temps pour cinq clients. Analyse des requêtes, briefs, maillage, rapports : tout se fait à la main dans des tableurs, et nous refusons des missions.',
    kind: 'strategic_opportunity',
    processArea: 'performance_analysis',
    tags: ['SEO'],
  },
  steps: [
    move(73, 'lucas', 'proposed'),
    say(
      72,
      'sofia',
      '@lucas c’est toute une activité, pas un cas d’usage. Peux-tu le découper par tâche, avec une mesure pour chacune ?',
    ),
    moveFor(72, 'sofia', {
      to: 'draft',
      reason: 'Trop large pour être jugé : à découper en cas d’usage qui ont chacun une tâche et une mesure.',
    }),
    say(
      70,
      'lucas',
      'Découpé en sept : clusters d’intention, brief, maillage, prévision de trafic, extraits optimisés, pages par segment, rapports. Dans tous, l’interprétation et la validation finale restent au consultant.',
    ),
    move(69, 'lucas', 'archived'),
  ],
};

const intentClusters: UseCaseStory = {
  key: 'intent-clusters',
  seed: ['S-OPP-09', 'S-OPP-16'],
  day: 70,
  by: 'lucas',
  draft: {
    title: 'Regrouper les requêtes SEO par intention',
    problem:
      'Un audit apporte de 3 000 à 12 000 requêtes. Les ranger par intention de recherche prend deux jours à un consultant, et deux consultants ne rangent pas de la même façon une requête sur quatre.',
    kind: 'inefficiency',
    processArea: 'strategic_planning',
    owner: 'lucas',
    clients: ['bruyere', 'kelvane'],
    tags: ['SEO'],
  },
  steps: [
    edit(69, 'lucas', {
      capabilityPattern: 'automation',
      technologyFamily: 'language_model',
      drivers: ['data_volume', 'production_speed'],
      valueLevers: ['efficiency', 'margin', 'decision_quality'],
      identification: {
        pain: { answer: 'yes', note: 'Deux jours par audit, onze audits par an.' },
        inefficiency: { answer: 'yes', note: 'Désaccord sur 26 % des requêtes entre deux consultants.' },
        ai_fit: {
          answer: 'yes',
          note: 'Représentations sémantiques et regroupement, nommage par modèle de langage.',
        },
        data: { answer: 'yes', note: 'Onze audits classés à la main, soit 61 000 requêtes.' },
        return: { answer: 'yes', note: 'Environ 15 heures gagnées par mois.' },
      },
    }),
    move(68, 'lucas', 'proposed'),
    edit(61, 'lucas', {
      useScenarios: [
        {
          title: 'Classer les requêtes d’un audit',
          actor: 'Consultant SEO',
          input: 'Export de requêtes avec volumes, thématiques du client',
          output: 'Clusters nommés par intention, requêtes douteuses signalées',
          channel: 'Tableur partagé',
          autonomy: 'recommend',
          visualTypes: [],
        },
      ],
      scopeIn: 'Requêtes en français et en allemand, de 1 000 à 20 000 par audit.',
      scopeOut: 'Choix des priorités éditoriales : il reste au consultant.',
      gainText: 'Deux jours ramenés à trois heures par audit, relecture comprise.',
      gainValue: 15,
      gainUnit: 'hours_per_month',
      gainKpiFamily: 'operational_efficiency',
      budgetCap: 6000,
      confidentiality: 'internal',
    }),
    move(52, 'thomas', 'qualified'),
    move(31, 'helene', 'shortlisted'),
    say(
      30,
      'helene',
      'Retenu pour le prochain comité. @thomas, vois si l’outil choisi pour les briefs sait aussi le faire : je préfère un seul abonnement.',
    ),
    say(
      12,
      'thomas',
      'Il sait, en option à 90 € par mois. @lucas teste-le sur l’audit de Cap Bruyère déjà classé à la main.',
    ),
  ],
};

const internalLinking: UseCaseStory = {
  key: 'internal-linking',
  seed: ['S-OPP-11'],
  day: 66,
  by: 'lucas',
  draft: {
    title: 'Maillage interne : proposer les liens pertinents',
    problem:
      'Le site de Cap Bruyère compte 5 100 pages, dont 1 300 reçoivent moins de deux liens internes. Chercher à la main où placer un lien prend dix minutes par page ; nous ne le faisons donc que pour les vingt plus vendues.',
    kind: 'inefficiency',
    processArea: 'internal_workflows',
    clients: ['bruyere'],
    tags: ['SEO'],
  },
  steps: [
    edit(62, 'lucas', {
      capabilityPattern: 'optimisation',
      technologyFamily: 'language_model',
      drivers: ['data_volume'],
      valueLevers: ['efficiency', 'decision_quality'],
      gainText: 'Cent pages maillées par mois au lieu de vingt, avec neuf propositions sur dix acceptées.',
      gainValue: 80,
      gainUnit: 'items_per_month',
      gainKpiFamily: 'operational_efficiency',
      scopeIn: 'Pages de catégorie et guides de Cap Bruyère.',
    }),
    move(60, 'lucas', 'proposed'),
    edit(44, 'thomas', { owner: 'lucas', budgetCap: 3000 }),
    move(43, 'thomas', 'qualified'),
    say(
      28,
      'lucas',
      'Le gestionnaire de contenu du client ne permet pas d’insérer des liens par lot. @thomas, il faut en parler à Anke.',
    ),
  ],
};

const trafficForecast: UseCaseStory = {
  key: 'traffic-forecast',
  seed: ['S-OPP-12'],
  day: 64,
  by: 'lucas',
  draft: {
    title: 'Prévoir le trafic organique d’un sujet',
    problem:
      'Nos recommandations éditoriales annoncent un potentiel de trafic tiré des volumes de recherche. Relu six mois après, l’écart médian avec le trafic réel est de 55 %, toujours dans le sens flatteur.',
    kind: 'strategic_opportunity',
    processArea: 'strategic_planning',
    clients: ['bruyere', 'kelvane'],
    tags: ['SEO', 'prédiction'],
  },
  steps: [
    edit(61, 'amina', {
      capabilityPattern: 'prediction',
      technologyFamily: 'predictive',
      valueLevers: ['decision_quality', 'client_proof'],
      drivers: ['roi_measurement'],
      gainText: 'Écart médian ramené de 55 à 30 %, avec un intervalle annoncé au client.',
      gainValue: -25,
      gainUnit: 'percentage_points',
      gainKpiFamily: 'model_reliability',
    }),
    move(58, 'lucas', 'proposed'),
    say(
      51,
      'amina',
      'Nous n’avons que 14 mois de données propres : une seule saison. Une prévision annuelle n’aurait pas de sens.',
    ),
    moveFor(50, 'thomas', {
      to: 'on_hold',
      reason:
        'Moins de deux saisons de données. À reprendre dans dix mois, quand deux années complètes seront disponibles.',
    }),
  ],
};

export const seoStories: readonly UseCaseStory[] = [
  seoPerformance,
  intentClusters,
  contentBrief,
  internalLinking,
  trafficForecast,
];
