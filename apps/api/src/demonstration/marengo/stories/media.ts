import { edit, move, say, task, type UseCaseStory } from '../../story';

const adCampaigns: UseCaseStory = {
  key: 'ad-campaigns',
  seed: ['S-OPP-04'],
  day: 67,
  by: 'bastien',
  draft: {
    title: 'Répartir le budget des campagnes pendant qu’elles tournent',
    problem:
      'Les budgets sont réalloués entre audiences une fois par semaine, à la main, sur 31 campagnes. Entre deux réglages, environ 14 % de la dépense va à des annonces que nous aurions coupées.',
    kind: 'inefficiency',
    processArea: 'campaign_management',
    owner: 'bastien',
    clients: ['ampelio', 'bruyere'],
    tags: ['média'],
  },
  steps: [
    edit(65, 'bastien', {
      capabilityPattern: 'optimisation',
      technologyFamily: 'predictive',
      drivers: ['roi_measurement', 'competition', 'data_growth'],
      valueLevers: ['decision_quality', 'client_proof', 'margin'],
      identification: {
        pain: { answer: 'yes', note: '14 % de la dépense, soit 25 000 € par an pour Ampélio.' },
        inefficiency: { answer: 'yes', note: null },
        ai_fit: { answer: 'yes', note: 'Optimisation sous contrainte, sur prévision de coût par contact.' },
        data: { answer: 'yes', note: 'Trois ans de dépenses par annonce et par jour.' },
        return: { answer: 'yes', note: null },
      },
    }),
    move(64, 'bastien', 'proposed'),
    edit(57, 'bastien', {
      useScenarios: [
        {
          title: 'Proposition de réallocation du matin',
          actor: 'Responsable achat média',
          input: 'Dépenses et contacts de la veille, plafonds par client',
          output: 'Réallocation proposée, avec le gain attendu et la raison',
          channel: 'Régies publicitaires',
          autonomy: 'recommend',
          visualTypes: [],
        },
      ],
      scopeIn: 'Campagnes de recherche et sociales au-dessus de 1 500 € par mois.',
      scopeOut: 'Création des annonces, ciblage sur données personnelles, achats de gré à gré.',
      doesText: 'Propose chaque matin une réallocation, que le responsable accepte ou non.',
      doesNotText: 'Ne dépense rien seul et ne dépasse jamais le plafond du client.',
      gainText: 'Part de dépense mal placée ramenée de 14 à 8 %.',
      gainValue: -6,
      gainUnit: 'percentage_points',
      gainKpiFamily: 'return_on_investment',
      budgetCap: 20000,
      deadlineInDays: 110,
      confidentiality: 'client_confidential',
    }),
    move(51, 'sofia', 'qualified'),
    say(
      37,
      'helene',
      'Potentiel réel, mais les régies font déjà une partie du travail. @bastien, que garde-t-on de propre à nous ?',
    ),
    say(36, 'bastien', 'L’arbitrage entre régies : aucune d’elles ne le fera à notre place.'),
    move(29, 'helene', 'shortlisted'),
    task(28, 'helene', { title: 'Chiffrer l’arbitrage entre régies', owner: 'bastien', dueInDays: 9 }),
  ],
};

const mediaForecast: UseCaseStory = {
  key: 'media-forecast',
  seed: ['S-OPP-26'],
  day: 52,
  by: 'bastien',
  draft: {
    title: 'Prévoir l’effet d’un investissement média',
    problem:
      'Nos plans annuels se défendent avec les résultats de l’an dernier. Quand Ampélio demande ce que rapporteraient 20 000 € de plus, nous répondons par une règle de trois, fausse dès que le canal sature.',
    kind: 'strategic_opportunity',
    processArea: 'strategic_planning',
    owner: 'bastien',
    clients: ['ampelio'],
    tags: ['média', 'prédiction'],
  },
  steps: [
    edit(50, 'bastien', {
      capabilityPattern: 'prediction',
      technologyFamily: 'predictive',
      drivers: ['roi_measurement', 'client_expectations'],
      valueLevers: ['decision_quality', 'new_offer'],
    }),
    move(48, 'bastien', 'proposed'),
    edit(39, 'amina', {
      identification: {
        pain: { answer: 'yes', note: null },
        inefficiency: { answer: 'no', note: null },
        ai_fit: { answer: 'yes', note: 'Modèle de mix média avec saturation.' },
        data: { answer: 'yes', note: '156 semaines de dépenses et de contacts, trois canaux.' },
        return: { answer: 'unknown', note: 'Dépend de deux contrats à renouveler.' },
      },
      gainText: 'Deux missions de conseil vendues par an, à 9 000 € l’une.',
      gainValue: 18000,
      gainUnit: 'currency_per_year',
      gainKpiFamily: 'revenue',
    }),
    move(30, 'thomas', 'qualified'),
    say(
      18,
      'amina',
      'Les campagnes archivées de Cobalt serviraient bien de jeu de comparaison. @nadia, en avons-nous encore le droit ?',
    ),
    say(17, 'nadia', 'Non : le contrat prévoit la suppression un an après sa fin. Je vérifie ce qui reste.'),
  ],
};

const spendAnomalies: UseCaseStory = {
  key: 'spend-anomalies',
  seed: ['S-OPP-27', 'S-KPI-16'],
  day: 49,
  by: 'bastien',
  draft: {
    title: 'Alerter sur les dépenses média anormales',
    problem:
      'Le trimestre dernier, une annonce mal bornée a dépensé 3 400 € en un week-end. Nous l’avons vu le lundi. Sur douze mois, quatre incidents de ce genre ont coûté 7 900 € à l’agence.',
    kind: 'pain_point',
    processArea: 'campaign_management',
    owner: 'bastien',
    clients: ['ampelio', 'bruyere', 'halles'],
    tags: ['média', 'risque'],
  },
  steps: [
    edit(48, 'bastien', {
      capabilityPattern: 'anomaly_detection',
      technologyFamily: 'predictive',
      drivers: ['data_volume', 'resilience_and_talent'],
      valueLevers: ['margin', 'decision_quality'],
      gainText: 'Incidents repérés en moins de deux heures : trois quarts des pertes évitées.',
      gainValue: 5900,
      gainUnit: 'currency_per_year',
      gainKpiFamily: 'risk_reduction',
      identification: {
        pain: { answer: 'yes', note: 'Quatre incidents, 7 900 €.' },
        inefficiency: { answer: 'no', note: null },
        ai_fit: { answer: 'yes', note: 'Détection d’anomalies sur séries horaires.' },
        data: { answer: 'yes', note: 'Dépenses horaires des régies sur trois ans.' },
        return: { answer: 'yes', note: 'Coût d’environ 1 200 € par an.' },
      },
      doesText: 'Prévient la personne d’astreinte quand une dépense sort de l’ordinaire, et dit pourquoi.',
      doesNotText: 'Ne coupe aucune campagne.',
    }),
    move(46, 'bastien', 'proposed'),
    move(38, 'sofia', 'qualified'),
    edit(35, 'bastien', { budgetCap: 2500, deadlineInDays: 35, confidentiality: 'internal' }),
    move(23, 'helene', 'shortlisted'),
    say(
      22,
      'helene',
      'Petit, utile, sans donnée personnelle : un bon deuxième projet. @sofia à lancer dès que le pilote social libère du temps.',
    ),
  ],
};

const pitch: UseCaseStory = {
  key: 'pitch',
  seed: ['S-OPP-24'],
  day: 22,
  by: 'thomas',
  draft: {
    title: 'Argumentaires commerciaux adaptés au prospect',
    problem:
      'Nous répondons à 35 consultations par an. Chaque argumentaire demande trois jours, dont un à chercher nos propres références ; le taux de succès est de 23 %, et les refus nous disent souvent « trop générique ».',
    kind: 'pain_point',
    processArea: 'strategic_planning',
    owner: 'thomas',
    clients: ['ardevie'],
    tags: ['développement'],
  },
  steps: [
    edit(21, 'thomas', {
      capabilityPattern: 'personalisation',
      technologyFamily: 'language_model',
      drivers: ['competition', 'creativity_under_cost'],
      valueLevers: ['efficiency', 'differentiation'],
      gainText: 'Un jour gagné par consultation, soit 35 jours par an.',
      gainValue: 20,
      gainUnit: 'hours_per_month',
      gainKpiFamily: 'operational_efficiency',
      confidentiality: 'strictly_confidential',
      confidentialityNote: 'Prix et stratégies non publiés : aucun envoi hors de l’Union européenne.',
    }),
    move(19, 'thomas', 'proposed'),
    say(
      7,
      'sofia',
      'Essayons d’abord avec la consultation d’Ardevie. @thomas, qui d’autre en aurait l’usage ?',
    ),
  ],
};

export const mediaStories: readonly UseCaseStory[] = [adCampaigns, mediaForecast, spendAnomalies, pitch];
