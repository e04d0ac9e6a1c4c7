import { type CatalogueTemplate, w } from '../template';

export const mediaInvestment: CatalogueTemplate = {
  id: 'media-investment',
  sources: ['S-OPP-26'],
  title: w('Optimiser les investissements média', 'Optimise media investment'),
  summary: w(
    'Répartir le budget entre canaux selon l’effet estimé, avec ses incertitudes.',
    'Split the budget across channels by estimated effect, uncertainty included.',
  ),
  problem: w(
    'Le plan média annuel reconduit la répartition de l’an passé à 80 %. Faute de modèle, l’agence ne sait pas dire ce que rapporterait un transfert de 50 000 € d’un canal à l’autre, et le client arbitre au prix plutôt qu’à l’effet.',
    'The yearly media plan renews 80% of last year’s split. Without a model the agency cannot say what moving €50,000 from one channel to another would bring, and the client decides on price instead of effect.',
  ),
  kind: 'strategic_opportunity',
  processArea: 'campaign_management',
  capabilityPattern: 'prediction',
  technologyFamily: 'predictive',
  valueLevers: ['decision_quality', 'new_offer', 'differentiation', 'client_proof'],
  drivers: ['roi_measurement', 'competition', 'first_mover_learning'],
  confidentiality: 'strictly_confidential',
  scenarios: [
    {
      title: w('Simuler une répartition de budget', 'Simulate a budget split'),
      actor: w('Expert média, planneur stratégique', 'Media expert, strategic planner'),
      input: w(
        'Deux ans de dépenses et de ventes hebdomadaires, prix, saison, promotions',
        'Two years of weekly spend and sales, prices, season, promotions',
      ),
      output: w(
        'Courbe de réponse par canal avec son intervalle, deux ou trois répartitions comparées',
        'Response curve per channel with its interval, two or three splits compared',
      ),
      channel: w('Recommandation média', 'Media recommendation'),
      autonomy: 'inform',
    },
    {
      title: w('Réallouer en cours de trimestre', 'Reallocate during the quarter'),
      actor: w('Expert média', 'Media expert'),
      input: w(
        'Résultats à mi-parcours, engagements déjà pris',
        'Mid-term results, commitments already made',
      ),
      output: w(
        'Transferts proposés, gain attendu, risque si l’hypothèse est fausse',
        'Suggested transfers, expected gain, risk if the assumption is wrong',
      ),
      channel: w('Comité média mensuel', 'Monthly media committee'),
      autonomy: 'recommend',
    },
  ],
  kpis: [
    {
      name: w('Retour sur dépense média', 'Return on media spend'),
      family: 'return_on_investment',
      unit: 'percent',
      measure: w(
        'Ventes additionnelles par euro, mesurées par zones géographiques tests',
        'Incremental sales per euro, measured with geographic test areas',
      ),
      target: w('+8 %', '+8%'),
    },
    {
      name: w('Erreur de prévision', 'Forecast error'),
      family: 'model_reliability',
      unit: 'percent',
      measure: w(
        'Écart absolu moyen en pourcentage sur 13 semaines jamais vues',
        'Mean absolute percentage error on 13 unseen weeks',
      ),
      target: w('Moins de 12 %', 'Under 12%'),
    },
  ],
  data: [
    {
      name: w('Dépenses par canal et par semaine', 'Spend per channel and week'),
      source: w('Outil média, factures', 'Media tool, invoices'),
      sensitivity: 'client_confidential',
      retention: w('Trois ans', 'Three years'),
    },
    {
      name: w('Ventes hebdomadaires', 'Weekly sales'),
      source: w('Client, agrégées par zone', 'Client, aggregated by area'),
      sensitivity: 'client_confidential',
      retention: w('Durée du contrat, restitution à la fin', 'Length of the contract, returned at the end'),
    },
    {
      name: w('Contexte : météo, jours fériés, prix', 'Context: weather, holidays, prices'),
      source: w('Sources publiques et client', 'Public sources and client'),
      sensitivity: 'public',
      retention: w('Trois ans', 'Three years'),
    },
  ],
  risks: [
    {
      domain: 'quality',
      risk: w(
        'Corrélation prise pour un effet ; canaux trop liés pour être distingués.',
        'Correlation taken for effect; channels too entangled to tell apart.',
      ),
      mitigation: w(
        'Tests géographiques, intervalles montrés, refus de conclure quand les données ne permettent pas.',
        'Geographic tests, intervals shown, no conclusion when data do not allow it.',
      ),
    },
    {
      domain: 'confidentiality',
      risk: w(
        'Ventes d’un client lisibles par une équipe qui sert son concurrent.',
        'One client’s sales readable by a team serving its competitor.',
      ),
      mitigation: w(
        'Accès nominatifs, chiffrement, cloison entre équipes, contrat strict.',
        'Named access, encryption, walls between teams, strict contract.',
      ),
    },
    {
      domain: 'rgpd',
      risk: w('Tentation de descendre au niveau individuel.', 'Temptation to go down to individual level.'),
      mitigation: w(
        'Modèle agrégé par semaine et par zone : pas de donnée personnelle nécessaire.',
        'Model aggregated by week and area: no personal data needed.',
      ),
    },
  ],
  scopeIn: w(
    'Un client annonceur, cinq canaux, deux ans d’historique.',
    'One advertiser, five channels, two years of history.',
  ),
  scopeOut: w('Achat automatique, attribution par personne.', 'Automatic buying, attribution by person.'),
  does: w(
    'Estime l’effet des canaux et compare des répartitions sous contraintes.',
    'Estimates channel effects and compares splits under constraints.',
  ),
  doesNot: w(
    'Ne signe pas un plan, ne prévoit pas une rupture de marché, ne remplace pas la négociation.',
    'Does not sign a plan, foresee a market shock or replace negotiation.',
  ),
  humanValidation: w(
    'Toute réallocation est décidée en comité média et validée par le client.',
    'Every reallocation is decided in the media committee and approved by the client.',
  ),
  effort: 'heavy',
  effortText: w(
    'Quatre à six mois, dont la mise en état des données.',
    'Four to six months, including putting the data in order.',
  ),
  prerequisites: [
    w('104 semaines d’historique cohérent', '104 weeks of consistent history'),
    w(
      'Un data scientist, ou un prestataire avec transfert de compétences',
      'A data scientist, or a provider with skills transfer',
    ),
    w('Un client prêt à tester par zones', 'A client willing to test by areas'),
  ],
  tags: [w('média', 'media'), w('prévision', 'forecast')],
};
