import { describeField } from '../fields/describe-field';
import type { Mapping } from '../mapping';
import type { Cell } from '../reading';
import { columnSurveyor } from './column-surveyor';
import { separatorOf } from './content-likeness';
import { flawsOfMapping } from './flaws-of-mapping';
import { headersOf, likenessOfShapes, moveMapping, shapeOf } from './shape';

const columnsOf = (headers: readonly string[]) => headers.map((header, position) => ({ header, position }));

function surveyOf(cells: readonly Cell[], header = 'Colonne') {
  const surveyor = columnSurveyor(columnsOf([header]));
  for (const cell of cells) surveyor.add([cell]);
  const [survey] = surveyor.surveys();
  if (!survey) throw new Error('no survey');
  return survey;
}

describe('a survey', () => {
  it('counts what is filled, blank, different and repeated, the most frequent first', () => {
    expect(surveyOf(['a', ' b ', '', 'b', '  ', 'b'])).toMatchObject({
      filled: 4,
      blanks: 2,
      distinct: 2,
      repeats: 2,
      longest: 1,
      values: [
        { value: 'b', count: 3 },
        { value: 'a', count: 1 },
      ],
    });
  });

  it('counts cells that a short row does not have as blank', () => {
    const surveyor = columnSurveyor(columnsOf(['A', 'B']));
    surveyor.add(['x']);
    expect(surveyor.surveys().map(({ blanks }) => blanks)).toEqual([0, 1]);
  });

  it('tells columns of the same name apart by their rank', () => {
    const surveyor = columnSurveyor(columnsOf(['Si oui,\n précisez', 'Nom', 'Si oui, précisez', '', '']));
    expect(surveyor.surveys().map(({ name }) => name)).toEqual([
      'Si oui, précisez (1)',
      'Nom',
      'Si oui, précisez (2)',
      '',
      '',
    ]);
  });

  it.each([
    [['03/04/2026', '31/12/2026'], 'day-first'],
    [['03/04/2026', '12/31/2026'], 'month-first'],
    [['31/12/2026', '12/31/2026'], 'both'],
    [['03/04/2026', '05/06/2026'], 'either'],
    [['2026-04-03', '3 mars 2026'], null],
    [['04/04/2026'], null],
  ] as const)('%j leaves the order of dates %s', (cells, order) => {
    expect(surveyOf(cells).dates).toEqual({ count: cells.length, order });
  });

  it.each([
    [['1,5', '12'], ','],
    [['1.5', '12'], '.'],
    [['1,5', '1.5'], 'both'],
    [['1,234', '12'], 'either'],
    [['1,234', '12,5'], ','],
    [['1.234.567'], ','],
    [['1,234.5'], '.'],
    [['12', '10 000 €', '-3', '30 %'], null],
  ] as const)('%j leaves the decimal sign %s', (cells, decimal) => {
    expect(surveyOf(cells).numbers).toEqual({ count: cells.length, decimal });
  });

  it('takes the word of a workbook for what is a number or a day', () => {
    const cells = [
      { type: 'number', text: '1.234' },
      { type: 'date', text: '2026-01-02' },
    ] as const;
    expect(surveyOf(cells)).toMatchObject({
      numbers: { count: 1, decimal: null },
      dates: { count: 1, order: null },
    });
  });

  it('stops counting one by one where there are too many values, and still knows how many differ', () => {
    const cells = Array.from({ length: 12_000 }, (_, at) => (at % 4 === 0 ? 'souvent' : `valeur ${at}`));
    const survey = surveyOf(cells);
    expect(survey).toMatchObject({ filled: 12_000, distinct: 9001, repeats: 2999, isCapped: false });
    expect(survey.values).toHaveLength(200);
    expect(survey.values[0]).toEqual({ value: 'souvent', count: 3000, guess: null });
  });

  it('does not tell long texts as values', () => {
    expect(surveyOf(['x'.repeat(501)])).toMatchObject({ filled: 1, longest: 501, distinct: 1, values: [] });
  });
});

it.each([
  [['SEO; IA', 'IA'], ';'],
  [['SEO\nIA'], '\n'],
  [['SEO|IA'], '|'],
  [['SEO, IA', 'IA, SEO', 'IA'], ','],
  [['Lyon, France', 'Paris', 'Administration, finance'], ';'],
  [['IA'], ';'],
])('the items of %j are separated by %j', (cells, separator) => {
  expect(separatorOf(surveyOf(cells))).toBe(separator);
});

describe('the shape of a file', () => {
  it('is that of its headers in order, however they are written', () => {
    const shape = shapeOf(columnsOf(['Intitulé', 'Statut', '', '']));
    expect(shapeOf(columnsOf(['INTITULE ', 'statut']))).toBe(shape);
    expect(shapeOf(columnsOf(['Statut', 'Intitulé']))).not.toBe(shape);
    expect(headersOf(columnsOf(['Intitulé', '', 'Statut', '']))).toEqual(['intitule', '', 'statut']);
  });

  it.each([
    [['a', 'b'], ['b', 'a'], 1],
    [['a', 'b', 'c'], ['a', 'b', 'd'], 0.5],
    [['a', 'a'], ['a'], 0.5],
    [[], [], 0],
  ])('%j is like %j by %s', (one, other, likeness) => {
    expect(likenessOfShapes(one, other)).toBe(likeness);
  });

  it('moves a mapping to where its columns stand now', () => {
    const from = ['id', 'note', 'note', 'titre'];
    const moved = moveMapping(
      {
        ...mapping({ columns: [use(3, 'title'), use(2, 'problem')] }),
        identity: { by: 'columns', positions: [0] },
      },
      from,
      ['titre', 'id', 'neuf', 'note', 'note'],
    );
    expect(moved.columns.map(({ position, field }) => [position, field])).toEqual([
      [0, 'title'],
      [4, 'problem'],
    ]);
    expect(moved.identity).toEqual({ by: 'columns', positions: [1] });
    const lost = moveMapping(
      { ...moved, identity: { by: 'columns', positions: [1] } },
      ['titre', 'id'],
      ['titre'],
    );
    expect(lost.identity).toEqual({ by: 'none' });
  });
});

const use = (position: number, field: string): Mapping['columns'][number] => ({
  position,
  field,
  values: [],
  dateOrder: null,
  decimal: null,
  separator: null,
});
const mapping = (changes: Partial<Mapping>): Mapping => ({
  columns: [use(0, 'title'), use(1, 'problem')],
  fixed: {},
  identity: { by: 'none' },
  unknownClients: 'leave',
  unknownPeople: 'leave',
  tooLong: 'cut',
  ...changes,
});

describe('a mapping', () => {
  const label = { fr: '', en: '' };
  const STATUS = [{ value: 'draft', label, names: [] }];
  const fields = [
    describeField('reference', { type: 'reference', label }),
    describeField('title', { type: 'line', label, isRequired: true, min: 3, max: 10 }),
    describeField('problem', { type: 'text', label, isRequired: true, max: 20 }),
    describeField('status', { type: 'choice', label, choices: STATUS }),
    describeField('budget', { type: 'integer', label, range: { min: 0, max: 10 } }),
    describeField('tags', { type: 'words', label, max: 2, itemMax: 5 }),
    describeField('due', { type: 'date', label }),
    describeField('owner', { type: 'person', label }),
    describeField('clients', { type: 'clients', label, itemMax: 10 }),
    describeField('createdAt', { type: 'date', label, isExportOnly: true }),
  ];
  const both = [use(0, 'title'), use(1, 'problem')];
  const directory = {
    people: [{ id: 'p1', name: 'Marie Dupont', email: 'marie@exemple.fr' }],
    clients: [{ id: 'c1', name: 'Voltéo' }],
  };

  const cases: readonly [string, Partial<Mapping>, readonly [string, string][]][] = [
    ['holds', {}, []],
    [
      'names a field that nobody knows',
      { columns: [...both, use(2, 'colour')] },
      [['colour', 'unknown-field']],
    ],
    [
      'fills what is only written',
      { columns: [...both, use(2, 'createdAt')] },
      [['createdAt', 'export-only']],
    ],
    ['fills a field twice', { columns: [...both, use(2, 'title')] }, [['title', 'twice']]],
    ['fills a text twice, as it may', { columns: [...both, use(2, 'problem')] }, []],
    ['uses a column twice', { columns: [...both, use(1, 'tags')] }, [['problem', 'column-twice']]],
    ['leaves out what is required', { columns: [use(0, 'title')] }, [['problem', 'required']]],
    ['fixes what is required', { columns: [use(0, 'title')], fixed: { problem: 'À préciser' } }, []],
    [
      'updates by reference alone',
      { columns: [use(0, 'reference'), use(1, 'status')], identity: { by: 'reference' } },
      [],
    ],
    [
      'knows rows by a reference that no column has',
      { identity: { by: 'reference' } },
      [['reference', 'no-reference']],
    ],
    [
      'turns a value into one that the list does not have',
      { columns: [...both, { ...use(2, 'status'), values: [{ from: 'x', to: 'gone' }] }] },
      [['status', 'unknown-value']],
    ],
    ['fixes a value of the list', { fixed: { status: 'draft', budget: 3, tags: ['IA'] } }, []],
    ['fixes a value out of the list', { fixed: { status: 'gone' } }, [['status', 'unfit-fixed']]],
    ['fixes a number out of range', { fixed: { budget: 11 } }, [['budget', 'unfit-fixed']]],
    ['fixes a text for a number', { fixed: { budget: '3' } }, [['budget', 'unfit-fixed']]],
    ['fixes a text for a list', { fixed: { tags: 'IA' } }, [['tags', 'unfit-fixed']]],
    ['fixes a line that is too long', { fixed: { title: 'x'.repeat(11) } }, [['title', 'unfit-fixed']]],
    ['fixes a line that is too short', { fixed: { title: 'x' } }, [['title', 'unfit-fixed']]],
    ['fixes two lines for one', { fixed: { title: 'un\ndeux' } }, [['title', 'unfit-fixed']]],
    ['fixes nothing but spaces', { fixed: { problem: '   ' } }, [['problem', 'unfit-fixed']]],
    ['fixes a text of several lines', { fixed: { problem: 'un\ndeux' } }, []],
    ['fixes a text that is too long', { fixed: { problem: 'x'.repeat(21) } }, [['problem', 'unfit-fixed']]],
    ['fixes half a number for a whole', { fixed: { budget: 1.5 } }, [['budget', 'unfit-fixed']]],
    ['fixes a day', { fixed: { due: '2026-12-31' } }, []],
    ['fixes no day of the calendar', { fixed: { due: '2026-02-30' } }, [['due', 'unfit-fixed']]],
    ['fixes a day in doubt', { fixed: { due: '03/04/2026' } }, [['due', 'unfit-fixed']]],
    ['fixes a word that is too long', { fixed: { tags: ['longer'] } }, [['tags', 'unfit-fixed']]],
    ['fixes words with signs between', { fixed: { tags: ['a;b', '"c"'] } }, []],
    ['fixes too many words', { fixed: { tags: ['a', 'b', 'c'] } }, [['tags', 'unfit-fixed']]],
    ['fixes people and clients whom it knows', { fixed: { owner: 'p1', clients: ['c1'] } }, []],
    ['fixes somebody whom nobody knows', { fixed: { owner: 'p2' } }, [['owner', 'unfit-fixed']]],
    ['fixes clients whom nobody knows', { fixed: { clients: ['c1', 'c2'] } }, [['clients', 'unfit-fixed']]],
    ['fixes clients to be made', { fixed: { clients: ['new:Voltéo'] } }, [['clients', 'unfit-fixed']]],
  ];
  it.each(cases)('that %s', (_, changes, flaws) => {
    const found = flawsOfMapping(mapping(changes), fields, directory);
    expect(found.map(({ field, flaw }) => [field, flaw])).toEqual(flaws);
  });
});
