import { edit, move, moveFor, say, type UseCaseStory } from '../../story';

const monthlyReporting: UseCaseStory = {
  key: 'monthly-reporting',
  seed: ['S-OPP-06', 'S-OPP-31'],
  day: 65,
  by: 'amina',
  draft: {
    title: 'Rassembler les chiffres du reporting mensuel',
    problem:
      'Chaque début de mois, quatre personnes recopient les chiffres de sept plateformes dans un tableur : 26 heures par mois, et une erreur de saisie dans un rapport sur six.',
    kind: 'inefficiency',
    processArea: 'performance_analysis',
    owner: 'amina',
    tags: ['rapports'],
  },
  steps: [
    edit(64, 'amina', {
      capabilityPattern: 'automation',
      technologyFamily: 'task_automation',
      drivers: ['data_growth', 'production_speed'],
      valueLevers: ['efficiency'],
      identification: {
        pain: { answer: 'yes', note: '26 heures par mois.' },
        inefficiency: { answer: 'yes', note: null },
        ai_fit: { answer: 'no', note: 'Des connecteurs suffisent : rien à prédire ni à rédiger.' },
        data: { answer: 'yes', note: null },
        return: { answer: 'yes', note: null },
      },
    }),
    move(62, 'amina', 'proposed'),
    say(
      59,
      'sofia',
      'Le besoin est réel, mais ce n’est pas un problème d’IA. @marc, un connecteur du commerce fait-il l’affaire ?',
    ),
    say(58, 'marc', 'Oui, 79 € par mois pour les sept plateformes. Je l’installe cette semaine.'),
    moveFor(56, 'sofia', {
      to: 'rejected',
      reason:
        'Simple automatisation : un connecteur du commerce suffit, installé par Marc. Le commentaire des chiffres reste un cas d’usage à part.',
    }),
  ],
};

const campaignReports: UseCaseStory = {
  key: 'campaign-reports',
  seed: ['S-OPP-23'],
  day: 61,
  by: 'sofia',
  draft: {
    title: 'Bilans de campagne rédigés à partir des mesures',
    problem:
      'Un bilan de campagne arrive en moyenne 19 jours après la fin, et prend deux jours et demi : la moitié à rédiger ce que les chiffres disent déjà. Les clients ont alors décidé de la suite sans lui.',
    kind: 'pain_point',
    processArea: 'performance_analysis',
    owner: 'sofia',
    clients: ['ampelio', 'halles'],
    tags: ['rapports', 'rédaction'],
  },
  steps: [
    edit(60, 'sofia', {
      capabilityPattern: 'automation',
      technologyFamily: 'language_model',
      drivers: ['client_expectations', 'roi_measurement', 'production_speed'],
      valueLevers: ['efficiency', 'client_proof'],
      identification: {
        pain: { answer: 'yes', note: '19 jours de délai, mesurés sur 22 campagnes.' },
        inefficiency: { answer: 'yes', note: null },
        ai_fit: { answer: 'yes', note: 'Rédaction à partir de mesures déjà rassemblées.' },
        data: { answer: 'yes', note: 'Grâce au connecteur posé par Marc.' },
        return: { answer: 'yes', note: '22 bilans par an, un jour gagné sur chacun.' },
      },
      gainText: 'Bilan remis en cinq jours au lieu de 19, et un jour de travail gagné sur deux et demi.',
      gainValue: -40,
      gainUnit: 'percent',
      gainKpiFamily: 'operational_efficiency',
    }),
    move(59, 'sofia', 'proposed'),
    edit(54, 'sofia', {
      useScenarios: [
        {
          title: 'Premier jet du bilan',
          actor: 'Chef de projet',
          input: 'Mesures de la campagne, objectifs du départ, faits marquants',
          output: 'Bilan de six pages dans le gabarit, chaque phrase reliée à son chiffre',
          channel: 'Document partagé',
          autonomy: 'assist',
          visualTypes: [],
        },
        {
          title: 'Synthèse pour la direction du client',
          actor: 'Directrice associée',
          input: 'Bilan relu',
          output: 'Une page : résultat, raison, suite proposée',
          channel: 'Courriel',
          autonomy: 'assist',
          visualTypes: [],
        },
      ],
      scopeIn: 'Campagnes terminées, mesures agrégées.',
      scopeOut: 'Données de personnes, comparaison entre clients.',
      doesText: 'Met en phrases les mesures et les compare aux objectifs écrits au départ.',
      doesNotText: 'N’explique pas une cause qui n’est pas mesurée ; ne recommande rien sans relecture.',
      budgetCap: 9000,
      deadlineInDays: 33,
      confidentiality: 'client_confidential',
      skills: 'Deux chefs de projet, Amina pour les contrôles.',
      integration: 'Connecteur de mesures, gabarits de document.',
    }),
    move(50, 'thomas', 'qualified'),
    move(44, 'helene', 'shortlisted'),
    say(26, 'helene', '@sofia lance avec Halles & Paniers, Ampélio ensuite.'),
    say(
      5,
      'sofia',
      'Deux bilans produits, relus sans erreur de chiffre. Une phrase en invoquait « la météo » sans donnée : la règle est durcie.',
    ),
  ],
};

const creativeBrief: UseCaseStory = {
  key: 'creative-brief',
  seed: ['S-OPP-06'],
  day: 47,
  by: 'ines',
  draft: {
    title: 'Brief créatif structuré à partir de l’échange client',
    problem:
      'Quatre briefs créatifs sur dix reviennent parce qu’il manque l’objectif, l’audience ou la contrainte légale. Chaque aller-retour coûte deux jours de calendrier et irrite tout le monde.',
    kind: 'pain_point',
    processArea: 'internal_workflows',
    owner: 'ines',
    tags: ['création'],
  },
  steps: [
    edit(45, 'ines', {
      capabilityPattern: 'automation',
      technologyFamily: 'language_model',
      drivers: ['production_speed', 'creativity_under_cost'],
      valueLevers: ['efficiency', 'refocus'],
      gainText: 'Briefs incomplets ramenés de quatre sur dix à un sur dix.',
      gainValue: -30,
      gainUnit: 'percentage_points',
      gainKpiFamily: 'operational_efficiency',
      useScenarios: [
        {
          title: 'Du compte rendu au brief',
          actor: 'Chef de projet',
          input: 'Notes de réunion, courriels du client, gabarit de brief',
          output: 'Brief rempli, questions qui restent à poser au client',
          channel: 'Gestion de projet',
          autonomy: 'assist',
          visualTypes: [],
        },
      ],
    }),
    move(42, 'ines', 'proposed'),
    edit(37, 'ines', {
      identification: {
        pain: { answer: 'yes', note: '41 % de retours sur 58 briefs.' },
        inefficiency: { answer: 'yes', note: null },
        ai_fit: { answer: 'yes', note: null },
        data: { answer: 'yes', note: '58 briefs et leurs retours.' },
        return: { answer: 'unknown', note: null },
      },
      confidentiality: 'client_confidential',
    }),
    move(34, 'sofia', 'qualified'),
    say(
      16,
      'oliver',
      'From the art side: please keep the client’s own words in the brief. @ines the rewritten ones lose the spark.',
    ),
    say(
      16,
      'ines',
      'D’accord, @oliver : les citations du client resteront telles quelles, en tête du brief.',
    ),
  ],
};

export const reportingStories: readonly UseCaseStory[] = [monthlyReporting, campaignReports, creativeBrief];
