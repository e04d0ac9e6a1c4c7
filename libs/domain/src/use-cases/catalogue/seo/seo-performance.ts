import { type CatalogueTemplate, w } from '../template';
import { SEO_GUARDRAIL, SEO_TAG } from './guardrail';

export const seoPerformance: CatalogueTemplate = {
  id: 'seo-performance',
  sources: ['S-OPP-08', 'S-OPP-16'],
  title: w('Gagner en performance SEO avec l’IA', 'Raise SEO performance with AI'),
  summary: w(
    'Analyser, prioriser et préparer le travail SEO de tous les clients, le spécialiste gardant le dernier mot.',
    'Analyse, rank and prepare SEO work for every client, the specialist keeping the last word.',
  ),
  problem: w(
    'Un consultant SEO suit dix à quinze sites. Audits, recherche de mots-clés, briefs et reporting absorbent près de 60 % de son temps ; les recommandations arrivent des semaines après le signal, et les clients modestes passent après les grands comptes.',
    'An SEO consultant looks after ten to fifteen sites. Audits, keyword research, briefs and reporting take up nearly 60% of the time; recommendations come weeks after the signal, and small clients wait behind the large accounts.',
  ),
  kind: 'inefficiency',
  processArea: 'performance_analysis',
  capabilityPattern: 'decision_support',
  technologyFamily: 'language_model',
  valueLevers: ['efficiency', 'decision_quality', 'client_proof'],
  drivers: ['data_volume', 'client_expectations', 'technology_maturity'],
  confidentiality: 'client_confidential',
  scenarios: [
    {
      title: w('Trier les chantiers SEO du mois', 'Sort this month’s SEO work'),
      actor: w('Spécialiste SEO', 'SEO specialist'),
      input: w(
        'Exports Search Console et audit technique des trois derniers mois, objectifs du client',
        'Search Console exports and technical audit of the last three months, client goals',
      ),
      output: w(
        'Liste de chantiers classés par gain attendu et par effort, avec la donnée qui le justifie',
        'List of actions ranked by expected gain and effort, each with the figure behind it',
      ),
      channel: w('Outil de suivi SEO, tableur partagé', 'SEO tracking tool, shared spreadsheet'),
      autonomy: 'recommend',
    },
    {
      title: w('Expliquer une baisse de trafic', 'Explain a drop in traffic'),
      actor: w('Spécialiste SEO', 'SEO specialist'),
      input: w(
        'Courbe de trafic, dates de mise en production, mises à jour connues des moteurs',
        'Traffic curve, release dates, known search engine updates',
      ),
      output: w(
        'Hypothèses ordonnées, avec la vérification à faire pour chacune',
        'Ordered hypotheses, each with the check that would confirm it',
      ),
      channel: w('Note interne', 'Internal note'),
      autonomy: 'inform',
    },
  ],
  kpis: [
    {
      name: w('Temps d’analyse par client', 'Analysis time per client'),
      family: 'operational_efficiency',
      unit: 'percent',
      measure: w(
        'Temps saisi par client et par mois, comparé à la moyenne des trois mois précédant le pilote',
        'Time logged per client and month, against the mean of the three months before the pilot',
      ),
      target: w('−30 % à six mois', '−30% in six months'),
    },
    {
      name: w('Recommandations mises en œuvre', 'Recommendations carried out'),
      family: 'customer_satisfaction',
      unit: 'percentage_points',
      measure: w(
        'Part des recommandations remises qui sont en ligne sous 60 jours',
        'Share of delivered recommendations that are live within 60 days',
      ),
      target: w('+15 points', '+15 points'),
    },
    {
      name: w('Clics organiques hors marque', 'Non-brand organic clicks'),
      family: 'revenue',
      unit: 'percent',
      measure: w(
        'Clics Search Console hors requêtes de marque, à saison comparable, sur les sites suivis',
        'Search Console clicks without brand queries, same season, on the sites in scope',
      ),
      target: w('+10 % sur un an', '+10% over a year'),
    },
  ],
  data: [
    {
      name: w('Données Search Console et analytics', 'Search Console and analytics data'),
      source: w('Comptes des clients, accès en lecture', 'Client accounts, read access'),
      sensitivity: 'client_confidential',
      retention: w(
        '25 mois au plus pour les mesures d’audience',
        'Up to 25 months for audience measurements',
      ),
    },
    {
      name: w('Audits techniques', 'Technical audits'),
      source: w('Robot d’exploration de l’agence', 'The agency’s crawler'),
      sensitivity: 'internal',
      retention: w('Durée de la mission', 'Length of the engagement'),
    },
  ],
  risks: [
    {
      domain: 'quality',
      risk: w(
        'Recommandation plausible mais fausse : le modèle invente une cause ou un volume.',
        'Plausible but false recommendation: the model makes up a cause or a volume.',
      ),
      mitigation: w(
        'Chaque affirmation renvoie à une ligne de l’export ; sans source, elle est retirée.',
        'Every claim points to a row of the export; without a source it is removed.',
      ),
    },
    {
      domain: 'confidentiality',
      risk: w(
        'Les données d’un client nourrissent l’analyse d’un concurrent servi par l’agence.',
        'One client’s data feeds the analysis of a competitor served by the agency.',
      ),
      mitigation: w(
        'Un espace par client, pas de mémoire partagée, contrat fournisseur sans entraînement sur nos données.',
        'One workspace per client, no shared memory, vendor contract without training on our data.',
      ),
    },
    {
      domain: 'rgpd',
      risk: w(
        'URL ou requêtes internes contenant des noms, des e-mails ou des identifiants.',
        'URLs or internal queries that hold names, e-mails or identifiers.',
      ),
      mitigation: w(
        'Filtrer les paramètres avant l’export (minimisation, art. 5) ; agréger plutôt que tracer des visiteurs.',
        'Filter parameters before export (data minimisation, art. 5); aggregate instead of following visitors.',
      ),
    },
  ],
  scopeIn: w(
    'Analyse, priorisation et préparation des livrables SEO pour trois clients pilotes.',
    'Analysis, ranking and preparation of SEO deliverables for three pilot clients.',
  ),
  scopeOut: w(
    'Publication automatique, achat de liens, génération de pages en masse.',
    'Automatic publishing, link buying, mass page generation.',
  ),
  does: w(
    'Lit les volumes, repère les écarts, propose un ordre de travail justifié.',
    'Reads the volumes, spots the gaps, proposes a justified order of work.',
  ),
  doesNot: w(
    'N’arbitre pas entre marque et trafic, ne garantit aucune position, ne connaît pas les projets non publiés du client.',
    'Does not arbitrate between brand and traffic, guarantees no ranking, does not know the client’s unpublished plans.',
  ),
  humanValidation: SEO_GUARDRAIL,
  effort: 'moderate',
  effortText: w(
    'Deux à trois mois : accès, modèles de livrables, pilote. Commencez par l’un de ses sous-cas.',
    'Two to three months: access, deliverable templates, pilot. Start with one of its parts.',
  ),
  prerequisites: [
    w(
      'Accès Search Console et analytics accordés par écrit',
      'Search Console and analytics access granted in writing',
    ),
    w(
      'Un spécialiste SEO disponible une demi-journée par semaine',
      'An SEO specialist available half a day a week',
    ),
    w('Temps par tâche mesuré avant le pilote', 'Time per task measured before the pilot'),
  ],
  tags: [SEO_TAG],
};
