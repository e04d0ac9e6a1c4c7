import type { Mapping } from '../mapping';
import type { Cell } from '../reading';
import { describeField } from '../fields/describe-field';
import { rowReader } from './row-reader';

const STATUS = [
  { value: 'draft', label: { fr: 'Brouillon', en: 'Draft' }, names: ['idée'] },
  {
    value: 'in_project',
    label: { fr: 'En projet', en: 'In project' },
    names: ['en cours', 'deployed', 'operation and maintenance'],
  },
];
const label = { fr: '', en: '' };
const FIELDS = [
  describeField('reference', { type: 'reference', label }),
  describeField('title', { type: 'line', label, isRequired: true, min: 3, max: 20 }),
  describeField('problem', { type: 'text', label, isRequired: true, max: 60 }),
  describeField('status', { type: 'choice', label, choices: STATUS }),
  describeField('levers', { type: 'choices', label, choices: STATUS, max: 1 }),
  describeField('budget', { type: 'integer', label, range: { min: 0, max: 1000 } }),
  describeField('gain', { type: 'number', label }),
  describeField('deadline', { type: 'date', label }),
  describeField('owner', { type: 'person', label }),
  describeField('clients', { type: 'clients', label, max: 5, itemMax: 12 }),
  describeField('tags', { type: 'words', label, max: 3, itemMax: 10 }),
  describeField('mail', { type: 'line', label, max: 254, format: 'email' }),
];
const POLICIES = {
  identity: { by: 'none' },
  unknownClients: 'leave',
  unknownPeople: 'leave',
  tooLong: 'cut',
  unreadable: 'leave',
  fixed: {},
} as const satisfies Omit<Mapping, 'columns'>;
const use = (position: number, field: string) => ({
  position,
  field,
  values: [],
  dateOrder: null,
  decimal: null,
  separator: null,
});
const directory = {
  people: [{ id: 'marie', name: 'Marie Dupont', email: 'marie@agence.fr' }],
  clients: [{ id: 'volteo', name: 'Voltéo' }],
};

type Changes = Partial<Omit<Mapping, 'columns'>> & { use?: Partial<Mapping['columns'][number]> };

/** One cell read into one field. */
function readOne(field: string, cell: Cell, { use: more, ...policies }: Changes = {}) {
  const mapping: Mapping = { ...POLICIES, ...policies, columns: [{ ...use(0, field), ...more }] };
  const read = rowReader(mapping, {
    fields: FIELDS,
    columns: [{ position: 0, header: 'Colonne' }],
    directory,
  });
  const { values, reasons, missingClients } = read([cell]);
  return {
    value: values[field],
    told: reasons.map(({ severity, code, became }) => [severity, code, became]),
    missingClients,
  };
}

it.each([
  ['title', '  Brief SEO  ', 'Brief SEO', []],
  ['title', 'Brief\nSEO', 'Brief SEO', [['notice', 'line-breaks', 'Brief SEO']]],
  ['title', 'Br\u0007ief', 'Brief', [['notice', 'forbidden-characters', 'Brief']]],
  ['title', 'Ab', undefined, [['refusal', 'too-short', null]]],
  [
    'title',
    'Un intitulé bien trop long',
    'Un intitulé bien tr…',
    [['notice', 'too-long', 'Un intitulé bien tr…']],
  ],
  ['title', "'=SOMME(A1)", '=SOMME(A1)', []],
  ['title', '', null, [['refusal', 'required', null]]],
  ['title', '#REF!', undefined, [['refusal', 'cell-error', null]]],
  ['problem', 'a\r\nb\rc', 'a\nb\nc', []],
  ['problem', '   ', null, [['refusal', 'required', null]]],
  ['status', 'BROUILLON', 'draft', []],
  ['status', 'In project', 'in_project', []],
  ['status', 'Idée', 'draft', [['notice', 'guessed-value', 'draft']]],
  [
    'status',
    'c)  Deployed – The use case is being used',
    'in_project',
    [['notice', 'guessed-value', 'in_project']],
  ],
  [
    'status',
    'Stage 4 - Operation and Maintenance (Use)',
    'in_project',
    [['notice', 'guessed-value', 'in_project']],
  ],
  ['status', 'Autre chose', undefined, [['notice', 'not-in-list', null]]],
  ['status', 'N/A', null, [['notice', 'blank-word', null]]],
  ['status', '', null, []],
  ['budget', '1 000 €', 1000, []],
  ['budget', '12,5', 13, [['notice', 'rounded', '13']]],
  ['budget', '1001', undefined, [['notice', 'out-of-range', null]]],
  ['budget', 'cher', undefined, [['notice', 'unreadable-number', null]]],
  ['budget', { type: 'number', text: '1000' }, 1000, []],
  ['gain', { type: 'number', text: '1.125' }, 1.125, []],
  ['gain', '1,125', 1125, [['notice', 'ambiguous-number', '1125']]],
  ['gain', '—', null, [['notice', 'blank-word', null]]],
  ['deadline', { type: 'date', text: '2026-03-04T00:00:00' }, '2026-03-04', []],
  ['deadline', '03/04/2026', '2026-04-03', [['notice', 'ambiguous-date', '2026-04-03']]],
  ['deadline', { type: 'number', text: '46387' }, '2026-12-31', [['notice', 'guessed-value', '2026-12-31']]],
  ['deadline', '10000', undefined, [['notice', 'unreadable-date', null]]],
  ['deadline', 'bientôt', undefined, [['notice', 'unreadable-date', null]]],
  ['deadline', { type: 'error', text: '#N/A' }, undefined, [['notice', 'cell-error', null]]],
  ['owner', 'DUPONT Marie', 'marie', []],
  ['owner', 'Paul', undefined, [['notice', 'unknown-person', null]]],
  ['owner', 'TBD', null, [['notice', 'blank-word', null]]],
  ['clients', 'volteo', ['volteo'], []],
  ['clients', 'Inconnu', undefined, [['notice', 'unknown-client', null]]],
  ['mail', 'lea@volteo.fr', 'lea@volteo.fr', []],
  ['mail', 'lea(at)volteo', undefined, [['notice', 'unreadable-email', null]]],
] as const)('%s: %j is read as %j', (field, cell, value, told) => {
  expect(readOne(field, cell)).toMatchObject({ value, told });
});

it.each([
  ['status', 'Autre chose', { unreadable: 'refuse' }, [['refusal', 'not-in-list', null]]],
  ['title', 'Un intitulé bien trop long', { tooLong: 'refuse' }, [['refusal', 'too-long', null]]],
  ['owner', 'Paul', { unknownPeople: 'refuse' }, [['refusal', 'unknown-person', null]]],
  ['clients', 'Inconnu', { unknownClients: 'refuse' }, [['refusal', 'unknown-client', null]]],
  ['deadline', '31/02/2026', { unreadable: 'refuse' }, [['refusal', 'unreadable-date', null]]],
] as const)('%s: %j keeps the row out where the mapping says so', (field, cell, policies, told) => {
  expect(readOne(field, cell, policies)).toMatchObject({ value: undefined, told });
});

it('reads by the mapping table first, without telling what the person said', () => {
  const values = [
    { from: 'Stade 3', to: 'in_project' },
    { from: 'Abandon', to: null },
  ];
  expect(readOne('status', 'stade 3', { use: { values } })).toMatchObject({ value: 'in_project', told: [] });
  expect(readOne('status', 'Abandon', { use: { values } })).toMatchObject({
    value: null,
    told: [['notice', 'not-in-list', null]],
  });
});

it('reads lists item by item, and tells what is repeated, unknown or too much', () => {
  const separator = ';' as const;
  expect(readOne('tags', 'SEO; contenu;SEO', { use: { separator } })).toMatchObject({
    value: ['SEO', 'contenu'],
    told: [['notice', 'repeated-item', 'SEO; contenu']],
  });
  expect(readOne('tags', 'a;b;c;d', { use: { separator } })).toMatchObject({
    value: ['a', 'b', 'c'],
    told: [['notice', 'too-many-items', 'a; b; c']],
  });
  expect(readOne('tags', 'S\u0007EO; a\u00a0 b', { use: { separator } })).toMatchObject({
    value: ['SEO', 'a\u00a0 b'],
    told: [['notice', 'forbidden-characters', 'SEO']],
  });
  expect(readOne('tags', 'a\nb')).toMatchObject({ value: ['a b'], told: [['notice', 'line-breaks', 'a b']] });
  expect(readOne('levers', 'Brouillon; Rien de tel', { use: { separator } })).toMatchObject({
    value: ['draft'],
    told: [['notice', 'not-in-list', null]],
  });
});

it('makes clients that nobody knows where it may, by the name of the first row that has them', () => {
  const separator = ';' as const;
  expect(readOne('clients', 'Voltéo; Nova; NOVA', { unknownClients: 'create', use: { separator } })).toEqual({
    value: ['volteo', 'new:Nova'],
    told: [
      ['notice', 'client-made', 'Nova'],
      ['notice', 'client-made', 'Nova'],
      ['notice', 'repeated-item', 'Voltéo; Nova'],
    ],
    missingClients: ['Nova'],
  });
  expect(readOne('clients', 'N/A', { unknownClients: 'create' })).toMatchObject({
    value: null,
    missingClients: [],
  });
});

it('joins several columns into one text, each under its name, and cuts the whole', () => {
  const mapping: Mapping = { ...POLICIES, columns: [use(0, 'problem'), use(2, 'problem')] };
  const columns = [
    { position: 0, header: 'Besoin' },
    { position: 2, header: 'Détails\ndu besoin' },
  ];
  const read = rowReader(mapping, { fields: FIELDS, columns, directory });
  expect(read(['Long', 'x', 'Très long']).values).toEqual({
    problem: 'Besoin : Long\n\nDétails du besoin : Très long',
  });
  expect(read(['', '', 'Seul']).values).toEqual({ problem: 'Détails du besoin : Seul' });
  expect(read(['a'.repeat(60)]).reasons.map(({ code }) => code)).toEqual(['too-long']);
});

it('fixes a value where no column gives one', () => {
  const mapping: Mapping = {
    ...POLICIES,
    columns: [use(0, 'title'), use(1, 'problem')],
    fixed: { status: 'draft', problem: 'À préciser' },
  };
  const read = rowReader(mapping, { fields: FIELDS, columns: [], directory });
  expect(read(['Brief SEO', ''])).toEqual({
    values: { title: 'Brief SEO', problem: 'À préciser', status: 'draft' },
    reasons: [],
    missingClients: [],
  });
});

it('quotes what stood there and where', () => {
  const read = rowReader(
    { ...POLICIES, columns: [use(3, 'deadline')] },
    { fields: FIELDS, columns: [], directory },
  );
  expect(read(['', '', '', 'x'.repeat(400)]).reasons).toEqual([
    {
      severity: 'notice',
      code: 'unreadable-date',
      position: 3,
      field: 'deadline',
      value: `${'x'.repeat(299)}…`,
      became: null,
    },
  ]);
});
