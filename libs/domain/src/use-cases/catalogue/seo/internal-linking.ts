import { type CatalogueTemplate, w } from '../template';
import { SEO_GUARDRAIL, SEO_TAG } from './guardrail';

export const seoInternalLinking: CatalogueTemplate = {
  id: 'seo-internal-linking',
  sources: ['S-OPP-11', 'S-OPP-16'],
  parentId: 'seo-performance',
  title: w('Proposer le maillage interne', 'Suggest internal links'),
  summary: w(
    'Les liens utiles entre pages, notés par pertinence, avec l’ancre et la phrase où les placer.',
    'Useful links between pages, rated by relevance, with the anchor and the sentence to place them in.',
  ),
  problem: w(
    'Un site de 800 pages compte en moyenne 20 % de pages orphelines ou mal reliées. Relever les liens possibles à la main prend une semaine, si bien que le maillage n’est revu qu’à la refonte, tous les trois ou quatre ans.',
    'On a site of 800 pages, some 20% are orphaned or poorly linked. Listing possible links by hand takes a week, so linking is only reviewed at a redesign, every three or four years.',
  ),
  kind: 'inefficiency',
  processArea: 'content_creation',
  capabilityPattern: 'optimisation',
  technologyFamily: 'language_model',
  valueLevers: ['efficiency', 'client_proof'],
  drivers: ['data_volume', 'technology_maturity'],
  confidentiality: 'internal',
  scenarios: [
    {
      title: w('Liens à ajouter dans une rubrique', 'Links to add in a section'),
      actor: w('Spécialiste SEO', 'SEO specialist'),
      input: w(
        'Exploration du site : textes, titres, liens existants, clics',
        'Site crawl: texts, titles, existing links, clicks',
      ),
      output: w(
        'Paires de pages notées, ancre proposée, phrase d’accueil, liens à retirer',
        'Rated pairs of pages, suggested anchor, host sentence, links to remove',
      ),
      channel: w('Tableur, puis outil de gestion de contenu', 'Spreadsheet, then content management system'),
      autonomy: 'recommend',
    },
  ],
  kpis: [
    {
      name: w('Propositions retenues', 'Suggestions kept'),
      family: 'model_reliability',
      unit: 'percent',
      measure: w(
        'Part des liens proposés que le spécialiste garde',
        'Share of suggested links that the specialist keeps',
      ),
      target: w('70 % ou plus', '70% or more'),
    },
    {
      name: w('Pages orphelines', 'Orphan pages'),
      family: 'operational_efficiency',
      unit: 'percent',
      measure: w(
        'Nombre de pages utiles sans lien entrant, avant et deux mois après',
        'Number of useful pages without an inbound link, before and two months after',
      ),
      target: w('−80 %', '−80%'),
    },
  ],
  data: [
    {
      name: w('Exploration du site', 'Site crawl'),
      source: w('Robot d’exploration, avec l’accord du client', 'Crawler, with the client’s consent'),
      sensitivity: 'public',
      retention: w('Jusqu’à l’exploration suivante', 'Until the next crawl'),
    },
    {
      name: w('Clics par page', 'Clicks per page'),
      source: w('Search Console', 'Search Console'),
      sensitivity: 'client_confidential',
      retention: w('16 mois, comme la source', '16 months, as the source'),
    },
  ],
  risks: [
    {
      domain: 'quality',
      risk: w(
        'Ancres répétées et sur-optimisées, vues comme du bourrage.',
        'Repeated, over-optimised anchors, seen as stuffing.',
      ),
      mitigation: w(
        'Plafond de liens par page et variété d’ancres contrôlés avant la mise en ligne.',
        'Cap on links per page and variety of anchors checked before going live.',
      ),
    },
    {
      domain: 'confidentiality',
      risk: w(
        'Pages de préproduction ou réservées explorées par erreur.',
        'Staging or restricted pages crawled by mistake.',
      ),
      mitigation: w(
        'Liste d’inclusion signée par le client, exploration sans identifiants.',
        'Inclusion list approved by the client, crawl without credentials.',
      ),
    },
    {
      domain: 'rgpd',
      risk: w(
        'Pages de compte ou de profil prises dans l’exploration.',
        'Account or profile pages caught in the crawl.',
      ),
      mitigation: w(
        'Exclure ces chemins et vérifier un échantillon avant l’analyse (art. 25).',
        'Exclude these paths and check a sample before analysis (art. 25).',
      ),
    },
  ],
  scopeIn: w(
    'Blogs et rubriques de conseil de plus de 100 pages.',
    'Blogs and advice sections of more than 100 pages.',
  ),
  scopeOut: w(
    'Navigation principale, pages légales, liens externes.',
    'Main navigation, legal pages, external links.',
  ),
  does: w(
    'Mesure la proximité de sens, propose où et comment relier.',
    'Measures closeness of meaning, suggests where and how to link.',
  ),
  doesNot: w(
    'Ne modifie pas le site et ne connaît pas les pages que l’on veut voir disparaître.',
    'Does not change the site and does not know which pages are meant to go.',
  ),
  humanValidation: SEO_GUARDRAIL,
  effort: 'light',
  effortText: w('Trois à quatre semaines, un site pilote.', 'Three to four weeks, one pilot site.'),
  prerequisites: [
    w('Exploration complète et à jour', 'A full, recent crawl'),
    w(
      'Accès en écriture à l’outil de contenu pour un relecteur',
      'Write access to the content system for one reviewer',
    ),
  ],
  tags: [SEO_TAG],
};
