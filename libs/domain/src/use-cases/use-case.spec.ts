import { countAnswers } from './identification';
import { formatReference, parseReference } from './reference';
import { fillingOf, USE_CASE_SECTIONS } from './sections';
import { UseCase, UseCaseChanges, UseCaseDraft } from './use-case';
import { furthestAutonomy, UseScenario } from './use-scenario';

const asked = { title: 'Brief SEO assisté', problem: 'Un brief prend une demi-journée à un consultant.' };
const id = '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a11';

const empty = UseCase.parse({
  id,
  reference: 'CU-001',
  status: 'draft',
  heldFrom: null,
  projectId: null,
  submitterId: id,
  ...asked,
  kind: null,
  processArea: null,
  drivers: [],
  identification: {},
  valueLevers: [],
  capabilityPattern: null,
  technologyFamily: null,
  useScenarios: [],
  scopeIn: null,
  scopeOut: null,
  doesText: null,
  doesNotText: null,
  budgetCap: null,
  deadline: null,
  skills: null,
  confidentiality: null,
  confidentialityNote: null,
  integration: null,
  gainText: null,
  gainValue: null,
  gainUnit: null,
  gainKpiFamily: null,
  clientIds: [],
  ownerId: null,
  tags: [],
  version: 1,
  createdAt: '2026-11-01T08:00:00.000Z',
  updatedAt: '2026-11-01T08:00:00.000Z',
});

describe('a use case', () => {
  it.each([
    ['a title and a problem alone', {}, true],
    ['no problem', { problem: undefined }, false],
    ['a problem of blanks', { problem: '  \n ' }, false],
    ['a title of two letters', { title: 'IA' }, false],
    ['a title of two letters and blanks', { title: 'IA   ' }, false],
    ['a title of 160 characters', { title: 'é'.repeat(160) }, true],
    ['a title of 161 characters', { title: 'é'.repeat(161) }, false],
    ['a title on two lines', { title: 'Brief\nSEO' }, false],
    ['a problem of 4 000 characters', { problem: 'x'.repeat(4000) }, true],
    ['a problem of 4 001 characters', { problem: 'x'.repeat(4001) }, false],
    ['fields that are cleared', { kind: null, deadline: null, gainValue: null }, true],
    ['an empty scope', { scopeIn: '' }, false],
    ['a deadline that is no day', { deadline: '2026-02-30' }, false],
    ['a deadline with an hour', { deadline: '2026-02-20T10:00:00Z' }, false],
    ['a budget below zero', { budgetCap: -1 }, false],
    ['a gain that falls', { gainValue: -30, gainUnit: 'percent' }, true],
    ['an unknown area', { processArea: 'accounting' }, false],
    ['two answers of five', { identification: { pain: { answer: 'yes', note: null } } }, true],
    ['a sixth question', { identification: { mood: { answer: 'yes', note: null } } }, false],
    ['an answer between yes and no', { identification: { pain: { answer: 'maybe', note: null } } }, false],
    ['twenty-one tags', { tags: Array.from({ length: 21 }, (_, n) => `t${n}`) }, false],
  ] as const)('with %s: accepted is %s', (_what, changes, accepted) =>
    expect(UseCaseDraft.safeParse({ ...asked, ...changes }).success).toBe(accepted),
  );

  it('keeps every field that a change does not name', () => expect(UseCaseChanges.parse({})).toEqual({}));

  it('clears what a change says is null', () =>
    expect(UseCaseChanges.parse({ scopeIn: null })).toEqual({ scopeIn: null }));

  it('has each field that may change in exactly one section', () => {
    const shown = Object.values(USE_CASE_SECTIONS).flat();
    expect([...shown].sort()).toEqual(Object.keys(UseCaseChanges.shape).sort());
  });

  it.each([
    ['problem', {}, 2],
    ['problem', { kind: 'pain_point', drivers: ['competition'] }, 4],
    ['gain', { gainValue: 0 }, 1],
    ['identification', { identification: { pain: { answer: 'unknown', note: null } } }, 1],
  ] as const)('section %s with %j holds %i', (section, changes, filled) =>
    expect(fillingOf(UseCase.parse({ ...empty, ...changes }), section).filled).toBe(filled),
  );
});

describe('the five questions', () => {
  it('counts what is known, and what is yes', () => {
    const answer = (given: 'yes' | 'no' | 'unknown') => ({ answer: given, note: null });
    const given = { pain: answer('yes'), data: answer('no'), return: answer('unknown') };
    expect(countAnswers(given)).toEqual({ answered: 2, yes: 1 });
  });
});

describe('use scenarios', () => {
  it.each([
    [[], null],
    [[null], null],
    [['inform', 'assist'], 'assist'],
    [['full', 'inform', null], 'full'],
  ] as const)('%j go as far as %s', (levels, furthest) =>
    expect(furthestAutonomy(levels.map((autonomy) => ({ autonomy })))).toBe(furthest),
  );

  it('ask for a title alone', () => {
    const silent = { actor: null, input: null, output: null, channel: null, autonomy: null, visualTypes: [] };
    expect(UseScenario.safeParse({ title: 'Variantes LinkedIn', ...silent }).success).toBe(true);
    expect(UseScenario.safeParse(silent).success).toBe(false);
  });
});

describe('a reference', () => {
  it.each([
    [1, 'CU-001'],
    [42, 'CU-042'],
    [999, 'CU-999'],
    [10_000, 'CU-10000'],
  ])('of number %i is %s, and back', (number, reference) => {
    expect(formatReference(number)).toBe(reference);
    expect(parseReference(reference)).toBe(number);
  });

  it.each([
    ['cu-7', 7],
    [' CU 007 ', 7],
    ['CU-000', null],
    ['CU-', null],
    ['PRJ-001', null],
    ['CU-001b', null],
  ])('%j is read as %s', (written, number) => expect(parseReference(written)).toBe(number));
});
