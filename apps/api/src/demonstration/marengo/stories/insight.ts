import { edit, move, say, task, type UseCaseStory } from '../../story';

const trends: UseCaseStory = {
  key: 'trends',
  seed: ['S-OPP-07'],
  day: 46,
  by: 'thomas',
  draft: {
    title: 'Repérer tôt les tendances de consommation',
    problem:
      'Nous recommandons des sujets quand la presse en parle déjà. Sur les douze tendances proposées à Halles & Paniers l’an dernier, dix étaient en recul de recherche au jour de la publication.',
    kind: 'strategic_opportunity',
    processArea: 'strategic_planning',
    clients: ['halles', 'lavandiere'],
    tags: ['prédiction', 'veille'],
  },
  steps: [
    edit(44, 'thomas', {
      capabilityPattern: 'prediction',
      technologyFamily: 'predictive',
      drivers: ['data_growth', 'competition', 'first_mover_learning'],
      valueLevers: ['differentiation', 'decision_quality'],
      gainText:
        'La moitié des sujets proposés sont encore en hausse quatre semaines après publication, contre deux sur douze.',
      gainValue: 33,
      gainUnit: 'percentage_points',
      gainKpiFamily: 'model_reliability',
    }),
    move(40, 'thomas', 'proposed'),
    edit(34, 'amina', {
      owner: 'amina',
      identification: {
        pain: { answer: 'yes', note: null },
        inefficiency: { answer: 'no', note: null },
        ai_fit: { answer: 'yes', note: 'Séries de recherche et de mentions, détection de rupture.' },
        data: {
          answer: 'yes',
          note: 'Recherches publiques sur cinq ans ; mentions à collecter sur trois réseaux.',
        },
        return: { answer: 'unknown', note: null },
      },
    }),
    move(26, 'sofia', 'qualified'),
  ],
};

const marketTrends: UseCaseStory = {
  key: 'market-trends',
  seed: ['S-OPP-25'],
  day: 12,
  by: 'thomas',
  draft: {
    title: 'Analyse de marché à grande échelle pour les recommandations',
    problem:
      'Une étude de marché prend trois semaines et s’appuie sur une trentaine de sources. Nous ne lisons ni les rapports annuels, ni les forums, ni les avis : trop longs, alors que les clients y sont.',
    kind: 'strategic_opportunity',
    processArea: 'strategic_planning',
    tags: ['études'],
  },
  steps: [
    edit(11, 'thomas', {
      capabilityPattern: 'decision_support',
      technologyFamily: 'language_model',
      valueLevers: ['new_offer'],
    }),
    say(
      10,
      'amina',
      'À rapprocher des tendances de consommation : les sources se recoupent. @thomas, un seul cas ou deux ?',
    ),
  ],
};

const personalisedNewsletters: UseCaseStory = {
  key: 'newsletters',
  seed: ['S-OPP-05'],
  day: 45,
  by: 'ines',
  draft: {
    title: 'Lettres d’information adaptées aux segments de clientèle',
    problem:
      'Maison Lavandière envoie la même lettre à 86 000 abonnées. Le taux de clic est de 1,9 %, et les désabonnements augmentent depuis six mois. Quatre versions écrites à la main coûteraient trois jours par envoi.',
    kind: 'strategic_opportunity',
    processArea: 'content_creation',
    owner: 'ines',
    clients: ['lavandiere'],
    tags: ['courriel', 'personnalisation'],
  },
  steps: [
    edit(43, 'ines', {
      capabilityPattern: 'personalisation',
      technologyFamily: 'language_model',
      drivers: ['personalisation_at_scale', 'client_expectations'],
      valueLevers: ['client_proof', 'new_offer'],
      scopeIn: 'Quatre segments déjà tenus par le client ; objet, introduction et ordre des blocs.',
      scopeOut: 'Création de segments, prix personnalisés, données de santé ou de peau.',
      gainText: 'Taux de clic porté de 1,9 à 2,4 %.',
      gainValue: 0.5,
      gainUnit: 'percentage_points',
      gainKpiFamily: 'revenue',
      confidentiality: 'client_confidential',
    }),
    move(41, 'ines', 'proposed'),
    say(
      33,
      'nadia',
      'Les adresses ne doivent pas quitter l’outil d’envoi du client : seuls les textes par segment passent par le modèle. Sous cette réserve, pas d’objection.',
    ),
    edit(32, 'ines', {
      confidentialityNote:
        'Aucune adresse ni donnée d’abonnée ne sort de l’outil d’envoi ; le modèle ne voit que des textes.',
    }),
    move(25, 'sofia', 'qualified'),
    say(3, 'camille', '@ines le pack de contexte de marque du pilote social peut resservir tel quel.'),
  ],
};

const watch: UseCaseStory = {
  key: 'competitive-watch',
  seed: ['S-OPP-06', 'S-OPP-37'],
  day: 59,
  by: 'thomas',
  draft: {
    title: 'Veille concurrentielle résumée chaque semaine',
    problem:
      'La veille de six clients occupe un alternant deux jours par semaine. La lettre qui en sort compte 40 liens ; d’après les ouvertures, nos propres équipes en lisent trois.',
    kind: 'inefficiency',
    processArea: 'strategic_planning',
    owner: 'thomas',
    clients: ['kelvane', 'ampelio', 'bruyere'],
    tags: ['veille'],
  },
  steps: [
    edit(57, 'thomas', {
      capabilityPattern: 'automation',
      technologyFamily: 'language_model',
      drivers: ['data_growth', 'data_volume'],
      valueLevers: ['efficiency', 'decision_quality'],
      identification: {
        pain: { answer: 'no', note: null },
        inefficiency: { answer: 'yes', note: 'Soixante heures par mois pour trois liens lus.' },
        ai_fit: { answer: 'yes', note: 'Tri, résumé, rapprochement avec les sujets du client.' },
        data: { answer: 'yes', note: 'Sources publiques, flux et lettres.' },
        return: { answer: 'yes', note: null },
      },
    }),
    move(55, 'thomas', 'proposed'),
    edit(43, 'thomas', {
      scopeIn: 'Sites, flux et lettres publics de vingt concurrents par client.',
      scopeOut: 'Comptes personnels, contenus payants, prix moissonnés.',
      gainText:
        'Cinq faits utiles par semaine et par client, en une demi-journée de relecture au lieu de deux jours.',
      gainValue: 45,
      gainUnit: 'hours_per_month',
      gainKpiFamily: 'operational_efficiency',
      budgetCap: 5000,
      confidentiality: 'public',
      doesText: 'Trie, résume et cite ses sources.',
      doesNotText: 'Ne conclut pas et ne diffuse pas au client sans relecture.',
    }),
    move(41, 'sofia', 'qualified'),
    move(28, 'helene', 'shortlisted'),
    say(
      27,
      'thomas',
      'Trois outils essayés ; le moins cher oublie un communiqué sur quatre. @amina, peux-tu compter plus sérieusement ?',
    ),
    task(26, 'thomas', {
      title: 'Compter les oublis de trois outils de veille',
      owner: 'amina',
      dueInDays: -3,
    }),
  ],
};

export const insightStories: readonly UseCaseStory[] = [watch, trends, marketTrends, personalisedNewsletters];
