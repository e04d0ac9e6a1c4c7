import fc from 'fast-check';
import { describeField } from '../fields/describe-field';
import type { FieldValue } from '../field';
import { formatValue } from '../values/format-value';
import { neutralise } from '../values/neutral';
import { rowReader } from './row-reader';

const label = { fr: '', en: '' };
const CHOICES = [
  { value: 'percent', label: { fr: '% (variation relative)', en: '% (relative change)' }, names: ['%'] },
  { value: 'points', label: { fr: 'points ? oui', en: 'points; yes' }, names: [] },
  { value: 'rating', label: { fr: 'note sur 5', en: 'rating out of 5' }, names: [] },
];
const people = [
  { id: 'p1', name: 'Marie Dupont', email: 'marie@agence.fr' },
  { id: 'p2', name: 'Paul Martin', email: 'paul@agence.fr' },
  { id: 'p3', name: 'Paul Martin', email: 'pm@agence.fr' },
];
const clients = [
  { id: 'c1', name: 'Dupont, Martin & Fils' },
  { id: 'c2', name: '"Le" Studio; Lyon' },
  { id: 'c3', name: 'N/A' },
];
const nameOf = (id: string) => {
  const person = people.find((one) => one.id === id);
  if (!person) return clients.find((one) => one.id === id)?.name;
  const isShared = people.filter(({ name }) => name === person.name).length > 1;
  return isShared ? `${person.name} <${person.email}>` : person.name;
};

const signs = fc.constantFrom(
  "'",
  '=',
  '+',
  '-',
  '@',
  '"',
  ';',
  ',',
  '|',
  '/',
  'é',
  '0',
  '7',
  '😀',
  '\u00a0',
  ' ',
  '\n',
  'x',
);
const raw = fc.array(signs, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
const text = raw.map((one) => one.trim()).filter((one) => one !== '');
const line = raw.map((one) => one.replace(/\s*\n\s*/g, ' ').trim()).filter((one) => one !== '');
const word = line;
const unique = <T>(of: fc.Arbitrary<T>) => fc.uniqueArray(of, { minLength: 1, maxLength: 3 });

const KINDS: readonly (readonly [ReturnType<typeof describeField>, fc.Arbitrary<FieldValue>])[] = [
  [describeField('title', { type: 'line', label }), line],
  [describeField('problem', { type: 'text', label }), text],
  [
    describeField('unit', { type: 'choice', label, choices: CHOICES }),
    fc.constantFrom('percent', 'points', 'rating'),
  ],
  [
    describeField('units', { type: 'choices', label, choices: CHOICES }),
    fc.subarray(['percent', 'points', 'rating'], { minLength: 1 }),
  ],
  [
    describeField('gain', { type: 'number', label }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((one) => one + 0),
  ],
  [
    describeField('cents', { type: 'number', label }),
    fc.integer({ min: -999999, max: 999999 }).map((one) => one / 1000),
  ],
  [describeField('budget', { type: 'integer', label }), fc.nat(100_000_000)],
  [describeField('day', { type: 'date', label }), fc.constantFrom('2026-03-04', '2024-02-29')],
  [describeField('owner', { type: 'person', label }), fc.constantFrom('p1', 'p2', 'p3')],
  [describeField('clients', { type: 'clients', label }), fc.subarray(['c1', 'c2', 'c3'], { minLength: 1 })],
  [describeField('tags', { type: 'words', label }), unique(word)],
];

describe.each(KINDS)('$key', (field, values) => {
  it.each(['fr', 'en'] as const)(
    'written in %s and read again is the same, and nothing is told',
    (language) => {
      const use = { position: 0, field: field.key, values: [], dateOrder: null, decimal: null };
      const mapping = {
        columns: [{ ...use, separator: ';' as const }],
        fixed: {},
        identity: { by: 'none' as const },
        unknownClients: 'leave' as const,
        unknownPeople: 'leave' as const,
        tooLong: 'refuse' as const,
      };
      const read = rowReader(mapping, { fields: [field], columns: [], directory: { people, clients } });
      fc.assert(
        fc.property(values, (value) => {
          const cell = neutralise(formatValue(field, value, { language, nameOf }));
          expect(read([cell])).toEqual({ values: { [field.key]: value }, reasons: [], missingClients: [] });
        }),
      );
    },
  );
});
