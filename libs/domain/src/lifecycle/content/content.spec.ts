import { parsedOnce } from '../expression/evaluate';
import { namesOf } from '../expression/rule';
import { shipped } from '../testing/shipped';

const { gates, profiles, attributes, dpia, facts } = shipped;
const criteria = gates.flatMap((gate) => gate.criteria);

describe('the shipped life cycle', () => {
  it.each([
    ['phases', shipped.phases.length, 10],
    ['tracks', shipped.tracks.length, 4],
    ['gates', gates.length, 10],
    ['criteria', criteria.length, 155],
    ['computed', criteria.filter(({ kind }) => kind === 'computed').length, 125],
    ['attested', criteria.filter(({ kind }) => kind === 'attested').length, 30],
    ['blocking', criteria.filter(({ blocking }) => blocking).length, 114],
    ['with a law', criteria.filter(({ law }) => law).length, 37],
    ['measured', criteria.filter(({ requires }) => requires === 'measured').length, 67],
    ['outcomes', shipped.outcomes.length, 15],
    ['themes', shipped.themes.length, 21],
    ['roles', shipped.roles.length, 19],
    ['facts', facts.length, 146],
    ['parameters', shipped.parameters.length, 36],
    ['attributes', attributes.length, 89],
    ['asked', attributes.filter(({ question }) => question).length, 79],
    ['derived', attributes.filter(({ derived, derivedFrom }) => derived ?? derivedFrom).length, 10],
    ['triggers of the AIPD', Object.values(dpia.lists).flat().length, 40],
    ['classes of the AI Act', shipped.aiActClasses.length, 6],
    ['kinds of evidence', shipped.evidenceKinds.length, 110],
  ])('holds its %s: %i', (_, held, told) => expect(held).toBe(told));

  it.each([
    ['essential', 70],
    ['standard', 110],
    ['reinforced', 155],
  ])('asks in the %s profile %i criteria', (profile, count) =>
    expect(profiles.find(({ id }) => id === profile)?.criteria).toHaveLength(count),
  );

  it('looks at every fact somewhere', () => {
    const named = new Set(
      criteria.flatMap(({ when, rule }) =>
        [when, rule].flatMap((text) => {
          const { rule: read } = text === undefined ? { rule: null } : parsedOnce(text);
          return read ? namesOf(read) : [];
        }),
      ),
    );
    expect(facts.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('names every kind of evidence that it declares', () => {
    const asked = new Set(criteria.flatMap(({ evidence }) => evidence));
    expect(shipped.evidenceKinds.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  it('speaks two languages, French with its spaces', () => {
    const texts: (readonly [fr: string, en: string])[] = [];
    const visit = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return;
      if ('fr' in part && 'en' in part) texts.push([String(part.fr), String(part.en)]);
      Object.values(part).forEach(visit);
    };
    visit(shipped);
    expect(texts.length).toBeGreaterThan(1100);
    for (const [fr] of texts) expect(fr).not.toMatch(/ [:;?!»%]|« |'/);
    for (const [, en] of texts) expect(en).not.toMatch(/[«»]|\bRGPD\b|\bRIA\b|\bAIPD\b/);
    expect(criteria.filter(({ why }) => why.fr === why.en).map(({ id }) => id)).toEqual([]);
  });
});
