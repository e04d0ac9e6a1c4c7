import { gapsOf } from './completeness';
import { mayOnKpi } from './may-on-kpi';
import { flawOf, valueOf, type MeasurementDraft } from './measurement';
import { KPI_TEMPLATES } from './templates';
import { readPaste } from './pasting/read-paste';

const complete = {
  role: 'primary',
  margin: null,
  target: 5,
  targetOn: '2027-03-31',
  source: 'Feuille de temps',
  cadence: 'weekly',
  owner: {},
  meaning: { isRatio: true, denominator: 'Portée' },
} as const;

describe('a KPI', () => {
  it.each([
    [{}, []],
    [{ meaning: { isRatio: true, denominator: null } }, ['denominator']],
    [{ meaning: { isRatio: false, denominator: null } }, []],
    [{ target: null, targetOn: null }, ['target', 'date']],
    [{ target: 0 }, []],
    [{ owner: null, source: null, cadence: null }, ['owner', 'source', 'cadence']],
    [{ role: 'guardrail', target: null, targetOn: null }, ['margin']],
    [{ role: 'guardrail', target: null, targetOn: null, margin: 0 }, []],
  ] as const)('that is changed by %j lacks %j', (change, gaps) => {
    expect(gapsOf({ ...complete, ...change })).toEqual(gaps);
  });

  it('is adopted from each template of the seed under an id of its own', () => {
    expect(new Set(KPI_TEMPLATES.map(({ id }) => id)).size).toBe(KPI_TEMPLATES.length);
    expect([...new Set(KPI_TEMPLATES.map(({ seed }) => seed))]).toEqual([
      'S-KPI-02',
      'S-KPI-03',
      'S-KPI-04',
      'S-KPI-05',
      'S-KPI-06',
    ]);
    for (const { meaning } of KPI_TEMPLATES) if (meaning.isRatio) expect(meaning.denominator).not.toBeNull();
  });

  it('is defined by those who manage, and measured by everyone inside', () => {
    const may = (roles: Parameters<typeof mayOnKpi>[0]['roles'], isArchived = false) =>
      mayOnKpi({ roles, scope: 'full' }, { isArchived });
    expect(may(['project_manager'])).toEqual(['edit', 'redefine', 'measure', 'archive']);
    expect(may(['contributor'])).toEqual(['measure']);
    expect(may(['director'], true)).toEqual(['restore']);
    expect(may(['client_viewer'])).toEqual([]);
  });
});

describe('a measurement', () => {
  const draft = (more: Partial<MeasurementDraft>): MeasurementDraft => ({
    takenOn: '2026-11-20',
    context: 'pilot',
    ...more,
  });

  it.each([
    [{ value: 4.2 }, 4.2, null],
    [{ numerator: 42, denominator: 1000 }, 4.2, null],
    [{ value: 4.2, numerator: 42, denominator: 1000 }, 4.2, null],
    [{ value: 4.3, numerator: 42, denominator: 1000 }, 4.3, 'value-disagrees'],
    [{ value: 0 }, 0, null],
    [{}, null, 'no-value'],
    [{ numerator: 42 }, null, 'no-value'],
    [{ value: 1, from: '2026-11-21' }, 1, 'period-backwards'],
    [{ value: 1, takenOn: '2026-11-27' }, 1, 'in-the-future'],
  ] as const)('%j is worth %s, with the flaw %s', (more, value, flaw) => {
    expect(valueOf(draft(more), true)).toBe(value);
    expect(flawOf(draft(more), { isPercent: true, today: '2026-11-26' })).toBe(flaw);
  });

  it('of a ratio that is no percentage is not multiplied', () => {
    expect(valueOf(draft({ numerator: 90, denominator: 2 }), false)).toBe(45);
  });
});

describe('what is pasted', () => {
  it.each([
    ['a French spreadsheet', '03/11/2026\t4,2 %\n10/11/2026\t1 234,5'],
    ['a French CSV with headings', 'Date;Valeur\n03/11/2026;4,2\n10/11/2026;1234,5'],
    ['dates in words', '3 nov. 2026\t4,2\n10 novembre 2026\t1234,5'],
    ['an English CSV', 'date,value\n2026-11-03,4.2\n2026-11-10,1234.5'],
  ])('from %s is read', (_, pasted) => {
    const rows = readPaste(pasted);
    expect(rows.map(({ takenOn, value, troubles }) => [takenOn, value, troubles])).toEqual([
      ['2026-11-03', 4.2, []],
      ['2026-11-10', 1234.5, []],
    ]);
  });

  it('is a list of values without dates just as well', () => {
    expect(readPaste('61,5\n58\n\n72,25').map(({ line, value }) => [line, value])).toEqual([
      [1, 61.5],
      [2, 58],
      [4, 72.25],
    ]);
  });

  it('follows the headings wherever they stand', () => {
    const [row] = readPaste(
      'Client\tInteractions\tPortée\tDate\tRemarque\nVoltéo\t42\t1 000\t12/11/2026\tLundi',
    );
    expect(row).toMatchObject({
      line: 2,
      takenOn: '2026-11-12',
      value: null,
      numerator: 42,
      denominator: 1000,
      segment: 'Voltéo',
      note: 'Lundi',
    });
  });

  it('names what it could not read, and keeps the rest', () => {
    const [row] = readPaste('Date;Valeur;n\n31/02/2026;beaucoup;12');
    expect(row).toMatchObject({ n: 12, value: null, takenOn: null });
    expect(row?.troubles).toEqual([
      { column: 'takenOn', cell: '31/02/2026' },
      { column: 'value', cell: 'beaucoup' },
    ]);
  });
});
