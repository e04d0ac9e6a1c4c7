import { IDENTIFICATION_ANSWERS, IDENTIFICATION_QUESTIONS } from '@jalon/domain/use-cases/identification';
import { USE_CASE_STATUSES } from '@jalon/domain/use-cases/status';
import { UseCase } from '@jalon/domain/use-cases/use-case';
import * as words from '@jalon/domain/use-cases/vocabulary';
import fc from 'fast-check';

/** People and clients that a use case may name; two people share a name. */
export const PEOPLE = [
  { id: '00000000-0000-4000-8000-00000000000a', name: 'Inès Le Goff', email: 'ines@exemple.fr' },
  { id: '00000000-0000-4000-8000-00000000000b', name: 'Paul Martin', email: 'paul@exemple.fr' },
  { id: '00000000-0000-4000-8000-00000000000c', name: 'Paul Martin', email: 'p.martin@exemple.fr' },
];
export const CLIENTS = [
  { id: '00000000-0000-4000-8000-0000000000c1', name: 'Dupont; Martin & Fils' },
  { id: '00000000-0000-4000-8000-0000000000c2', name: '"Le" Studio, Lyon' },
  { id: '00000000-0000-4000-8000-0000000000c3', name: "'=Égalité" },
];
const personIds = PEOPLE.map(({ id }) => id);
const clientIds = CLIENTS.map(({ id }) => id);

/** What breaks spreadsheets: quotes, separators, formulas, apostrophes, zeros, blanks of all kinds, other scripts. */
const PIECES = [
  '=cmd|calc!A0',
  "'",
  "''=1+1",
  '+33',
  '-1',
  '@x',
  '"',
  ';',
  ',',
  '|',
  '\t',
  '\n',
  '\u00a0',
  '\u202f',
  '007',
  '1/2',
  '03/04/2026',
  'é',
  'Œ',
  '’',
  '😀',
  '👩🏽‍💻',
  'עברית',
  '漢字',
  '<b>&amp;',
  '_x000D_',
  '\\',
  'TRUE',
  'N/A',
  ' ',
  'mot',
];
const pieces = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(''));

/** Never half of a character. */
const cut = (raw: string, max: number): string =>
  raw
    .trim()
    .slice(0, max)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
const text = (max: number) => pieces.map((raw) => cut(raw, max)).filter((one) => one !== '');
const line = (max: number) =>
  pieces.map((raw) => cut(raw.replace(/[\n\t]+/g, ' '), max)).filter((one) => [...one].length >= 3);
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 2 });
const one = <T>(list: readonly T[]) => orNull(fc.constantFrom(...list));
const some = <T>(list: readonly T[]) => fc.subarray([...list]);
const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((at) => new Date(Date.UTC(1980, 0, 1 + at)).toISOString().slice(0, 10));

const identification = fc
  .tuple(
    ...IDENTIFICATION_QUESTIONS.map((question) =>
      orNull(fc.record({ answer: fc.constantFrom(...IDENTIFICATION_ANSWERS), note: orNull(text(200)) })).map(
        (answer) => (answer === null ? [] : [[question, answer] as const]),
      ),
    ),
  )
  .map((all) => Object.fromEntries(all.flat()));

const told = fc.record({
  reference: fc.integer({ min: 1, max: 99_999 }).map((number) => `CU-${String(number).padStart(3, '0')}`),
  status: fc.constantFrom(...USE_CASE_STATUSES),
  title: line(160),
  problem: text(4000),
  kind: one(words.USE_CASE_KINDS),
  processArea: one(words.PROCESS_AREAS),
  drivers: some(words.DRIVERS),
  identification,
  valueLevers: some(words.VALUE_LEVERS),
  capabilityPattern: one(words.CAPABILITY_PATTERNS),
  technologyFamily: one(words.TECHNOLOGY_FAMILIES),
});

const held = fc.record({
  scopeIn: orNull(text(4000)),
  scopeOut: orNull(text(4000)),
  doesText: orNull(text(4000)),
  doesNotText: orNull(text(4000)),
  budgetCap: orNull(fc.nat(100_000_000)),
  deadline: orNull(day),
  skills: orNull(text(2000)),
  confidentiality: one(words.CONFIDENTIALITY_LEVELS),
  confidentialityNote: orNull(text(2000)),
  integration: orNull(text(2000)),
  gainText: orNull(text(2000)),
  gainValue: orNull(fc.integer({ min: -999_999, max: 999_999 }).map((thousandths) => thousandths / 1000)),
  gainUnit: one(words.GAIN_UNITS),
  gainKpiFamily: one(words.KPI_FAMILIES),
  clientIds: some(clientIds),
  ownerId: one(personIds),
  tags: fc.uniqueArray(line(40), { maxLength: 4, selector: (tag) => tag.toLowerCase() }),
});

/** Any use case that the register may hold, and some that nobody would write. */
export const anyUseCase: fc.Arbitrary<UseCase> = fc.tuple(told, held).map(([first, second]) =>
  UseCase.parse({
    ...first,
    ...second,
    id: '00000000-0000-4000-8000-000000000001',
    heldFrom: null,
    projectId: null,
    submitterId: personIds[0],
    useScenarios: [],
    version: 1,
    createdAt: '2026-11-02T08:00:00.000Z',
    updatedAt: '2026-11-26T09:30:00.000Z',
  }),
);
