import fc from 'fast-check';
import type { RegisterField } from '../../imports/field';
import { CLIENT_FIELDS } from '../../clients/register/client-fields';
import { clientDraftOf, flattenClient, type RegisteredClient } from '../../clients/register/flatten-client';
import { CLIENT_KINDS, CLIENT_STATUSES, ClientContact } from '../../clients/client';
import { IDENTIFICATION_ANSWERS, IDENTIFICATION_QUESTIONS } from '../identification';
import { USE_CASE_STATUSES } from '../status';
import { type UseCase, UseCaseDraft } from '../use-case';
import * as words from '../vocabulary';
import { draftOf } from './draft-of';
import { flatten, flattenForExport, type Registered } from './flatten';
import { USE_CASE_FIELDS } from './register-fields';
import { scenariosText } from './scenarios-text';

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const line = (max: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 3, maxLength: Math.min(max, 40) })
    .map((text) =>
      Array.from(text.replace(/[\p{Cc}\p{Cs}]/gu, '·').trim())
        .slice(0, max)
        .join('')
        .trim(),
    )
    /* Characters are counted as the shapes count them: by code points. */
    .filter((text) => Array.from(text).length >= 3);
const text = line(60).map((words) => `${words}\n« ${words} »;`);
const oneOf = <T>(values: readonly T[]) => maybe(fc.constantFrom(...values));
const some = <T>(values: readonly T[]) => fc.subarray([...values]);

const useCases: fc.Arbitrary<Registered> = fc.record({
  reference: fc.constant('CU-042'),
  title: line(160),
  status: fc.constantFrom(...USE_CASE_STATUSES),
  kind: oneOf(words.USE_CASE_KINDS),
  problem: text,
  processArea: oneOf(words.PROCESS_AREAS),
  drivers: some(words.DRIVERS),
  identification: fc
    .array(
      fc.tuple(
        fc.constantFrom(...IDENTIFICATION_QUESTIONS),
        fc.constantFrom(...IDENTIFICATION_ANSWERS),
        maybe(text),
      ),
    )
    .map((given) =>
      Object.fromEntries(given.map(([question, answer, note]) => [question, { answer, note }])),
    ),
  valueLevers: some(words.VALUE_LEVERS),
  capabilityPattern: oneOf(words.CAPABILITY_PATTERNS),
  technologyFamily: oneOf(words.TECHNOLOGY_FAMILIES),
  scopeIn: maybe(text),
  scopeOut: maybe(text),
  doesText: maybe(text),
  doesNotText: maybe(text),
  budgetCap: maybe(fc.nat(100_000_000)),
  deadline: maybe(fc.constantFrom('2026-03-31', '2027-12-01')),
  skills: maybe(text),
  confidentiality: oneOf(words.CONFIDENTIALITY_LEVELS),
  confidentialityNote: maybe(text),
  integration: maybe(text),
  gainText: maybe(text),
  gainValue: maybe(fc.integer({ min: -1000, max: 1000 }).map((hundredths) => hundredths / 100)),
  gainUnit: oneOf(words.GAIN_UNITS),
  gainKpiFamily: oneOf(words.KPI_FAMILIES),
  clientIds: fc.array(fc.uuid(), { maxLength: 3 }),
  ownerId: maybe(fc.uuid()),
  tags: fc.array(line(40), { maxLength: 4 }),
});

const keysOf = (fields: readonly RegisterField[]) => fields.map(({ key }) => key);

describe('the fields of the register of use cases', () => {
  it('lose nothing on the way to a sheet and back', () => {
    fc.assert(
      fc.property(useCases, ({ reference, ...useCase }) => {
        expect(draftOf(flatten({ reference, ...useCase }))).toEqual(useCase);
      }),
    );
  });

  it('are those that flatten tells, each once', () => {
    const [useCase] = fc.sample(useCases, 1);
    if (!useCase) throw new Error('no sample');
    const asked = USE_CASE_FIELDS.filter(({ isExportOnly }) => !isExportOnly);
    expect(Object.keys(flatten(useCase)).sort()).toEqual(keysOf(asked).sort());
    const whole: UseCase = {
      ...useCase,
      id: '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a11',
      submitterId: '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a11',
      heldFrom: null,
      projectId: null,
      useScenarios: [],
      version: 1,
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
    };
    expect(Object.keys(flattenForExport(whole, 'fr')).sort()).toEqual(keysOf(USE_CASE_FIELDS).sort());
  });

  it('cover all that a person fills in', () => {
    const told = new Set(keysOf(USE_CASE_FIELDS).map((key) => key.split('.')[0]));
    const named: Readonly<Record<string, string>> = { clientIds: 'clients', ownerId: 'owner' };
    expect(Object.keys(UseCaseDraft.shape).filter((key) => !told.has(named[key] ?? key))).toEqual([]);
  });

  it('keep the answers that a row does not tell, and join a note to the answer that stands', () => {
    const standing = {
      identification: { pain: { answer: 'yes', note: 'Le lundi' }, data: { answer: 'no', note: null } },
    } as const;
    expect(draftOf({ 'identification.pain.note': 'Chaque lundi' }, standing).identification).toEqual({
      pain: { answer: 'yes', note: 'Chaque lundi' },
      data: { answer: 'no', note: null },
    });
    expect(draftOf({ 'identification.data': null }, standing).identification).toEqual({
      pain: { answer: 'yes', note: 'Le lundi' },
    });
    expect(draftOf({ 'identification.return.note': 'À voir' }).identification).toEqual({
      return: { answer: 'unknown', note: 'À voir' },
    });
  });

  it('leave out what the row does not tell, and clear what it tells as empty', () => {
    expect(
      draftOf({ title: 'Brief SEO', tags: null, owner: null, status: null, reference: 'CU-001' }),
    ).toEqual({
      title: 'Brief SEO',
      tags: [],
      ownerId: null,
    });
  });
});

const byName = (fields: readonly RegisterField[]) =>
  fields.flatMap(({ key, label, names }) =>
    [label.fr, label.en, ...names].map((name) => [name.toLowerCase(), key]),
  );

it.each([
  ['use cases', USE_CASE_FIELDS],
  ['clients', CLIENT_FIELDS],
] as const)('no header names two fields of %s, and no value two of a list', (_, fields) => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const [name = '', key = ''] of byName(fields)) {
    if ((owners.get(name) ?? key) !== key) shared.push(`${name}: ${owners.get(name)}, ${key}`);
    owners.set(name, key);
  }
  expect(shared).toEqual([]);
  for (const { key, choices } of fields) {
    const names = choices.flatMap(({ value, label, names }) => [
      ...new Set([value, label.fr, label.en, ...names].map((name) => name.toLowerCase())),
    ]);
    expect([key, names.filter((name, at) => names.indexOf(name) !== at)]).toEqual([key, []]);
  }
});

const contacts = fc.record({
  name: line(120),
  role: maybe(line(120)),
  email: maybe(fc.constantFrom('a@exemple.fr', 'b@exemple.fr')),
  phone: maybe(fc.constantFrom('+33 1 02 03 04 05', '01.02.03.04.05')),
});
const clients: fc.Arbitrary<RegisteredClient> = fc.record({
  name: line(120),
  status: fc.constantFrom(...CLIENT_STATUSES),
  sector: maybe(line(120)),
  kind: oneOf(CLIENT_KINDS),
  profile: maybe(text),
  contacts: fc.array(contacts, { maxLength: 3 }),
});

describe('the fields of the register of clients', () => {
  it('lose nothing on the way to a sheet and back, and keep the contacts beyond the first', () => {
    fc.assert(
      fc.property(clients, (client) => {
        expect(clientDraftOf(flattenClient(client), client)).toEqual(client);
      }),
    );
  });

  it('make a first contact of what the row has, called by it where no name is told', () => {
    const { contacts } = clientDraftOf({ 'contact.email': 'lea@volteo.fr' });
    expect(contacts).toEqual([{ name: 'lea@volteo.fr', role: null, email: 'lea@volteo.fr', phone: null }]);
    expect(ClientContact.array().safeParse(contacts).success).toBe(true);
  });

  it('take the first contact away when the row empties it', () => {
    const first = { name: 'Léa', role: null, email: null, phone: null };
    const second = { name: 'Noé', role: null, email: null, phone: null };
    const emptied = {
      'contact.name': null,
      'contact.role': null,
      'contact.email': null,
      'contact.phone': null,
    };
    expect(clientDraftOf(emptied, { contacts: [first, second] }).contacts).toEqual([second]);
  });
});

it('tells use scenarios as text, in the language of the export', () => {
  const scenario = {
    title: 'Dix accroches',
    actor: 'Social manager',
    input: null,
    output: 'Accroches',
    channel: null,
    autonomy: 'assist',
    visualTypes: ['photo'],
  } as const;
  expect(scenariosText([{ ...scenario, visualTypes: ['photo'] }], 'fr')).toBe(
    '1. Dix accroches\nQui l’utilise\u202f: Social manager\nCe que l’on obtient\u202f: Accroches\n' +
      'Niveau d’autonomie\u202f: Assiste\nTypes de visuel\u202f: Photo',
  );
  expect(scenariosText([], 'en')).toBeNull();
});
