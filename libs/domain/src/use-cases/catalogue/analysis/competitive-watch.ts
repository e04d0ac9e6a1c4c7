import { type CatalogueTemplate, w } from '../template';

export const competitiveWatch: CatalogueTemplate = {
  id: 'competitive-watch',
  sources: ['S-OPP-06'],
  title: w('Automatiser la veille concurrentielle', 'Automate competitive watch'),
  summary: w(
    'Chaque lundi, ce que les concurrents de chaque client ont dit, lancé ou changé, trié par importance.',
    'Every Monday, what each client’s competitors said, launched or changed, sorted by importance.',
  ),
  problem: w(
    'La veille de douze clients demande huit heures par semaine à un junior : sites, réseaux, presse, bibliothèques publicitaires. Le document fait vingt pages, personne ne le lit, et un lancement concurrent sur quatre est appris par le client avant nous.',
    'Watching competitors for twelve clients takes a junior eight hours a week: sites, social media, press, ad libraries. The document runs to twenty pages, nobody reads it, and one rival launch in four reaches the client before us.',
  ),
  kind: 'pain_point',
  processArea: 'strategic_planning',
  capabilityPattern: 'anomaly_detection',
  technologyFamily: 'task_automation',
  valueLevers: ['efficiency', 'decision_quality', 'refocus'],
  drivers: ['competition', 'data_volume', 'production_speed'],
  confidentiality: 'internal',
  scenarios: [
    {
      title: w('Note de veille du lundi', 'Monday watch note'),
      actor: w('Planneur stratégique, chef de projet', 'Strategic planner, account manager'),
      input: w(
        'Liste de concurrents, pages et comptes suivis, note précédente',
        'List of competitors, followed pages and accounts, previous note',
      ),
      output: w(
        'Dix faits au plus, datés et liés, ce qui est nouveau d’abord',
        'Ten facts at most, dated and linked, what is new first',
      ),
      channel: w('E-mail interne', 'Internal e-mail'),
      autonomy: 'inform',
    },
    {
      title: w('Alerte de lancement', 'Launch alert'),
      actor: w('Chef de projet', 'Account manager'),
      input: w(
        'Changements de page de prix, d’offre ou de message',
        'Changes of price, offer or message pages',
      ),
      output: w('Alerte avec l’avant et l’après', 'Alert with before and after'),
      channel: w('Messagerie de l’équipe', 'Team messaging'),
      autonomy: 'inform',
    },
  ],
  kpis: [
    {
      name: w('Heures de veille', 'Watch hours'),
      family: 'operational_efficiency',
      unit: 'hours_per_month',
      measure: w('Heures saisies en veille, tous clients', 'Hours logged on watching, all clients'),
      target: w('−24 heures par mois', '−24 hours a month'),
    },
    {
      name: w('Lancements vus avant le client', 'Launches seen before the client'),
      family: 'customer_satisfaction',
      unit: 'percent',
      measure: w(
        'Part des lancements importants signalés en premier par l’agence',
        'Share of major launches first reported by the agency',
      ),
      target: w('90 %', '90%'),
    },
  ],
  data: [
    {
      name: w('Pages et publications publiques', 'Public pages and posts'),
      source: w(
        'Sites, API des plateformes, bibliothèques publicitaires',
        'Sites, platform APIs, ad libraries',
      ),
      sensitivity: 'public',
      retention: w('Un an, captures datées', 'One year, dated captures'),
    },
    {
      name: w('Presse', 'Press'),
      source: w('Abonnement avec droit de panorama', 'Subscription with monitoring rights'),
      sensitivity: 'internal',
      retention: w('Selon la licence', 'As the licence says'),
    },
  ],
  risks: [
    {
      domain: 'intellectual_property',
      risk: w(
        'Collecte contraire aux conditions d’un site ou au droit des bases de données.',
        'Collection against a site’s terms or database rights.',
      ),
      mitigation: w(
        'API et flux d’abord, robots.txt et oppositions respectés, fréquence faible, avis juridique noté.',
        'APIs and feeds first, robots.txt and opt-outs respected, low frequency, legal opinion on file.',
      ),
    },
    {
      domain: 'rgpd',
      risk: w('Suivi de salariés concurrents nommés.', 'Following named employees of competitors.'),
      mitigation: w(
        'Suivre des marques, jamais des personnes ; retirer les noms des notes.',
        'Follow brands, never people; remove names from notes.',
      ),
    },
    {
      domain: 'quality',
      risk: w('Vieille information présentée comme neuve.', 'Old news presented as new.'),
      mitigation: w(
        'Date de première apparition vérifiée, lien obligatoire.',
        'Date of first appearance checked, link mandatory.',
      ),
    },
  ],
  scopeIn: w(
    'Cinq clients, six concurrents chacun, sources publiques.',
    'Five clients, six competitors each, public sources.',
  ),
  scopeOut: w(
    'Sources à accès restreint, personnes, estimation de budgets.',
    'Restricted sources, individuals, budget estimates.',
  ),
  does: w(
    'Surveille, compare, résume, trie par nouveauté.',
    'Watches, compares, summarises, sorts by novelty.',
  ),
  doesNot: w(
    'N’interprète pas une intention, ne recommande pas de riposte.',
    'Does not read intentions or recommend a response.',
  ),
  effort: 'light',
  effortText: w('Trois à cinq semaines.', 'Three to five weeks.'),
  prerequisites: [
    w('Liste de concurrents validée par client', 'List of competitors approved per client'),
    w('Règle de collecte approuvée par le juridique', 'Collection rule approved by legal'),
  ],
  tags: [w('veille', 'watch')],
};
