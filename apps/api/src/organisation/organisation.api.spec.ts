import { readSession } from '@jalon/contracts/access/session.operations';
import { readOrganisation, updateOrganisation } from '@jalon/contracts/organisation/organisation.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import { changedMeanwhile, forbidden, invalidInput } from '@jalon/contracts/platform/problems';
import { frenchHolidays } from '@jalon/domain/organisation/french-holidays';
import { openHouse, type TestHouse } from '../platform/testing/test-house';

describe('the organisation', () => {
  let house: TestHouse;
  beforeEach(async () => (house = await openHouse()));
  afterEach(() => house.close());

  const refusal = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => Promise.reject(new Error('It was not refused')),
      (error: unknown) => error,
    );

  it('is read by those inside, parameters unset at first', async () => {
    expect(await house.as('contributor')(readOrganisation, {})).toMatchObject({
      name: 'Maison',
      sector: null,
      currency: 'EUR',
      parameters: { hoursPerDay: null, workingDaysPerYear: null, loadedDayRate: null },
      holidays: [],
      version: 1,
    });
    expect(await refusal(house.as('client_viewer')(readOrganisation, {}))).toMatchObject({ kind: forbidden });
    expect(
      await refusal(house.as('director')(updateOrganisation, { version: 1, name: 'À moi' })),
    ).toMatchObject({
      kind: forbidden,
    });
  });

  it('keeps settings, holidays in order and each once, days as they were given', async () => {
    const holidays = frenchHolidays(2027).map(({ date }) => date);
    const changed = await house.as('admin')(updateOrganisation, {
      version: 1,
      sector: 'agence de communication',
      headcount: 28,
      currency: 'CHF',
      parameters: { hoursPerDay: 7.5, workingDaysPerYear: 218, loadedDayRate: 450 },
      holidays: [...holidays].reverse().concat('2027-01-01'),
    });
    expect(changed).toMatchObject({ version: 2, headcount: 28, currency: 'CHF', holidays });
    expect(await house.as('contributor')(readOrganisation, {})).toEqual(changed);
    expect((await house.as('admin')(readSession, {})).organisation.currency).toBe('CHF');
    const cleared = await house.as('admin')(updateOrganisation, {
      version: 2,
      sector: null,
      headcount: null,
    });
    expect(cleared).toMatchObject({ sector: null, headcount: null, currency: 'CHF' });
    expect((await house.as('admin', 'abroad')(readOrganisation, {})).currency).toBe('EUR');
  });

  it('merges edits of different fields and tells both values of the same', async () => {
    const call = house.as('admin');
    await call(updateOrganisation, { version: 1, name: 'Maison Bleue' });
    const merged = await call(updateOrganisation, { version: 1, headcount: 12 });
    expect(merged).toMatchObject({ name: 'Maison Bleue', headcount: 12, version: 3 });
    const problem = await refusal(call(updateOrganisation, { version: 1, name: 'Maison Verte' }));
    if (!(problem instanceof Problem) || !problem.is(changedMeanwhile)) throw problem;
    expect(problem.extension).toMatchObject({
      version: 3,
      conflicts: [{ field: 'name', yours: 'Maison Verte', theirs: 'Maison Bleue' }],
    });
    expect(await call(updateOrganisation, { version: 3, name: 'Maison Bleue' })).toMatchObject({
      version: 3,
    });
  });

  it.each([
    [{ currency: 'XXX' }, '/currency'],
    [{ headcount: 0 }, '/headcount'],
    [{ holidays: ['2027-02-30'] }, '/holidays/0'],
    [
      { parameters: { hoursPerDay: 13, workingDaysPerYear: null, loadedDayRate: null } },
      '/parameters/hoursPerDay',
    ],
  ])('refuses %j at %s', async (change, pointer) => {
    const { sessionToken } = await house.person('admin');
    const response = await fetch(`${house.baseUrl}/api/organisation`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', cookie: `jalon_session=${sessionToken}` },
      body: JSON.stringify({ version: 1, ...change }),
    });
    expect(response.status).toBe(invalidInput.status);
    expect(await response.json()).toMatchObject({ errors: [{ pointer }] });
  });
});
