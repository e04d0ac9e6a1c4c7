import { type CatalogueTemplate, w } from '../template';
import { SEO_GUARDRAIL, SEO_TAG } from './guardrail';

export const seoIntentClusters: CatalogueTemplate = {
  id: 'seo-intent-clusters',
  sources: ['S-OPP-09', 'S-OPP-16'],
  parentId: 'seo-performance',
  title: w('Regrouper les requêtes par intention', 'Cluster queries by intent'),
  summary: w(
    'Des milliers de requêtes rangées par intention de recherche, en une matinée au lieu de trois jours.',
    'Thousands of queries sorted by search intent, in a morning instead of three days.',
  ),
  problem: w(
    'Une étude sémantique sort 3 000 à 8 000 requêtes. Les regrouper à la main prend deux à trois jours, deux consultants ne font pas les mêmes groupes, et les requêtes de longue traîne sont abandonnées faute de temps.',
    'A semantic study yields 3,000 to 8,000 queries. Grouping them by hand takes two to three days, two consultants never make the same groups, and long-tail queries are dropped for lack of time.',
  ),
  kind: 'inefficiency',
  processArea: 'strategic_planning',
  capabilityPattern: 'automation',
  technologyFamily: 'language_model',
  valueLevers: ['efficiency', 'decision_quality'],
  drivers: ['data_volume', 'production_speed'],
  confidentiality: 'internal',
  scenarios: [
    {
      title: w('Proposer des groupes et nommer leur intention', 'Propose groups and name their intent'),
      actor: w('Spécialiste SEO', 'SEO specialist'),
      input: w(
        'Liste de requêtes avec volumes, résultats affichés pour les plus cherchées, offre du client',
        'List of queries with volumes, results shown for the most searched, the client’s offer',
      ),
      output: w(
        'Groupes nommés (s’informer, comparer, acheter, trouver), page cible proposée, requêtes douteuses à part',
        'Named groups (learn, compare, buy, find), suggested target page, doubtful queries set apart',
      ),
      channel: w('Tableur de l’étude sémantique', 'Spreadsheet of the semantic study'),
      autonomy: 'recommend',
    },
  ],
  kpis: [
    {
      name: w('Durée d’une étude de 5 000 requêtes', 'Duration of a 5,000-query study'),
      family: 'operational_efficiency',
      unit: 'percent',
      measure: w(
        'Heures saisies par étude, ramenées à 5 000 requêtes',
        'Hours logged per study, scaled to 5,000 queries',
      ),
      target: w('−60 %', '−60%'),
    },
    {
      name: w('Groupes gardés tels quels', 'Groups kept as they are'),
      family: 'model_reliability',
      unit: 'percent',
      measure: w(
        'Part des requêtes que le spécialiste ne déplace pas, sur un échantillon de 300 tirées au sort',
        'Share of queries that the specialist does not move, on a random sample of 300',
      ),
      target: w('85 % ou plus', '85% or more'),
    },
  ],
  data: [
    {
      name: w('Requêtes et volumes', 'Queries and volumes'),
      source: w('Search Console, outil de mots-clés', 'Search Console, keyword tool'),
      sensitivity: 'client_confidential',
      retention: w('Durée de la mission', 'Length of the engagement'),
    },
    {
      name: w('Pages de résultats', 'Result pages'),
      source: w('Fournisseur de données SERP', 'SERP data provider'),
      sensitivity: 'public',
      retention: w('Six mois : les résultats vieillissent vite', 'Six months: results age fast'),
    },
  ],
  risks: [
    {
      domain: 'quality',
      risk: w(
        'Groupes trop larges : deux intentions sur une même page, qui se nuisent.',
        'Groups too wide: two intents on one page, harming each other.',
      ),
      mitigation: w(
        'Comparer les résultats affichés pour deux requêtes d’un groupe avant de les unir.',
        'Compare the results shown for two queries of a group before joining them.',
      ),
    },
    {
      domain: 'intellectual_property',
      risk: w(
        'Collecte de résultats contraire aux conditions du moteur.',
        'Collecting results against the search engine’s terms.',
      ),
      mitigation: w(
        'Passer par un fournisseur sous contrat, garder ses conditions.',
        'Use a provider under contract and keep its terms on file.',
      ),
    },
    {
      domain: 'rgpd',
      risk: w(
        'Requêtes internes contenant des noms ou des adresses.',
        'Internal queries that hold names or addresses.',
      ),
      mitigation: w(
        'Écarter les requêtes rares et celles du moteur interne avant l’envoi (minimisation, art. 5).',
        'Leave out rare queries and those of the site’s own search before sending (data minimisation, art. 5).',
      ),
    },
  ],
  scopeIn: w(
    'Études sémantiques en français et en anglais, jusqu’à 10 000 requêtes.',
    'Semantic studies in French and English, up to 10,000 queries.',
  ),
  scopeOut: w(
    'Rédaction des pages, choix final de l’arborescence.',
    'Writing the pages, the final choice of site structure.',
  ),
  does: w(
    'Rapproche les requêtes par le sens, nomme les groupes, signale ses doutes.',
    'Brings queries together by meaning, names the groups, flags its doubts.',
  ),
  doesNot: w(
    'Ne sait pas quelle offre est rentable ni quelle requête la marque ne veut pas.',
    'Does not know which offer pays, nor which query the brand does not want.',
  ),
  humanValidation: SEO_GUARDRAIL,
  effort: 'light',
  effortText: w(
    'Deux à quatre semaines, avec un outil existant.',
    'Two to four weeks, with an existing tool.',
  ),
  prerequisites: [
    w('Trois études passées, pour comparer', 'Three past studies, to compare with'),
    w('Une grille d’intentions commune à l’équipe', 'A grid of intents shared by the team'),
  ],
  tags: [SEO_TAG],
};
