import { contactGoesAt, contactGoesBefore } from './retention';

const day = (text: string) => new Date(text);

it.each([
  ['2026-01-10T09:00:00Z', '2026-02-15T10:30:00Z', '2027-02-15T10:30:00.000Z'],
  ['2026-01-10T09:00:00Z', null, '2027-01-10T09:00:00.000Z'],
  ['2028-02-01T00:00:00Z', '2028-02-29T23:59:59Z', '2029-02-28T23:59:59.000Z'],
  ['2026-12-31T00:00:00Z', null, '2027-12-31T00:00:00.000Z'],
])('what came on %s and was decided on %s is forgotten on %s', (receivedAt, decidedAt, goesAt) =>
  expect(
    contactGoesAt({
      receivedAt: day(receivedAt),
      decidedAt: decidedAt ? day(decidedAt) : null,
    }).toISOString(),
  ).toBe(goesAt),
);

it.each([
  ['2027-02-15T10:30:00Z', '2026-02-15T10:30:00.000Z'],
  ['2028-02-29T08:00:00Z', '2027-02-28T08:00:00.000Z'],
])('on %s, what was decided before %s goes', (at, before) =>
  expect(contactGoesBefore(day(at)).toISOString()).toBe(before),
);

it('forgets nothing before its day', () => {
  const decidedAt = day('2026-06-30T12:00:00Z');
  const goes = contactGoesAt({ receivedAt: decidedAt, decidedAt });
  expect(contactGoesBefore(goes).getTime()).toBe(decidedAt.getTime());
  expect(contactGoesBefore(new Date(goes.getTime() - 1)).getTime()).toBeLessThan(decidedAt.getTime());
});
