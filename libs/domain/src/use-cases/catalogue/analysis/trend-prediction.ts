import { type CatalogueTemplate, w } from '../template';

export const trendPrediction: CatalogueTemplate = {
  id: 'trend-prediction',
  sources: ['S-OPP-07', 'S-KPI-04'],
  title: w('Détecter tôt les tendances', 'Detect trends early'),
  summary: w(
    'Les sujets qui montent chez les publics du client, deux à trois semaines avant qu’ils ne saturent.',
    'Topics rising among the client’s audiences, two to three weeks before they saturate.',
  ),
  problem: w(
    'L’équipe sociale découvre les tendances en même temps que tout le monde : la prise de parole sort en moyenne neuf jours après le pic, avec un tiers de l’engagement possible. La veille quotidienne prend cinq heures par semaine et reste affaire d’intuition.',
    'The social team finds trends when everyone does: the brand speaks nine days after the peak on average, with a third of the possible engagement. Daily watching takes five hours a week and stays a matter of intuition.',
  ),
  kind: 'strategic_opportunity',
  processArea: 'strategic_planning',
  capabilityPattern: 'prediction',
  technologyFamily: 'predictive',
  valueLevers: ['differentiation', 'decision_quality', 'client_proof'],
  drivers: ['data_growth', 'competition', 'first_mover_learning'],
  confidentiality: 'internal',
  scenarios: [
    {
      title: w('Signal faible de la semaine', 'Weak signal of the week'),
      actor: w('Planneur stratégique', 'Strategic planner'),
      input: w(
        'Volumes de recherche et de conversations par thème, historique de tendances passées',
        'Search and conversation volumes by topic, history of past trends',
      ),
      output: w(
        'Cinq sujets en hausse, probabilité de pic, délai estimé, exemples',
        'Five rising topics, probability of a peak, estimated delay, examples',
      ),
      channel: w('Note de tendances interne', 'Internal trend note'),
      autonomy: 'inform',
    },
    {
      title: w('Potentiel de partage d’une idée', 'Shareability of an idea'),
      actor: w('Social media manager', 'Social media manager'),
      input: w('Idée de publication, format, compte, historique', 'Post idea, format, account, history'),
      output: w(
        'Probabilité de dépasser la médiane du compte, facteurs qui pèsent',
        'Probability of beating the account’s median, factors that weigh',
      ),
      channel: w('Outil de planification', 'Scheduling tool'),
      autonomy: 'recommend',
    },
  ],
  kpis: [
    {
      name: w('Tendances confirmées', 'Confirmed trends'),
      family: 'model_reliability',
      unit: 'percent',
      measure: w(
        'Part des signaux qui doublent de volume sous 30 jours, comptés par une règle fixée à l’avance',
        'Share of signals that double in volume within 30 days, counted by a rule set beforehand',
      ),
      target: w('50 % (80 % pour le potentiel d’une publication)', '50% (80% for the potential of a post)'),
    },
    {
      name: w('Avance sur le pic', 'Lead over the peak'),
      family: 'revenue',
      unit: 'items_per_month',
      measure: w(
        'Prises de parole publiées avant le pic, par mois',
        'Brand posts published before the peak, per month',
      ),
      target: w('2 par client et par mois', '2 per client and month'),
    },
  ],
  data: [
    {
      name: w('Volumes de recherche', 'Search volumes'),
      source: w('Google Trends', 'Google Trends'),
      sensitivity: 'public',
      retention: w('Trois ans', 'Three years'),
    },
    {
      name: w('Conversations publiques agrégées', 'Aggregated public conversations'),
      source: w('Outil d’écoute sociale sous contrat', 'Social listening tool under contract'),
      sensitivity: 'personal',
      retention: w(
        'Comptages seulement ; textes effacés sous 30 jours',
        'Counts only; texts erased within 30 days',
      ),
    },
    {
      name: w('Publications passées', 'Past posts'),
      source: w('Plateformes, comptes des clients', 'Platforms, client accounts'),
      sensitivity: 'client_confidential',
      retention: w('24 mois', '24 months'),
    },
  ],
  risks: [
    {
      domain: 'rgpd',
      risk: w(
        'Collecte massive de messages de personnes qui ne l’attendent pas.',
        'Mass collection of messages from people who do not expect it.',
      ),
      mitigation: w(
        'Comptages par thème, pas de profils ; intérêt légitime pesé et écrit ; conditions des plateformes respectées.',
        'Counts by topic, no profiles; legitimate interest weighed and written; platform terms followed.',
      ),
    },
    {
      domain: 'quality',
      risk: w('Mode poussée par des robots ou par une campagne.', 'A fad pushed by bots or by a campaign.'),
      mitigation: w(
        'Deux sources indépendantes au moins, vérification humaine avant toute prise de parole.',
        'At least two independent sources, human check before the brand speaks.',
      ),
    },
  ],
  scopeIn: w(
    'Deux secteurs, français et anglais, rythme hebdomadaire.',
    'Two sectors, French and English, weekly rhythm.',
  ),
  scopeOut: w(
    'Actualité politique, suivi de personnes, prévision de ventes.',
    'Political news, following individuals, sales forecasts.',
  ),
  does: w(
    'Compte, compare au passé, donne une probabilité et un délai.',
    'Counts, compares with the past, gives a probability and a delay.',
  ),
  doesNot: w(
    'Ne dit pas si la marque est légitime à parler ; ne prévoit pas l’imprévisible.',
    'Does not say whether the brand should speak; does not foresee the unforeseeable.',
  ),
  effort: 'heavy',
  effortText: w(
    'Trois à cinq mois : historique de tendances à réunir, règle d’évaluation, essai à blanc.',
    'Three to five months: history of trends to gather, evaluation rule, dry run.',
  ),
  prerequisites: [
    w('Une définition écrite de « tendance »', 'A written definition of “trend”'),
    w('Vingt tendances passées, datées', 'Twenty past trends, dated'),
    w('Outil d’écoute déjà sous contrat', 'Listening tool already under contract'),
  ],
  tags: [w('tendances', 'trends'), w('prévision', 'forecast')],
};
