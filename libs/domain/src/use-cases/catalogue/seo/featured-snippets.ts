import { type CatalogueTemplate, w } from '../template';
import { SEO_GUARDRAIL, SEO_TAG } from './guardrail';

export const seoFeaturedSnippets: CatalogueTemplate = {
  id: 'seo-featured-snippets',
  sources: ['S-OPP-13', 'S-OPP-16'],
  parentId: 'seo-performance',
  title: w('Repérer les extraits optimisés à gagner', 'Spot winnable featured snippets'),
  summary: w(
    'Les questions où le client est tout près de la réponse affichée, et le paragraphe à reprendre.',
    'The questions where the client is close to the displayed answer, and the paragraph to rework.',
  ),
  problem: w(
    'Sur un site B2B, 200 à 400 requêtes affichent une réponse directe ; le client est en première page sur un quart d’entre elles sans être cité. Personne ne les relève : le contrôle à la main prend une journée par client et par mois.',
    'On a B2B site, 200 to 400 queries show a direct answer; the client is on page one for a quarter of them without being quoted. Nobody lists them: the manual check takes a day per client and month.',
  ),
  kind: 'strategic_opportunity',
  processArea: 'performance_analysis',
  capabilityPattern: 'decision_support',
  technologyFamily: 'language_model',
  valueLevers: ['client_proof', 'efficiency'],
  drivers: ['competition', 'technology_maturity'],
  confidentiality: 'internal',
  scenarios: [
    {
      title: w('Liste mensuelle des extraits accessibles', 'Monthly list of reachable snippets'),
      actor: w('Spécialiste SEO', 'SEO specialist'),
      input: w(
        'Requêtes en positions 1 à 10, réponse affichée, page du client',
        'Queries in positions 1 to 10, displayed answer, the client’s page',
      ),
      output: w(
        'Occasions classées, forme attendue (définition, liste, tableau), reformulation de 40 à 60 mots tirée de la page',
        'Ranked opportunities, expected form (definition, list, table), rewording of 40 to 60 words taken from the page',
      ),
      channel: w('Tableau de bord SEO', 'SEO dashboard'),
      autonomy: 'recommend',
    },
  ],
  kpis: [
    {
      name: w('Extraits gagnés', 'Snippets won'),
      family: 'revenue',
      unit: 'items_per_month',
      measure: w(
        'Extraits tenus trente jours de suite, par client et par mois',
        'Snippets held thirty days in a row, per client and month',
      ),
      target: w('3 par client et par mois', '3 per client and month'),
    },
    {
      name: w('Temps de relevé', 'Time to list them'),
      family: 'operational_efficiency',
      unit: 'hours_per_month',
      measure: w(
        'Heures saisies pour le contrôle mensuel, par client',
        'Hours logged for the monthly check, per client',
      ),
      target: w('−5 heures', '−5 hours'),
    },
  ],
  data: [
    {
      name: w('Pages de résultats datées', 'Dated result pages'),
      source: w('Fournisseur de données SERP', 'SERP data provider'),
      sensitivity: 'public',
      retention: w('Treize mois', 'Thirteen months'),
    },
    {
      name: w('Textes du site', 'Site texts'),
      source: w('Exploration du site du client', 'Crawl of the client’s site'),
      sensitivity: 'public',
      retention: w('Jusqu’à l’exploration suivante', 'Until the next crawl'),
    },
  ],
  risks: [
    {
      domain: 'quality',
      risk: w('Réponse raccourcie jusqu’à devenir inexacte.', 'Answer shortened until it is wrong.'),
      mitigation: w(
        'Relecture par l’expert du client pour les sujets techniques.',
        'Review by the client’s expert for technical topics.',
      ),
    },
    {
      domain: 'ai_act',
      risk: w(
        'Texte généré sur un sujet d’intérêt public, publié sans relecture.',
        'Generated text on a matter of public interest, published without review.',
      ),
      mitigation: w(
        'Relecture tracée et responsable éditorial nommé (art. 50, § 4), sinon mention.',
        'Traced review and a named editor (art. 50(4)), otherwise a disclosure.',
      ),
    },
  ],
  scopeIn: w('Questions informatives déjà en première page.', 'Informational questions already on page one.'),
  scopeOut: w(
    'Requêtes de marque concurrente, santé et finance.',
    'Competitors’ brand queries, health and finance.',
  ),
  does: w(
    'Repère, classe et propose une formulation fidèle à la page.',
    'Spots, ranks and suggests a wording true to the page.',
  ),
  doesNot: w(
    'Ne garantit pas l’affichage et n’invente pas de réponse absente de la page.',
    'Does not guarantee display and invents no answer missing from the page.',
  ),
  humanValidation: SEO_GUARDRAIL,
  effort: 'light',
  effortText: w('Deux à trois semaines.', 'Two to three weeks.'),
  prerequisites: [
    w('Suivi de positions en place', 'Rank tracking in place'),
    w('Un relecteur côté client', 'A reviewer on the client’s side'),
  ],
  tags: [SEO_TAG],
};
