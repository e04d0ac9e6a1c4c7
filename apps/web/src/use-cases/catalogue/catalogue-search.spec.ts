import { type Card, CatalogueSearch, countFilters, passes } from './catalogue-search';

const card = {
  id: 'trend-prediction',
  parent: null,
  title: 'Détecter tôt les tendances',
  summary: 'Les sujets qui montent.',
  problem: 'L’équipe découvre tout trop tard.',
  kind: 'strategic_opportunity',
  processArea: 'strategic_planning',
  capabilityPattern: 'prediction',
  technologyFamily: 'predictive',
  effort: 'heavy',
  tags: ['prévision'],
  adoptions: [],
} satisfies Card;

describe('the search of the catalogue', () => {
  it.each<[string, Partial<CatalogueSearch>, boolean]>([
    ['nothing asked', {}, true],
    ['a word without its accents', { search: 'detecter PREVISION' }, true],
    ['an apostrophe as it is typed', { search: "l'equipe" }, true],
    ['a word that is not there', { search: 'tendances média' }, false],
    ['its area', { area: ['strategic_planning', 'content_creation'] }, true],
    ['another area', { area: ['content_creation'] }, false],
    ['another effort', { effort: ['light'] }, false],
    ['adopted ones', { adopted: 'yes' }, false],
    ['those not adopted yet', { adopted: 'no' }, true],
  ])('%s', (_, part, expected) => expect(passes(card, CatalogueSearch.parse(part))).toBe(expected));

  it('counts what narrows it', () => {
    expect(countFilters(CatalogueSearch.parse({}))).toBe(0);
    expect(
      countFilters(CatalogueSearch.parse({ search: 'x', area: ['content_creation'], adopted: 'no' })),
    ).toBe(3);
  });
});
