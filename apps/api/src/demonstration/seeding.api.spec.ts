import { signIn } from '@jalon/contracts/access/session.operations';
import { verifyJournal } from '@jalon/contracts/journal/journal.operations';
import { readHome } from '@jalon/contracts/home/home.operations';
import { lookAtIntake } from '@jalon/contracts/intake/outside.operations';
import { readRanking, readRobustness } from '@jalon/contracts/portfolio/portfolio.operations';
import { compareWith, listShortlists } from '@jalon/contracts/portfolio/shortlists.operations';
import { getRoundResults } from '@jalon/contracts/scoring/round-results.operations';
import { getOwnCards, listRounds } from '@jalon/contracts/scoring/rounds.operations';
import { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { ROLES } from '@jalon/domain/access/roles';
import { rankCandidates } from '@jalon/domain/portfolio/ranking/rank-candidates';
import { certaintyOf } from '@jalon/domain/portfolio/robustness/certainty-of';
import { summariseRound } from '@jalon/domain/scoring/consensus/summarise-round';
import { USE_CASE_STATUSES } from '@jalon/domain/use-cases/status';
import { createHash } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Sealer } from '../platform/journal/sealer';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { statusCounts } from './fields';
import { galet } from './galet/galet';
import { draftingTimes } from './marengo/drafting-times';
import { marengo } from './marengo/marengo';
import type { Seeding } from './seeding/seeding';
import type { OrganisationContent } from './story';
import { type Demonstration, openDemonstration, runScenario, seedingOf } from './testing/demonstrated';

let house: TestHouse;
let shown: Demonstration;
const as: Demonstration['as'] = (content, key) => shown.as(content, key);
const accounts = () => shown.accounts();

beforeAll(async () => {
  shown = await openDemonstration();
  house = shown.house;
}, 300_000);
afterAll(() => shown.close());

const countsOf = (content: OrganisationContent) =>
  house.population
    .query<{ status: string; count: number }>(
      `SELECT status, count(*)::int AS count FROM use_case WHERE organisation_id = $1 GROUP BY status`,
      [content.id],
    )
    .then((rows) => Object.fromEntries(rows.map(({ status, count }) => [status, count])));

describe('the demonstration', () => {
  it('stands where its stories end', async () => {
    expect(await countsOf(marengo)).toEqual(statusCounts(marengo));
    expect(await countsOf(galet)).toEqual(statusCounts(galet));
  });

  it('has an account for every role, with a password of its own, readable by its owner alone', async () => {
    const written = await accounts();
    expect(ROLES.filter((role) => !written.some(({ roles }) => roles.includes(role)))).toEqual([]);
    expect(new Set(written.map(({ password }) => password)).size).toBe(written.length);
    expect(written).toHaveLength(marengo.people.length + galet.people.length - 1);
    const { mode } = await stat(path.join(shown.seeding.dataDir, 'demonstration-accounts.json'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('numbers use cases in the order in which they came', async () => {
    const rows = await house.population.query<{ number: number }>(
      `SELECT number FROM use_case WHERE organisation_id = $1 ORDER BY created_at, number`,
      [marengo.id],
    );
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
  });

  it('happened in the past, told in its order by people of the organisation', async () => {
    const [told] = await house.population.query(
      `SELECT count(*)::int AS events, max(at) < now() AS past, count(DISTINCT actor_id) FILTER (WHERE actor_kind = 'member')::int AS people,
         min(at) < now() - interval '80 days' AS long
       FROM journal_event WHERE organisation_id = $1`,
      [marengo.id],
    );
    expect(told).toMatchObject({ past: true, long: true, people: marengo.people.length });
    expect(told?.['events']).toBeGreaterThan(200);
  });

  it('shows the director every use case, at every status', async () => {
    const call = await as(marengo, 'helene');
    const { items, total } = await call(listUseCases, {});
    expect(total).toBe(marengo.stories.length);
    expect(USE_CASE_STATUSES.filter((status) => !items.some((item) => item.status === status))).toEqual([]);
  });

  it('shows the client her own use cases alone', async () => {
    const { items } = await (await as(marengo, 'elodie'))(listUseCases, {});
    const titles = marengo.stories
      .filter(({ draft }) => draft.clients?.includes('lavandiere'))
      .map(({ draft }) => draft.title);
    expect(items.map(({ title }) => title).sort()).toEqual([...titles].sort());
  });

  it('shows each organisation nothing of the other, even to somebody of both', async () => {
    const [here, there] = [await as(marengo, 'amina'), await as(galet, 'amina')];
    const titles = async (call: typeof here) =>
      (await call(listUseCases, {})).items.map(({ title }) => title);
    expect(await titles(there)).toHaveLength(galet.stories.length);
    expect(
      (await titles(here)).filter((title) => galet.stories.some(({ draft }) => draft.title === title)),
    ).toEqual([]);
  });

  it('leaves people what they were told this week, and nothing older, to read', async () => {
    const rows = await house.population.query<{ unread: number; read: number }>(
      `SELECT count(*) FILTER (WHERE read_at IS NULL)::int AS unread, count(read_at)::int AS read,
         bool_and((read_at IS NULL) = (created_at > now() - interval '7 days')) AS fits
       FROM notification WHERE organisation_id = $1`,
      [marengo.id],
    );
    expect(rows[0]).toMatchObject({ fits: true });
    expect(rows[0]?.unread).toBeGreaterThan(3);
    expect(rows[0]?.read).toBeGreaterThan(10);
  });

  it('lets everybody in with the password that is written down', async () => {
    for (const { email, password, name } of await accounts()) {
      const { person } = await house.visitor(signIn, { email, password });
      expect(person.name).toBe(name);
    }
  }, 60_000);

  it.each([marengo, galet])('has a journal that verifies ($name)', async (content) => {
    await house.app.get(Sealer).pass();
    const verification = await (
      await as(content, content === marengo ? 'helene' : 'pauline')
    )(verifyJournal, {});
    expect(verification).toMatchObject({ intact: true, pending: 0, altered: 0, missing: 0 });
    expect(verification.sealed).toBe(verification.events);
  });

  it('keeps what was attached, as it was', async () => {
    const [row] = await house.population.query<{ sha256: string; bytes: number }>(
      `SELECT sha256, bytes FROM attachment WHERE name = 'temps-de-redaction-semaine-3.csv'`,
    );
    expect(row?.sha256).toBe(createHash('sha256').update(draftingTimes).digest('hex'));
  });

  it('gives people tasks: some done, some late, some to come', async () => {
    const [row] = await house.population.query<{ done: number; late: number; due: number }>(
      `SELECT count(*) FILTER (WHERE completed_at IS NOT NULL)::int AS done,
         count(*) FILTER (WHERE completed_at IS NULL AND due_on < current_date)::int AS late,
         count(*) FILTER (WHERE completed_at IS NULL AND due_on >= current_date)::int AS due FROM task`,
    );
    for (const some of Object.values(row ?? { none: 0 })) expect(some).toBeGreaterThanOrEqual(5);
  });

  it('does nothing the second time', async () => {
    const state = () =>
      house.population.query(
        `SELECT (SELECT count(*) FROM journal_event) AS events, (SELECT count(*) FROM use_case) AS cases,
           (SELECT count(*) FROM notification WHERE read_at IS NULL) AS unread, (SELECT count(*) FROM person) AS people`,
      );
    const [before, written] = [await state(), await accounts()];
    await runScenario(shown.seeding, 'demonstration');
    expect(await state()).toEqual(before);
    expect(await accounts()).toEqual(written);
  });
});

describe('how the agency came to choose', () => {
  const named = <Item extends { readonly name: string }>(items: readonly Item[], name: RegExp): Item => {
    const found = items.find((item) => name.test(item.name));
    if (!found) throw new Error(`Nothing is called ${String(name)}`);
    return found;
  };
  const topOf = async (topK: number, filter: { roundId?: string } = {}) => {
    const call = await as(marengo, 'helene');
    const [source, robustness] = [
      await call(readRanking, filter),
      await call(readRobustness, { ...filter, topK }),
    ];
    const candidates = source.useCases.map(({ id, title, rows }) => ({ id, name: title, rows }));
    const ranking = rankCandidates(source.model.content, candidates);
    if (ranking.kind === 'refused') throw new Error(ranking.reason);
    return { ranking, ...certaintyOf(ranking, robustness, { topK }) };
  };

  it('has triages of the four kinds, one of them against the rule, and leaves some to make', async () => {
    const rows = await house.population.query<{ verdict: string; overruled: number }>(
      `SELECT verdict, count(reason)::int AS overruled FROM triage WHERE organisation_id = $1 AND is_current
       GROUP BY verdict ORDER BY verdict`,
      [marengo.id],
    );
    expect(rows).toEqual([
      { verdict: 'ai', overruled: 1 },
      { verdict: 'automation', overruled: 0 },
      { verdict: 'not_now', overruled: 0 },
      { verdict: 'organisation', overruled: 0 },
    ]);
  });

  it('has a public link that opens, with two proposals that wait and one returned', async () => {
    const states = await house.population.query(
      `SELECT state, count(*)::int AS count FROM proposal WHERE organisation_id = $1 GROUP BY 1 ORDER BY 1`,
      [marengo.id],
    );
    expect(states).toEqual([
      { state: 'returned', count: 1 },
      { state: 'waiting', count: 2 },
    ]);
    const written = await readFile(path.join(shown.seeding.dataDir, 'demonstration-intake-link.txt'), 'utf8');
    const token = written.trim().split('/').at(-1) ?? '';
    expect((await house.visitor(lookAtIntake, { token })).organisationName).toBe('Atelier Marengo');
  });

  it('had two rounds, and has one in which people are awaited; drafts are seen by nobody else', async () => {
    const { items } = await (await as(marengo, 'helene'))(listRounds, {});
    expect(items.map(({ state, mine, given, raters }) => [state, mine, given, raters])).toEqual([
      ['open', 'to-score', 2, 6],
      ['revealed', 'given', 5, 5],
      ['revealed', 'given', 5, 5],
    ]);
    const { id, previousId } = named(items, /idées/);
    expect(previousId).toBeNull();
    const drafts = async (key: string) => (await (await as(marengo, key))(getOwnCards, { id })).cards.length;
    expect([await drafts('oliver'), await drafts('bastien'), await drafts('lucas')]).toEqual([3, 2, 0]);
  });

  it('is divided on what tools produce, media against creation, and less so in the second round', async () => {
    const { items } = await (await as(marengo, 'sofia'))(listRounds, { state: 'revealed' });
    const { id } = named(items, /Second tour/);
    const { results, previous } = await (await as(marengo, 'sofia'))(getRoundResults, { id });
    const summary = (of: typeof results) =>
      summariseRound(
        { content: of.model.content, items: of.items.map(({ useCase, rows }) => ({ id: useCase.id, rows })) },
        { seed: 1, draws: 0 },
      );
    const consensusOn = (of: typeof results, criterion: string) =>
      summary(of).criteria.find(({ key }) => key === criterion)?.meanConsensus ?? 0;
    if (!previous) throw new Error('The second round follows the first');
    expect(summary(previous).mostDivided).toEqual(['output-quality', 'change-readiness']);
    expect(consensusOn(results, 'output-quality') - consensusOn(previous, 'output-quality')).toBeGreaterThan(
      0.1,
    );
  });

  it('ranks today a top five that is safe, beside one under a veto and one that lacks scores', async () => {
    const { label, leastSure, ranking } = await topOf(5);
    expect(label).toBe('safe');
    expect(leastSure).toBeGreaterThan(0.85);
    expect([ranking.ranked.length, ranking.vetoed.length, ranking.incomplete.length]).toEqual([11, 1, 1]);
    const [{ name, vetoes } = { name: '', vetoes: [] }] = ranking.vetoed;
    expect(name).toBe('Repérer tôt les tendances de consommation');
    expect(vetoes).toMatchObject([{ criterion: 'data-lawfulness', floor: 2 }]);
  });

  it('ranked in the first round a top five that was fragile', async () => {
    const { items } = await (await as(marengo, 'helene'))(listRounds, { state: 'revealed' });
    const { label, leastSure } = await topOf(5, { roundId: named(items, /^Première/).id });
    expect(label).toBe('fragile');
    expect(leastSure).toBeLessThan(0.75);
  });

  it('froze a fragile shortlist, then a safe one a month later: one came in, one went out', async () => {
    const call = await as(marengo, 'helene');
    const { items } = await call(listShortlists, {});
    const [later, earlier] = [named(items, /essais/), named(items, /^Première/)];
    expect([earlier.label, later.label]).toEqual(['fragile', 'safe']);
    const apart = Date.parse(later.madeAt) - Date.parse(earlier.madeAt);
    expect(Math.round(apart / (7 * 86_400_000))).toBe(4);
    const { rows, weights } = await call(compareWith, { id: later.id, withId: earlier.id });
    const fates = (fate: string) => rows.filter((row) => row.fate === fate).map(({ title }) => title);
    expect(fates('entered')).toEqual(['Alerter sur les dépenses média anormales']);
    expect(fates('left')).toEqual(['Décliner un visuel dans tous les formats']);
    expect(weights.map(({ from, to }) => [from, to])).toContainEqual([0.4, 0.5]);
  });

  it('has something to tell everybody on the first day, and something that waits', async () => {
    for (const key of ['helene', 'oliver', 'sofia', 'thomas', 'camille']) {
      const { news, waiting } = await (await as(marengo, key))(readHome, {});
      expect([key, news.count > 0, waiting.length > 0]).toEqual([key, true, true]);
    }
  });
});

describe('a seeding that is cut short', () => {
  it('goes on where it stood, with the same end', async () => {
    const other = await openHouse();
    const fault = new Error('the power went');
    let pieces = 0;
    /** Begun on a Sunday: what is told of a weekend happened on the Friday before. */
    const now = new Date(Date.now() - new Date().getUTCDay() * 86_400_000);
    const whole = { ...(await seedingOf(other)), now };
    const cut: Seeding = {
      ...whole,
      service: (type) => {
        pieces += 1;
        if (pieces === 90) throw fault;
        return other.app.get(type, { strict: false });
      },
    };
    await expect(runScenario(cut, 'demonstration')).rejects.toBe(fault);
    await runScenario(cut, 'demonstration');
    const count = (at: TestHouse) =>
      at.population.query(
        `SELECT organisation_id, kind, count(*)::int AS count FROM journal_event
         WHERE request_id LIKE 'demonstration:%' GROUP BY 1, 2 ORDER BY 1, 2`,
      );
    expect(await count(other)).toEqual(await count(house));
    await other.close();
    await rm(cut.dataDir, { recursive: true });
  }, 300_000);
});
