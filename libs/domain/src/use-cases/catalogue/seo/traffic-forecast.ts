import { type CatalogueTemplate, w } from '../template';
import { SEO_GUARDRAIL, SEO_TAG } from './guardrail';

export const seoTrafficForecast: CatalogueTemplate = {
  id: 'seo-traffic-forecast',
  sources: ['S-OPP-12', 'S-OPP-16'],
  parentId: 'seo-performance',
  title: w('Estimer le potentiel de trafic organique', 'Forecast organic traffic potential'),
  summary: w(
    'Une fourchette de clics par sujet avant d’écrire, pour choisir où mettre l’effort.',
    'A range of clicks per topic before writing, to choose where to put the effort.',
  ),
  problem: w(
    'Quand un client demande « combien de visites ? », la réponse tient du doigt mouillé : volume multiplié par un taux de clic moyen. Un sujet sur deux manque sa promesse de plus de 50 %, et la confiance avec.',
    'When a client asks “how many visits?”, the answer is guesswork: volume times a mean click rate. One topic in two misses its promise by more than 50%, and trust goes with it.',
  ),
  kind: 'strategic_opportunity',
  processArea: 'strategic_planning',
  capabilityPattern: 'prediction',
  technologyFamily: 'predictive',
  valueLevers: ['decision_quality', 'client_proof', 'differentiation'],
  drivers: ['roi_measurement', 'client_expectations'],
  confidentiality: 'client_confidential',
  scenarios: [
    {
      title: w('Fourchette de clics d’un sujet à six mois', 'Range of clicks of a topic in six months'),
      actor: w('Spécialiste SEO, planneur stratégique', 'SEO specialist, strategic planner'),
      input: w(
        'Requêtes du sujet, historique du site, difficulté, saison, forme de la page de résultats',
        'Queries of the topic, site history, difficulty, season, shape of the result page',
      ),
      output: w(
        'Fourchette à 80 %, hypothèses, sujets voisins déjà réussis ou manqués',
        '80% range, assumptions, similar topics that succeeded or failed',
      ),
      channel: w('Plan éditorial, recommandation', 'Editorial plan, recommendation'),
      autonomy: 'inform',
    },
  ],
  kpis: [
    {
      name: w('Prévisions dans la fourchette', 'Forecasts within range'),
      family: 'model_reliability',
      unit: 'percent',
      measure: w(
        'Part des sujets dont les clics à six mois tombent dans la fourchette annoncée',
        'Share of topics whose clicks after six months fall within the announced range',
      ),
      target: w('75 à 85 % pour une fourchette à 80 %', '75 to 85% for an 80% range'),
    },
    {
      name: w('Clics par contenu publié', 'Clicks per published piece'),
      family: 'return_on_investment',
      unit: 'percent',
      measure: w(
        'Clics médians à six mois, sujets choisis avec et sans prévision',
        'Median clicks after six months, topics chosen with and without a forecast',
      ),
      target: w('+20 %', '+20%'),
    },
  ],
  data: [
    {
      name: w('Historique de clics et positions', 'History of clicks and positions'),
      source: w(
        'Search Console de plusieurs clients consentants',
        'Search Console of several consenting clients',
      ),
      sensitivity: 'client_confidential',
      retention: w('Deux saisons complètes, puis agrégats', 'Two full seasons, then aggregates'),
    },
    {
      name: w('Volumes et tendances', 'Volumes and trends'),
      source: w('Google Trends, outil de mots-clés', 'Google Trends, keyword tool'),
      sensitivity: 'public',
      retention: w('Deux ans', 'Two years'),
    },
  ],
  risks: [
    {
      domain: 'quality',
      risk: w(
        'Une moyenne prise pour une promesse ; réponses d’IA qui captent les clics.',
        'A mean taken as a promise; AI answers that capture the clicks.',
      ),
      mitigation: w(
        'Toujours une fourchette, recalage trimestriel, types de résultats suivis.',
        'Always a range, recalibration each quarter, result types followed.',
      ),
    },
    {
      domain: 'confidentiality',
      risk: w(
        'Apprendre sur plusieurs clients sans leur accord.',
        'Learning across clients without their consent.',
      ),
      mitigation: w(
        'Clause au contrat, données agrégées, retrait possible.',
        'Clause in the contract, aggregated data, withdrawal possible.',
      ),
    },
    {
      domain: 'rgpd',
      risk: w(
        'Données de visite individuelles gardées « au cas où » pour l’apprentissage.',
        'Individual visit data kept “just in case” for training.',
      ),
      mitigation: w(
        'Clics agrégés par page et par semaine : aucun identifiant n’est nécessaire (art. 5).',
        'Clicks aggregated by page and week: no identifier is needed (art. 5).',
      ),
    },
  ],
  scopeIn: w('Sites avec au moins 18 mois d’historique.', 'Sites with at least 18 months of history.'),
  scopeOut: w(
    'Sites neufs, chiffre d’affaires prévu, référencement payant.',
    'New sites, revenue forecasts, paid search.',
  ),
  does: w(
    'Chiffre l’incertitude et compare des sujets entre eux.',
    'Puts a figure on uncertainty and compares topics.',
  ),
  doesNot: w(
    'Ne prévoit ni mise à jour de moteur ni campagne concurrente ; ne remplace pas l’engagement commercial.',
    'Foresees neither engine updates nor rival campaigns; is no commercial commitment.',
  ),
  humanValidation: SEO_GUARDRAIL,
  effort: 'heavy',
  effortText: w(
    'Trois à cinq mois, dont la réunion de l’historique.',
    'Three to five months, including gathering the history.',
  ),
  prerequisites: [
    w('50 contenus publiés avec leur date et leurs clics', '50 published pieces with their date and clicks'),
    w('Un profil data, deux jours par semaine', 'A data profile, two days a week'),
    w('Accord écrit des clients dont on apprend', 'Written consent of the clients learnt from'),
  ],
  tags: [SEO_TAG, w('prévision', 'forecast')],
};
