import { draftOfTemplate } from './adoption';
import { CATALOGUE, partsOf, templateOf, wordsWithin } from './catalogue';
import { catalogueFlaws } from './catalogue-flaws';
import { type CatalogueTemplate, w } from './template';

const rows = Array.from({ length: 23 }, (_, at) => `S-OPP-${String(at + 4).padStart(2, '0')}`);

const one = (id: string): CatalogueTemplate => {
  const template = templateOf(id);
  if (!template) throw new Error(id);
  return template;
};

describe('the catalogue', () => {
  it('has no flaw', () => expect(catalogueFlaws(CATALOGUE)).toEqual([]));

  it('gives every row of the seed its place', () => {
    const told = new Set(
      CATALOGUE.flatMap(({ sources, needs = [], scenarios }) => [
        ...sources,
        ...needs.map(({ source }) => source),
        ...scenarios.flatMap(({ source }) => source ?? []),
      ]),
    );
    expect(rows.filter((row) => !told.has(row))).toEqual([]);
  });

  it('has three templates for the recurring chores', () =>
    expect(CATALOGUE.filter(({ sources }) => sources.includes('S-OPP-06')).map(({ id }) => id)).toEqual([
      'creative-brief',
      'competitive-watch',
      'activity-reporting',
    ]));

  it('has seven parts of SEO, each with its human guardrail', () => {
    const parts = partsOf(one('seo-performance'));
    expect(parts.map(({ sources }) => sources[0])).toEqual([
      'S-OPP-09',
      'S-OPP-10',
      'S-OPP-11',
      'S-OPP-12',
      'S-OPP-13',
      'S-OPP-14',
      'S-OPP-15',
    ]);
    for (const { sources, humanValidation } of [one('seo-performance'), ...parts])
      expect({ sources, told: humanValidation?.fr }).toEqual({
        sources: expect.arrayContaining(['S-OPP-16']),
        told: expect.stringMatching(/^Étape obligatoire/),
      });
  });

  it('ties the two needs of the case to an indicator', () => {
    const { needs = [], kpis } = one('social-content');
    expect(needs.map(({ source, kpi }) => [source, kpis[kpi]?.family])).toEqual([
      ['S-OPP-18', 'operational_efficiency'],
      ['S-OPP-19', 'customer_satisfaction'],
    ]);
  });

  it('is written in both languages, not copied', () => {
    const same = CATALOGUE.flatMap((template) =>
      wordsWithin(template).filter(([, { fr, en }]) => fr === en && fr.length > 40),
    );
    expect(same).toEqual([]);
  });
});

describe('a flawed catalogue', () => {
  const { humanValidation: _, ...unguarded } = one('seo-reporting');
  it.each<[string, CatalogueTemplate, RegExp]>([
    ['a part of nothing', { ...one('media-investment'), parentId: 'nowhere' }, /parent is not there/],
    ['SEO without a person', unguarded, /without human validation/],
    [
      'no law spoken of',
      { ...one('media-investment'), risks: one('media-investment').risks.slice(0, 2) },
      /no risk speaks of/,
    ],
    [
      'straight apostrophe',
      { ...one('media-investment'), title: w("L'effet", 'Effect') },
      /title: straight quotes/,
    ],
    ['too long for its field', { ...one('media-investment'), title: w('x'.repeat(161), 'x') }, /title: /],
    [
      'an English colon in French',
      { ...one('media-investment'), title: w('Média: effet', 'Media') },
      /French colon/,
    ],
  ])('%s', (_case, template, flaw) =>
    expect(catalogueFlaws([...CATALOGUE.filter(({ id }) => id !== template.id), template])).toEqual(
      expect.arrayContaining([expect.stringMatching(flaw)]),
    ),
  );

  it('tells an id that is taken twice', () =>
    expect(catalogueFlaws([...CATALOGUE, one('creative-brief')])).toContain(
      'creative-brief: its id is taken twice',
    ));
});

describe('an adopted template', () => {
  const draft = draftOfTemplate(one('seo-content-brief'), { language: 'fr', parent: 'CU-007' });

  it('says what has no field of its own where it is read', () => {
    expect(draft.gainText).toMatch(/exemples, à fixer après la mesure de référence/);
    expect(draft.integration).toMatch(/^Données nécessaires\u202f:\n• Pages concurrentes/);
    expect(draft.confidentialityNote).toMatch(/Règlement IA\. .+ → /);
    expect(draft.skills).toMatch(/^Effort\u202f: .+\n\nPrérequis/);
    expect(draft.doesNotText).toMatch(/Validation humaine\u202f: Étape obligatoire/);
  });

  it('promises no figure', () => expect(draft.gainValue).toBeUndefined());
  it('is tied to what it is part of', () => expect(draft.scopeIn).toMatch(/\n\nFait partie de CU-007\.$/));
  it('is found with the others', () => expect(draft.tags).toEqual(['catalogue', 'SEO', 'rédaction']));

  it('speaks the language asked for', () =>
    expect(draftOfTemplate(one('seo-content-brief'), { language: 'en', parent: null })).toMatchObject({
      title: 'Prepare SEO content briefs',
      tags: ['catalogue', 'SEO', 'writing'],
      scopeIn: 'Articles and advice pages of three pilot clients.',
    }));
});
