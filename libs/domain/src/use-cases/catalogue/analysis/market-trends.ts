import { type CatalogueTemplate, w } from '../template';

export const marketTrends: CatalogueTemplate = {
  id: 'market-trends',
  sources: ['S-OPP-25'],
  title: w('Analyser les tendances de marché à grande échelle', 'Analyse market trends at large scale'),
  summary: w(
    'Des milliers de sources lues pour nourrir la stratégie : thèmes, évolutions, citations à l’appui.',
    'Thousands of sources read to feed strategy: themes, shifts, quotes in support.',
  ),
  problem: w(
    'Pour une recommandation annuelle, deux planneurs lisent 150 documents en trois semaines. Ils n’en citent que vingt, toujours les mêmes, et la mise à jour trimestrielle promise au client n’est jamais faite.',
    'For a yearly recommendation, two planners read 150 documents in three weeks. They quote twenty, always the same, and the quarterly update promised to the client is never done.',
  ),
  kind: 'strategic_opportunity',
  processArea: 'strategic_planning',
  capabilityPattern: 'decision_support',
  technologyFamily: 'language_model',
  valueLevers: ['new_offer', 'decision_quality', 'differentiation'],
  drivers: ['data_growth', 'data_volume', 'client_expectations'],
  confidentiality: 'internal',
  scenarios: [
    {
      title: w('Cartographie d’un marché', 'Map of a market'),
      actor: w('Planneur stratégique', 'Strategic planner'),
      input: w(
        'Études sectorielles, presse, avis publics, rapports internes, question posée',
        'Sector studies, press, public reviews, internal reports, the question asked',
      ),
      output: w(
        'Thèmes datés et pesés, citations et liens, désaccords entre sources',
        'Dated and weighted themes, quotes and links, disagreements between sources',
      ),
      channel: w('Dossier stratégique', 'Strategy file'),
      autonomy: 'inform',
    },
    {
      title: w('Mise à jour trimestrielle', 'Quarterly update'),
      actor: w('Planneur stratégique', 'Strategic planner'),
      input: w('Cartographie précédente, sources nouvelles', 'Previous map, new sources'),
      output: w(
        'Ce qui monte, baisse ou apparaît, avec la preuve',
        'What rises, falls or appears, with the proof',
      ),
      channel: w('Note au client', 'Note to the client'),
      autonomy: 'assist',
    },
  ],
  kpis: [
    {
      name: w('Durée d’une étude de marché', 'Duration of a market study'),
      family: 'operational_efficiency',
      unit: 'percent',
      measure: w('Jours-personnes saisis par étude', 'Person-days logged per study'),
      target: w('−40 %', '−40%'),
    },
    {
      name: w('Affirmations sourcées', 'Sourced claims'),
      family: 'model_reliability',
      unit: 'percent',
      measure: w(
        'Part des affirmations dont la citation dit bien cela, sur 50 tirées au sort',
        'Share of claims whose quote truly says so, of 50 drawn at random',
      ),
      target: w('98 % ou plus', '98% or more'),
    },
    {
      name: w('Offres d’étude vendues', 'Study offers sold'),
      family: 'revenue',
      unit: 'currency_per_year',
      measure: w('Chiffre d’affaires des mises à jour trimestrielles', 'Revenue of quarterly updates'),
      target: w('30 000 € la première année', '€30,000 in the first year'),
    },
  ],
  data: [
    {
      name: w('Études et presse', 'Studies and press'),
      source: w('Abonnements de l’agence', 'The agency’s subscriptions'),
      sensitivity: 'internal',
      retention: w('Selon la licence', 'As the licence says'),
    },
    {
      name: w('Données sectorielles ouvertes', 'Open sector data'),
      source: w('INSEE, Eurostat, fédérations', 'INSEE, Eurostat, trade bodies'),
      sensitivity: 'public',
      retention: w('Sans limite, version notée', 'Unlimited, version noted'),
    },
    {
      name: w('Avis et forums publics', 'Public reviews and forums'),
      source: w('Fournisseur sous contrat, sans identités', 'Provider under contract, without identities'),
      sensitivity: 'personal',
      retention: w('Agrégés sous 30 jours', 'Aggregated within 30 days'),
    },
  ],
  risks: [
    {
      domain: 'intellectual_property',
      risk: w(
        'Étude payante versée dans un outil contre sa licence.',
        'Paid study loaded into a tool against its licence.',
      ),
      mitigation: w(
        'Vérifier la clause d’usage par IA de chaque abonnement ; citer court et toujours nommer.',
        'Check the AI clause of every subscription; quote briefly and always name the source.',
      ),
    },
    {
      domain: 'quality',
      risk: w(
        'Synthèse assurée d’une source faible, ou citation inventée.',
        'Confident summary of a weak source, or an invented quote.',
      ),
      mitigation: w(
        'Citation exacte obligatoire, note de fiabilité par source, contrôle par sondage.',
        'Exact quote mandatory, reliability grade per source, sample checks.',
      ),
    },
    {
      domain: 'rgpd',
      risk: w('Auteurs d’avis reconnaissables.', 'Authors of reviews can be recognised.'),
      mitigation: w(
        'Retirer noms et identifiants à l’entrée, reformuler les verbatims.',
        'Remove names and identifiers on entry, reword verbatims.',
      ),
    },
  ],
  scopeIn: w(
    'Deux marchés, corpus de 2 000 documents au plus.',
    'Two markets, a corpus of 2,000 documents at most.',
  ),
  scopeOut: w(
    'Conseil en investissement, documents confidentiels de concurrents.',
    'Investment advice, competitors’ confidential documents.',
  ),
  does: w(
    'Lit beaucoup, range, retrouve, cite, montre les désaccords.',
    'Reads widely, sorts, retrieves, quotes, shows disagreements.',
  ),
  doesNot: w(
    'Ne choisit pas une stratégie, ne sait rien de ce qui n’est pas écrit.',
    'Does not choose a strategy, knows nothing of what is not written.',
  ),
  effort: 'heavy',
  effortText: w(
    'Trois à quatre mois, surtout pour le corpus et les droits.',
    'Three to four months, mostly for corpus and rights.',
  ),
  prerequisites: [
    w('Inventaire des abonnements et de leurs licences', 'Inventory of subscriptions and their licences'),
    w('Une étude déjà faite à la main, pour comparer', 'A study already done by hand, to compare'),
  ],
  tags: [w('tendances', 'trends'), w('études', 'studies')],
};
