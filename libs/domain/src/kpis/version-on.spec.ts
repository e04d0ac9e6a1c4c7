import { versionOn } from './version-on';

const version = (number: number, startsOn: string) => ({ number, startsOn });

describe('the definition that rules a day', () => {
  const three = [version(3, '2026-11-01'), version(1, '2026-09-10'), version(2, '2026-10-01')];

  it.each([
    ['2026-01-01', 1],
    ['2026-09-30', 1],
    ['2026-10-01', 2],
    ['2026-10-31', 2],
    ['2026-11-01', 3],
    ['2027-01-01', 3],
  ])('of %s is the %i. one', (day, number) => {
    expect(versionOn(three, day)?.number).toBe(number);
  });

  it('is the later one where two begin on the same day, or a later one begins earlier', () => {
    expect(versionOn([version(1, '2026-09-10'), version(2, '2026-09-10')], '2026-09-10')?.number).toBe(2);
    expect(versionOn([version(1, '2026-09-10'), version(2, '2026-06-01')], '2026-06-02')?.number).toBe(2);
  });

  it('is none where there is none', () => {
    expect(versionOn([], '2026-09-10')).toBeUndefined();
  });
});
