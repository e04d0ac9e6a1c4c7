import { type CatalogueTemplate, w } from '../template';
import { SEO_GUARDRAIL, SEO_TAG } from './guardrail';

export const seoPagePersonalisation: CatalogueTemplate = {
  id: 'seo-page-personalisation',
  sources: ['S-OPP-14', 'S-OPP-16'],
  parentId: 'seo-performance',
  title: w('Adapter les pages à chaque segment', 'Adapt pages to each segment'),
  summary: w(
    'Titre, accroche et preuves d’une page d’arrivée déclinés par audience, puis testés.',
    'Headline, hook and proof points of a landing page, varied by audience, then tested.',
  ),
  problem: w(
    'Une même page d’arrivée reçoit dirigeants, responsables techniques et étudiants : 70 % repartent sans rien faire. Écrire trois variantes prend deux jours ; l’agence en livre une, et ne teste presque jamais.',
    'One landing page receives executives, technical leads and students: 70% leave without doing anything. Writing three variants takes two days; the agency delivers one, and hardly ever tests.',
  ),
  kind: 'strategic_opportunity',
  processArea: 'content_creation',
  capabilityPattern: 'personalisation',
  technologyFamily: 'language_model',
  valueLevers: ['new_offer', 'client_proof', 'differentiation'],
  drivers: ['personalisation_at_scale', 'client_expectations'],
  confidentiality: 'client_confidential',
  scenarios: [
    {
      title: w('Trois variantes d’une page d’arrivée', 'Three variants of a landing page'),
      actor: w('Rédacteur, spécialiste SEO', 'Writer, SEO specialist'),
      input: w(
        'Page existante, segments décrits, preuves disponibles, ton de la marque',
        'Existing page, described segments, available proof, brand tone',
      ),
      output: w(
        'Variantes de titre, d’accroche et d’ordre des preuves, avec l’hypothèse à tester',
        'Variants of headline, hook and order of proof, each with the hypothesis to test',
      ),
      channel: w('Outil de test A/B, gestion de contenu', 'A/B testing tool, content management'),
      autonomy: 'assist',
    },
  ],
  kpis: [
    {
      name: w('Taux de conversion de la page', 'Page conversion rate'),
      family: 'revenue',
      unit: 'percent',
      measure: w(
        'Variation relative face à la page d’origine, test A/B, seuil fixé à l’avance',
        'Relative change against the original page, A/B test, threshold set beforehand',
      ),
      target: w('+5 % en relatif', '+5% relative'),
    },
    {
      name: w('Variantes livrées', 'Variants delivered'),
      family: 'operational_efficiency',
      unit: 'items_per_month',
      measure: w(
        'Variantes validées et mises en test, par mois',
        'Variants approved and under test, per month',
      ),
      target: w('12 par mois', '12 a month'),
    },
  ],
  data: [
    {
      name: w('Segments d’audience', 'Audience segments'),
      source: w('Personas et analytics agrégés du client', 'Client personas and aggregated analytics'),
      sensitivity: 'client_confidential',
      retention: w('Durée du contrat', 'Length of the contract'),
    },
    {
      name: w('Mesures de test', 'Test measurements'),
      source: w('Outil de test, sous consentement', 'Testing tool, under consent'),
      sensitivity: 'personal',
      retention: w('Traceurs 13 mois, mesures 25 mois', 'Trackers 13 months, measurements 25 months'),
    },
  ],
  risks: [
    {
      domain: 'rgpd',
      risk: w(
        'Segmenter des visiteurs sans consentement ni information.',
        'Segmenting visitors without consent or notice.',
      ),
      mitigation: w(
        'Segments par contexte (page d’origine, requête) d’abord ; traceurs seulement après consentement ; pas de données sensibles.',
        'Contextual segments first (referring page, query); trackers only after consent; no special categories.',
      ),
    },
    {
      domain: 'quality',
      risk: w(
        'Contenus dupliqués ou contenu montré aux robots différent de celui des visiteurs.',
        'Duplicate content, or content shown to robots that differs from visitors’.',
      ),
      mitigation: w(
        'URL canonique, variantes visibles de tous, contrôle technique avant la mise en ligne.',
        'Canonical URL, variants visible to all, technical check before going live.',
      ),
    },
  ],
  scopeIn: w('Trois pages d’arrivée d’un client volontaire.', 'Three landing pages of a willing client.'),
  scopeOut: w('Prix personnalisés, profilage individuel.', 'Personalised prices, individual profiling.'),
  does: w(
    'Décline un message vrai selon ce qui compte pour chaque segment.',
    'Varies a true message by what matters to each segment.',
  ),
  doesNot: w(
    'N’invente ni preuve ni témoignage, ne décide pas du gagnant avant la fin du test.',
    'Invents no proof or testimonial, does not call the winner before the test ends.',
  ),
  humanValidation: SEO_GUARDRAIL,
  effort: 'moderate',
  effortText: w('Deux mois, test compris.', 'Two months, test included.'),
  prerequisites: [
    w('2 000 visites mensuelles au moins par page', 'At least 2,000 visits a month per page'),
    w('Bandeau de consentement conforme', 'A compliant consent banner'),
  ],
  tags: [SEO_TAG, w('personnalisation', 'personalisation')],
};
