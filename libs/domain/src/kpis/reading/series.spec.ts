import { nextPeriod, type SeriesPoint, stretchesOf } from './series';

const point = (on: string, more: Partial<SeriesPoint> = {}): SeriesPoint => ({
  on,
  value: 1,
  rows: 1,
  n: 1,
  context: 'pilot',
  number: 1,
  ...more,
});

describe('a curve', () => {
  it.each([
    ['2026-12-31', 'day', '2027-01-01'],
    ['2026-10-19', 'week', '2026-10-26'],
    ['2026-12-28', 'week', '2027-01-04'],
    ['2026-12-01', 'month', '2027-01-01'],
    ['2026-10-01', 'quarter', '2027-01-01'],
  ] as const)('goes on from %s by %s to %s', (on, by, next) => expect(nextPeriod(on, by)).toBe(next));

  it('is cut where a period is missing, where the context changes, where the meaning changes', () => {
    const points = [
      point('2026-09-07', { context: 'baseline' }),
      point('2026-09-14', { context: 'baseline' }),
      point('2026-09-21'),
      point('2026-09-28'),
      point('2026-10-12'),
      point('2026-10-19', { number: 2 }),
      point('2026-10-26', { number: 2 }),
    ];
    expect(stretchesOf(points, 'week').map((stretch) => stretch.map(({ on }) => on.slice(5)))).toEqual([
      ['09-07', '09-14'],
      ['09-21', '09-28'],
      ['10-12'],
      ['10-19', '10-26'],
    ]);
  });

  it('follows two contexts that were measured at the same time', () => {
    const points = ['2026-09-07', '2026-09-14'].flatMap((on) => [point(on), point(on, { context: 'run' })]);
    expect(stretchesOf(points, 'week')).toHaveLength(2);
  });
});
