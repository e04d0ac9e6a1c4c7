import { type Operation, pathKeys } from '@jalon/contracts/platform/operation';
import { notFound } from '@jalon/contracts/platform/problems';
import { getRoundResults, getScoresOfUseCase } from '@jalon/contracts/scoring/round-results.operations';
import {
  cancelRound,
  getOwnCards,
  getRound,
  giveBallot,
  keepCells,
  revealRound,
} from '@jalon/contracts/scoring/rounds.operations';
import type { Actor } from '@jalon/domain/access/actor';
import type { Role } from '@jalon/domain/access/roles';
import { FEATURES } from '../../features';
import { ask } from '../../platform/database/ask';
import { inUnitOfWork } from '../../platform/database/unit-of-work';
import { operationsOf } from '../../platform/http/handlers/operations-of';
import { SESSION_COOKIE } from '../../platform/http/wire';
import { JobsDatabase } from '../../platform/jobs/jobs-database';
import { follow } from '../../platform/testing/live-follower';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { until } from '../../platform/testing/until';
import { type RoundTable, setRound } from './testing/round-table';

/** Stands in a note beside a score: whoever sees it has seen the card. */
const SECRET = 'coquelicot-secret';
const ROLES_INSIDE = ['admin', 'director', 'project_manager', 'compliance_reviewer', 'contributor'] as const;

const READS = operationsOf(FEATURES).filter(
  ({ method, permission }) => method === 'GET' && permission !== 'public',
);

/** Nobody sees a score before the reveal but whoever gave it: through any door. */
describe('a blind round', () => {
  let house: TestHouse;
  let round: RoundTable;
  beforeAll(async () => {
    house = await openHouse();
    round = await setRound(house);
    const [useCaseId = ''] = round.useCaseIds;
    await round.fill(0, 5);
    const note = { was: null, is: SECRET };
    await round.call(0)(keepCells, { id: round.id, cells: [{ useCaseId, criterion: 'kpi-gain', note }] });
    await round.call(0)(giveBallot, { id: round.id });
    await round.fill(1, 2);
    await round.call(1)(keepCells, { id: round.id, cells: [{ useCaseId, criterion: 'kpi-gain', note }] });
  });
  afterAll(() => house.close());

  const tokenOf = async (role: Role) => (await house.person(role)).sessionToken;
  const read = async (op: Operation, input: Record<string, unknown>, token: string): Promise<string> => {
    const inPath = pathKeys(op.path);
    const path = op.path.replace(/:(\w+)/g, (_, key: string) => String(input[key]));
    const rest = Object.entries(input).filter(([key]) => !inPath.includes(key));
    const query = new URLSearchParams(rest.map(([key, value]) => [key, String(value)]));
    const answer = await fetch(`${house.baseUrl}/api${path}?${query}`, {
      headers: { cookie: `${SESSION_COOKIE}=${token}` },
    });
    return answer.text();
  };
  /** Whatever an example wants to name is this round, or the use case that is scored in it. */
  const inputOf = (op: Operation): Record<string, unknown> =>
    op.example?.((entity) => (entity.includes('use-case') ? (round.useCaseIds[0] ?? '') : round.id)) ?? {};

  it('can be seen in what its author reads, or this spec would prove nothing', async () => {
    expect(await read(getOwnCards, { id: round.id }, round.rater(0).sessionToken)).toContain(SECRET);
    expect(READS.length).toBeGreaterThan(30);
  });

  it.each(READS.map((op) => [op.id, op] as const))('%s shows no score to anybody else', async (_, op) => {
    const tokens = await Promise.all([...ROLES_INSIDE, 'client_viewer' as const].map(tokenOf));
    for (const token of [...tokens, round.rater(2).sessionToken])
      for (const input of [inputOf(op), { ...inputOf(op), search: 'coquelicot' }])
        expect(await read(op, input, token)).not.toContain(SECRET);
  });

  it('has no results, and nothing on the page of a use case, for anybody', async () => {
    const [id = ''] = round.useCaseIds;
    for (const role of ROLES_INSIDE) {
      await expect(house.as(role)(getRoundResults, { id: round.id })).rejects.toMatchObject({
        kind: notFound,
      });
      expect(await house.as(role)(getScoresOfUseCase, { id })).toMatchObject({ revealed: [] });
    }
    await expect(round.call(0)(getRoundResults, { id: round.id })).rejects.toMatchObject({ kind: notFound });
  });

  it('says who has given, never what', async () => {
    const seen = await house.as('director')(getRound, { id: round.id });
    expect(seen.whoScores.filter(({ givenAt }) => givenAt !== null).map(({ person }) => person.id)).toEqual([
      round.rater(0).id,
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/digest|salt/);
  });

  it('tells the journal that a ballot was given and its digest; drafts are told nowhere', async () => {
    const events = await house.population.query<{ kind: string; fields: string[] | null; actor: string }>(
      `SELECT e.kind, e.actor_id AS actor, array_agg(v.field ORDER BY v.field) AS fields FROM journal_event e
       LEFT JOIN journal_value v ON v.organisation_id = e.organisation_id AND v.event_id = e.id
       WHERE e.subject_id = $1 OR e.subject_type IN ('score-card', 'round-rater') GROUP BY e.kind, e.actor_id, e.at, e.xid
       ORDER BY e.at, e.xid`,
      [round.id],
    );
    expect(events.map(({ kind }) => kind)).toEqual(['round.opened', 'round.given']);
    expect(events[1]).toMatchObject({ fields: ['digest'], actor: round.rater(0).id });
    const leaks = await house.population.query(
      `SELECT FROM journal_value WHERE coalesce(before_value, '') || coalesce(after_value, '') LIKE '%' || $1 || '%'`,
      [SECRET],
    );
    expect(leaks).toEqual([]);
  });

  it('is in no table but its own', async () => {
    const tables = await house.population.query<{ name: string }>(
      `SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS name FROM pg_class c
       JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'r' AND n.nspname IN ('public', 'graphile_worker')`,
    );
    const holding: string[] = [];
    for (const { name } of tables) {
      const found = await house.population.query(
        `SELECT FROM ${name} t WHERE t::text LIKE '%${SECRET}%' LIMIT 1`,
      );
      if (found.length > 0) holding.push(name);
    }
    expect(holding).toEqual(['public.score_card']);
  });

  it('passes over the live stream in silence while drafts are kept, and by name alone once given', async () => {
    const other = await setRound(house);
    const stream = await follow(house.baseUrl, await tokenOf('admin'));
    await other.fill(0, 4);
    await other.call(0)(giveBallot, { id: other.id });
    await until(() => stream.about(other.id).length > 0);
    expect(stream.about(other.id)).toEqual([
      {
        context: 'rounds',
        subjectType: 'round',
        subjectId: other.id,
        kind: 'round.given',
        by: other.rater(0).id,
      },
    ]);
    await stream.close();
  });

  describe('for the application’s own role in SQL', () => {
    const within = <T>(actor: Actor, act: () => Promise<T>) => inUnitOfWork(house.database, { actor }, act);
    const clock = (): Actor => ({
      kind: 'job',
      id: 'spec',
      organisationId: house.organisationIds.home,
      roles: [],
      scope: 'full',
      clientIds: null,
    });
    const nosy = async (): Promise<[string, Actor][]> => [
      ...(await Promise.all(
        ROLES_INSIDE.map(async (role): Promise<[string, Actor]> => [role, (await house.person(role)).actor]),
      )),
      ['a rater who has not given', round.rater(2).actor],
      ['a job', clock()],
    ];
    const everyone = async (sql: string, values: readonly unknown[] = [round.id]) =>
      Promise.all((await nosy()).map(([, actor]) => within(actor, () => ask(sql, values))));

    it.each([
      ['rows', `SELECT * FROM score_card WHERE round_id = $1`],
      ['their number', `SELECT FROM score_card WHERE round_id = $1 HAVING count(*) > 0`],
      [
        'a join',
        `SELECT c.* FROM round_rater v JOIN score_card c ON c.rater_id = v.person_id WHERE v.round_id = $1`,
      ],
      [
        'a function that looks on',
        `SELECT FROM score_card WHERE round_id = $1 AND (scores ->> 'kpi-gain')::int / 1 > 0`,
      ],
      ['what a change returns', `UPDATE score_card SET notes = notes WHERE round_id = $1 RETURNING scores`],
      ['the salts', `SELECT * FROM door.ballot_salts($1)`],
    ])('shows nobody %s', async (_, sql) => {
      for (const rows of await everyone(sql)) expect(rows).toEqual([]);
    });

    it('shows each rater their own alone', async () => {
      for (const at of [0, 1]) {
        const rows = await within(round.rater(at).actor, () =>
          ask<{ rater_id: string }>(`SELECT rater_id FROM score_card WHERE round_id = $1`, [round.id]),
        );
        expect(new Set(rows.map((row) => row.rater_id))).toEqual(new Set([round.rater(at).id]));
      }
    });

    it('lets nobody hide another’s cards behind an index either', async () => {
      const [useCaseId] = round.useCaseIds;
      const values = [round.id, round.rater(0).id, useCaseId];
      const sql = `SELECT scores FROM score_card WHERE round_id = $1 AND rater_id = $2 AND use_case_id = $3`;
      for (const rows of await everyone(sql, values)) expect(rows).toEqual([]);
    });

    const refused = async (actor: Actor, sql: string, values: readonly unknown[]): Promise<string> =>
      within(actor, () => ask(`${sql} RETURNING 1 AS done`, values)).then(
        (rows) => (rows.length === 0 ? 'nothing done' : 'done'),
        (error: unknown) => String(error),
      );

    it.each<[string, string, (table: RoundTable) => unknown[], RegExp]>([
      [
        'reveal it early',
        `UPDATE scoring_round SET state = 'revealed', closed_at = now() WHERE id = $1`,
        ({ id }) => [id],
        /Too early/,
      ],
      [
        'lower its quorum',
        `UPDATE scoring_round SET quorum = 1 WHERE id = $1`,
        ({ id }) => [id],
        /permission denied/,
      ],
      [
        'name its raters after all',
        `UPDATE scoring_round SET is_named = true WHERE id = $1`,
        ({ id }) => [id],
        /permission denied/,
      ],
      [
        'take away a use case and its cards',
        `DELETE FROM round_item WHERE round_id = $1`,
        ({ id }) => [id],
        /permission denied/,
      ],
      [
        'take away who has given',
        `DELETE FROM round_rater WHERE round_id = $1 AND person_id = $2`,
        ({ id, rater }) => [id, rater(0).id],
        /nothing done/,
      ],
      [
        'give for another',
        `UPDATE round_rater SET given_at = now() WHERE round_id = $1 AND person_id = $2`,
        ({ id, rater }) => [id, rater(1).id],
        /row-level security/,
      ],
      [
        'take a ballot back',
        `UPDATE round_rater SET given_at = NULL WHERE round_id = $1 AND person_id = $2`,
        ({ id, rater }) => [id, rater(0).id],
        /nothing done/,
      ],
      ['drop a card', `DELETE FROM score_card WHERE round_id = $1`, ({ id }) => [id], /permission denied/],
      [
        'change another’s card',
        `UPDATE score_card SET scores = '{}' WHERE round_id = $1`,
        ({ id }) => [id],
        /nothing done/,
      ],
      [
        'hand a card to another',
        `UPDATE score_card SET rater_id = $2 WHERE round_id = $1`,
        ({ id, rater }) => [id, rater(2).id],
        /permission denied/,
      ],
    ])('lets nobody %s', async (_, sql, values, expected) => {
      const { actor } = await house.person('admin');
      expect(await refused(actor, sql, values(round))).toMatch(expected);
    });

    it('lets nobody score for another, nor change their own ballot once given', async () => {
      const { actor } = await house.person('admin');
      const add = `INSERT INTO score_card (organisation_id, id, round_id, rater_id, use_case_id, scores, notes, updated_at)
        VALUES ($1, gen_random_uuid(), $2, $3, $4, '{}', '{}', now())`;
      const card = [house.organisationIds.home, round.id, round.rater(2).id, round.useCaseIds[0]];
      expect(await refused(actor, add, card)).toMatch(/row-level security/);
      expect(await refused(round.rater(2).actor, add, card)).toBe('done');
      const own = `UPDATE score_card SET scores = '{"kpi-gain": 1}' WHERE round_id = $1`;
      expect(await refused(round.rater(0).actor, own, [round.id])).toBe('nothing done');
      const ungive = `UPDATE round_rater SET given_at = NULL WHERE round_id = $1 AND person_id = $2`;
      expect(await refused(round.rater(0).actor, ungive, [round.id, round.rater(0).id])).toBe('nothing done');
    });

    it('shows no salt at all, and the jobs’ role no card', async () => {
      const { actor } = await house.person('admin');
      await expect(within(actor, () => ask('SELECT salt FROM round_rater'))).rejects.toThrow(
        /permission denied/,
      );
      for (const table of ['score_card', 'round_rater', 'scoring_round'])
        await expect(house.app.get(JobsDatabase).query(`SELECT * FROM ${table}`)).rejects.toThrow(
          /permission denied/,
        );
    });
  });

  describe('once it is over', () => {
    it('keeps what was never given its author’s alone, after the reveal too', async () => {
      const table = await setRound(house);
      await table.give(0, 4);
      await table.give(1, 3);
      await table.fill(2, 1);
      await house.population.query(
        `UPDATE scoring_round SET deadline = now() - interval '1 hour' WHERE id = $1`,
        [table.id],
      );
      await house.as('director')(revealRound, { id: table.id });
      const { results } = await house.as('director')(getRoundResults, { id: table.id });
      expect(results.items[0]?.rows.map(([score]) => score).sort()).toEqual([3, 4]);
      const rows = await house.within('admin', () =>
        ask<{ rater_id: string }>(`SELECT DISTINCT rater_id FROM score_card WHERE round_id = $1`, [table.id]),
      );
      expect(rows.map((row) => row.rater_id).sort()).toEqual([table.rater(0).id, table.rater(1).id].sort());
      expect((await table.call(2)(getOwnCards, { id: table.id })).cards).toHaveLength(2);
    });

    it('stays closed: it is neither opened again nor hidden again', async () => {
      const table = await setRound(house);
      await house.as('director')(cancelRound, { id: table.id, reason: 'Doublon.' });
      for (const state of ['open', 'revealed'])
        await expect(
          house.within('admin', () =>
            ask(`UPDATE scoring_round SET state = $2, closed_at = now() WHERE id = $1`, [table.id, state]),
          ),
        ).rejects.toThrow(/stays closed/);
    });

    it('shows no score of a cancelled round to anybody', async () => {
      const table = await setRound(house);
      await table.give(0, 4);
      await house.as('director')(cancelRound, { id: table.id, reason: 'Doublon.' });
      const rows = await house.within('admin', () =>
        ask(`SELECT FROM score_card WHERE round_id = $1`, [table.id]),
      );
      expect(rows).toEqual([]);
      await expect(house.as('admin')(getRoundResults, { id: table.id })).rejects.toMatchObject({
        kind: notFound,
      });
    });
  });
});
