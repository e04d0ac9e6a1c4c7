import { barOf, scaleOf, spanOf } from './scale';

describe('a line of days', () => {
  it('is widened to whole months, and marks them', () => {
    const scale = scaleOf({ from: '2026-11-10', to: '2027-01-05' });
    expect([scale.from, scale.to]).toEqual(['2026-11-01', '2027-01-31']);
    expect(scale.months.map(({ day }) => day)).toEqual(['2026-11-01', '2026-12-01', '2027-01-01']);
    expect(scale.at('2026-11-01')).toBe(0);
  });

  it('marks fewer months where there are many', () =>
    expect(scaleOf({ from: '2025-01-01', to: '2027-12-31' }, 12).months).toHaveLength(12));

  it('draws a day as wide as a day, and never too thin to be seen', () => {
    const scale = scaleOf({ from: '2026-11-01', to: '2026-11-30' });
    expect(barOf(scale, { from: '2026-11-01', to: '2026-11-30' })).toEqual({ left: '0%', width: '100%' });
    const years = scaleOf({ from: '2020-01-01', to: '2027-12-31' });
    expect(Number.parseFloat(barOf(years, { from: '2026-01-01', to: '2026-01-01' }).width)).toBe(0.6);
  });

  it('lies between the first and the last day that is known', () => {
    expect(spanOf([null, '2026-12-01', undefined, '2026-11-01'])).toEqual({
      from: '2026-11-01',
      to: '2026-12-01',
    });
    expect(spanOf([null])).toBeNull();
  });
});
