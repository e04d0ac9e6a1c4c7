import type { ColumnSurvey, Mapping } from '@jalon/domain/imports/mapping';
import { columnUse, withField, withFixed, withRules } from './draft';

const survey: ColumnSurvey = {
  position: 2,
  header: 'Pour le',
  name: 'Pour le',
  filled: 1,
  distinct: 1,
  longest: 10,
  values: [],
  dates: { count: 1, order: 'either' },
  numbers: { count: 0, decimal: null },
  blanks: 0,
  repeats: 0,
  guess: null,
};

const use = (position: number, field: string) => ({
  position,
  field,
  values: [],
  dateOrder: null,
  decimal: null,
  separator: null,
});

const mapping: Mapping = {
  columns: [use(0, 'title'), use(5, 'problem')],
  fixed: {},
  identity: { by: 'none' },
  unknownClients: 'leave',
  unknownPeople: 'leave',
  tooLong: 'cut',
};

describe('a mapping that is being made', () => {
  it('keeps its columns in the order of the file', () => {
    const after = withField({ survey, field: 'deadline', suggested: undefined })(mapping);
    expect(after.columns.map(({ position }) => position)).toEqual([0, 2, 5]);
  });

  it('reads doubtful dates day first until somebody says otherwise', () => {
    const after = withField({ survey, field: 'deadline', suggested: undefined })(mapping);
    expect(columnUse(after, 2)?.dateOrder).toBe('day-first');
  });

  it('takes up what was suggested for the column, table and all', () => {
    const suggested = { ...use(2, 'status'), values: [{ from: 'x', to: 'draft' }] };
    const after = withField({ survey, field: 'status', suggested })(mapping);
    expect(columnUse(after, 2)).toBe(suggested);
  });

  it('says one thing of a value, whatever its case and accents', () => {
    const once = withRules(0, ['Ébauche'], 'draft')(mapping);
    const twice = withRules(0, ['ebauche'], null)(once);
    expect(columnUse(twice, 0)?.values).toEqual([{ from: 'ebauche', to: null }]);
    expect(columnUse(withRules(0, ['ÉBAUCHE'], undefined)(twice), 0)?.values).toEqual([]);
  });

  it('forgets a default value that is taken away', () => {
    const fixed = withFixed('status', 'draft')(mapping);
    expect(fixed.fixed).toEqual({ status: 'draft' });
    expect(withFixed('status', undefined)(fixed).fixed).toEqual({});
  });
});
