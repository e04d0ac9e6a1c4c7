import { type CatalogueTemplate, w } from '../template';

export const adCampaignOptimisation: CatalogueTemplate = {
  id: 'ad-campaign-optimisation',
  sources: ['S-OPP-04'],
  title: w('Optimiser les campagnes publicitaires', 'Optimise advertising campaigns'),
  summary: w(
    'Repérer chaque jour les annonces, audiences et enchères à corriger, avec l’effet attendu.',
    'Spot daily the ads, audiences and bids to correct, with the effect to expect.',
  ),
  problem: w(
    'Un traffic manager pilote 25 campagnes sur trois régies. Il en relit cinq par jour ; une annonce fatiguée tourne en moyenne six jours de trop et 10 à 15 % du budget part sur des audiences qui ne convertissent plus.',
    'A traffic manager runs 25 campaigns on three ad platforms. Five get reviewed a day; a tired ad runs six days too long on average, and 10 to 15% of the budget goes to audiences that no longer convert.',
  ),
  kind: 'inefficiency',
  processArea: 'campaign_management',
  capabilityPattern: 'optimisation',
  technologyFamily: 'predictive',
  valueLevers: ['decision_quality', 'client_proof', 'efficiency'],
  drivers: ['roi_measurement', 'data_volume', 'client_expectations'],
  confidentiality: 'client_confidential',
  scenarios: [
    {
      title: w('Revue quotidienne des campagnes', 'Daily campaign review'),
      actor: w('Traffic manager', 'Traffic manager'),
      input: w(
        'Dépenses, diffusion et conversions des 28 derniers jours, objectifs et plafonds',
        'Spend, delivery and conversions of the last 28 days, goals and caps',
      ),
      output: w(
        'Dix actions au plus (couper, relever, tester), effet attendu et confiance',
        'Ten actions at most (stop, raise, test), expected effect and confidence',
      ),
      channel: w('Google Ads, Meta Ads, LinkedIn Ads', 'Google Ads, Meta Ads, LinkedIn Ads'),
      autonomy: 'recommend',
    },
    {
      title: w('Annonce qui s’essouffle', 'Ad fatigue'),
      actor: w('Traffic manager, créatif', 'Traffic manager, creative'),
      input: w('Courbe de clics et de répétition par annonce', 'Curve of clicks and frequency per ad'),
      output: w('Alerte avant la chute, éléments à renouveler', 'Warning before the drop, elements to renew'),
      channel: w('Messagerie de l’équipe', 'Team messaging'),
      autonomy: 'inform',
    },
  ],
  kpis: [
    {
      name: w('Coût par conversion', 'Cost per conversion'),
      family: 'return_on_investment',
      unit: 'percent',
      measure: w(
        'Campagnes suivies contre campagnes témoins, même budget, quatre semaines',
        'Campaigns in scope against control campaigns, same budget, four weeks',
      ),
      target: w('−10 %', '−10%'),
    },
    {
      name: w('Budget gaspillé', 'Wasted budget'),
      family: 'risk_reduction',
      unit: 'percentage_points',
      measure: w(
        'Part dépensée sur des groupes sans conversion depuis 14 jours',
        'Share spent on ad groups without a conversion for 14 days',
      ),
      target: w('−5 points', '−5 points'),
    },
    {
      name: w('Recommandations suivies', 'Recommendations followed'),
      family: 'user_adoption',
      unit: 'percent',
      measure: w(
        'Part des actions proposées qui sont appliquées sous 48 heures',
        'Share of suggested actions applied within 48 hours',
      ),
      target: w('60 % ou plus', '60% or more'),
    },
  ],
  data: [
    {
      name: w('Mesures de campagne', 'Campaign measures'),
      source: w('API des régies, comptes des clients', 'Ad platform API, client accounts'),
      sensitivity: 'client_confidential',
      retention: w('25 mois', '25 months'),
    },
    {
      name: w('Conversions', 'Conversions'),
      source: w('Site ou CRM du client, agrégées', 'Client site or CRM, aggregated'),
      sensitivity: 'personal',
      retention: w('Agrégats seulement après 13 mois', 'Aggregates only after 13 months'),
    },
    {
      name: w('Historique des changements', 'Change history'),
      source: w('Régies', 'Ad platforms'),
      sensitivity: 'internal',
      retention: w('Deux ans', 'Two years'),
    },
  ],
  risks: [
    {
      domain: 'quality',
      risk: w(
        'Optimiser le clic facile au détriment de la marque ou des ventes réelles.',
        'Optimising easy clicks at the expense of the brand or true sales.',
      ),
      mitigation: w(
        'Un objectif business par campagne, test avec témoin avant de généraliser.',
        'One business goal per campaign, test with a control before rolling out.',
      ),
    },
    {
      domain: 'rgpd',
      risk: w(
        'Audiences similaires bâties sur des listes de clients sans base légale.',
        'Lookalike audiences built on customer lists without a legal basis.',
      ),
      mitigation: w(
        'Consentement vérifié avec le client, listes hachées, durée limitée, partage décrit au registre.',
        'Consent checked with the client, hashed lists, limited time, sharing described in the record.',
      ),
    },
    {
      domain: 'ai_act',
      risk: w(
        'Ciblage d’offres d’emploi ou de crédit : domaine à haut risque (annexe III).',
        'Targeting of job or credit offers: a high-risk area (Annex III).',
      ),
      mitigation: w(
        'Exclure ces campagnes du périmètre ou les faire qualifier par le référent conformité.',
        'Leave these campaigns out, or have them classified by the compliance reviewer.',
      ),
    },
  ],
  scopeIn: w(
    'Huit campagnes de deux clients, régies déjà connectées.',
    'Eight campaigns of two clients, platforms already connected.',
  ),
  scopeOut: w(
    'Changement automatique de budget, emploi, crédit, logement, santé.',
    'Automatic budget changes, employment, credit, housing, health.',
  ),
  does: w(
    'Lit toutes les campagnes chaque matin et classe ce qui mérite un geste.',
    'Reads every campaign each morning and ranks what deserves action.',
  ),
  doesNot: w(
    'Ne dépense pas seul, ne juge pas une création, ne voit pas ce que la mesure ne couvre pas.',
    'Does not spend by itself, does not judge a creative, does not see what measurement misses.',
  ),
  effort: 'moderate',
  effortText: w(
    'Deux à trois mois, avec un mois de campagnes témoins.',
    'Two to three months, with a month of control campaigns.',
  ),
  prerequisites: [
    w('Plan de marquage vérifié', 'Verified tagging plan'),
    w('Un objectif de conversion par campagne', 'One conversion goal per campaign'),
    w('Accord du client sur les campagnes témoins', 'Client’s consent to control campaigns'),
  ],
  tags: [w('média', 'media'), w('publicité', 'advertising')],
};
