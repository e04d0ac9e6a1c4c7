import { createComment } from '@jalon/contracts/discussion/comments.operations';
import { listNotifications } from '@jalon/contracts/discussion/notifications.operations';
import { discussionClosed } from '@jalon/contracts/discussion/discussion.problems';
import { notFound } from '@jalon/contracts/platform/problems';
import { getRoundResults, getScoresOfUseCase } from '@jalon/contracts/scoring/round-results.operations';
import {
  getRound,
  giveBallot,
  keepCells,
  openRound,
  revealRound,
} from '@jalon/contracts/scoring/rounds.operations';
import { revealTooEarly, roundNotOpen, roundSetRefused } from '@jalon/contracts/scoring/rounds.problems';
import { mergeUseCases } from '@jalon/contracts/use-cases/merges.operations';
import { getUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { summariseRound } from '@jalon/domain/scoring/consensus/summarise-round';
import { JobWorker } from '../../platform/jobs/job-worker';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { until } from '../../platform/testing/until';
import { RoundsSweep } from './closing/rounds-sweep';
import { seedOf } from './closing/summary-job';
import { KEYS, LATER, type RoundTable, setRound } from './testing/round-table';

const outcome = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: unknown) => error,
  );

const HOUR = 3_600_000;

describe('the end of a round', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const director = () => house.as('director');
  const told = async (call: ReturnType<TestHouse['as']>, subjectId: string) =>
    (await call(listNotifications, { limit: 100 })).items
      .filter((one) => one.subjectId === subjectId)
      .map(({ kind }) => kind)
      .sort();
  const stateOf = async (id: string) => (await director()(getRound, { id })).state;
  const sweepAt = (at: Date) => house.app.get(RoundsSweep).sweep(at);
  /** As if it had been opened three days ago for a deadline so many hours away. */
  const due = (id: string, inHours: number) =>
    house.population.query(
      `UPDATE scoring_round SET opened_at = now() - interval '3 days', deadline = now() + make_interval(hours => $2)
       WHERE id = $1`,
      [id, inHours],
    );

  describe('by hand', () => {
    it('is refused too early, with what is missing', async () => {
      const { id, give } = await setRound(house);
      await give(0, 3);
      await give(1, 3);
      await expect(director()(revealRound, { id })).rejects.toMatchObject({
        kind: revealTooEarly,
        extension: { given: 2, quorum: 2, raters: 3 },
      });
    });

    it('comes after the deadline with the quorum, once, to everybody', async () => {
      const { id, give, call } = await setRound(house);
      await give(0, 3);
      await give(1, 5);
      await due(id, -1);
      const outcomes = await Promise.all([1, 2, 3].map(() => outcome(director()(revealRound, { id }))));
      expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
      expect(outcomes.filter((one) => one !== 'done')).toMatchObject([
        { kind: roundNotOpen },
        { kind: roundNotOpen },
      ]);
      expect(await told(call(2), id)).toEqual(['round_opened', 'round_revealed']);
      expect(await told(director(), id)).toEqual(['round_revealed']);
    });
  });

  it('and a ballot given at the same moment wait for each other: it is in, or refused', async () => {
    const { id, give, fill, call } = await setRound(house, { raters: 4 });
    await give(0, 3);
    await give(1, 5);
    await fill(2, 1);
    await due(id, -1);
    const [given, revealed] = await Promise.all([
      outcome(call(2)(giveBallot, { id })),
      outcome(director()(revealRound, { id })),
    ]);
    expect(revealed).toBe('done');
    if (given !== 'done') expect(given).toMatchObject({ kind: roundNotOpen });
    const { results } = await director()(getRoundResults, { id });
    expect(results.raters).toHaveLength(given === 'done' ? 3 : 2);
  });

  it('comes by itself with the last ballot, however close the last two are', async () => {
    const { id, fill, call, give } = await setRound(house);
    await give(0, 2);
    await Promise.all([1, 2].map((at) => fill(at, at + 2)));
    await Promise.all([1, 2].map((at) => call(at)(giveBallot, { id })));
    expect(await director()(getRound, { id })).toMatchObject({ state: 'revealed', given: 3, closedBy: null });
  });

  describe('by the clock', () => {
    it('reveals at the deadline with the quorum', async () => {
      const { id, give } = await setRound(house);
      await give(0, 3);
      await give(1, 3);
      await due(id, 2);
      await sweepAt(new Date());
      expect(await stateOf(id)).toBe('open');
      await sweepAt(new Date(Date.now() + 3 * HOUR));
      expect(await stateOf(id)).toBe('revealed');
    });

    it('without the quorum leaves it open, and tells whoever opened it once', async () => {
      const { id, give, call } = await setRound(house);
      await give(0, 3);
      await due(id, -1);
      await sweepAt(new Date());
      await sweepAt(new Date());
      expect(await stateOf(id)).toBe('open');
      expect(await told(director(), id)).toEqual(['round_lapsed']);
      expect(await told(call(1), id)).toEqual(['round_opened']);
      await give(1, 3);
      await sweepAt(new Date());
      expect(await stateOf(id)).toBe('revealed');
    });

    it('reminds, a day ahead, those who have not given, once', async () => {
      const { id, give, call } = await setRound(house);
      await give(0, 3);
      await due(id, 23);
      await sweepAt(new Date());
      await sweepAt(new Date());
      expect(await told(call(0), id)).toEqual(['round_opened']);
      expect(await told(call(1), id)).toEqual(['round_opened', 'round_reminder']);
    });

    it('leaves alone what is far, and what was opened for the same day', async () => {
      const far = await setRound(house);
      await due(far.id, 25);
      const soon = await setRound(house);
      await house.population.query(
        `UPDATE scoring_round SET deadline = now() + interval '5 hours' WHERE id = $1`,
        [soon.id],
      );
      await sweepAt(new Date());
      for (const { call, id } of [far, soon]) expect(await told(call(0), id)).toEqual(['round_opened']);
    });

    it('reveals where the only one awaited has left', async () => {
      const { id, give, rater } = await setRound(house);
      await give(0, 3);
      await give(1, 3);
      await house.population.query(`UPDATE membership SET left_at = now() WHERE person_id = $1`, [
        rater(2).id,
      ]);
      await sweepAt(new Date());
      expect(await stateOf(id)).toBe('revealed');
    });
  });

  describe('what was scored', () => {
    const revealed = async (setting: Parameters<typeof setRound>[1] = {}): Promise<RoundTable> => {
      const table = await setRound(house, setting);
      await table.give(0, 1);
      await table.give(1, 4);
      await table.give(2, 5);
      return table;
    };

    it('shows each person’s row, in one order, with names where that was said', async () => {
      const { id, useCaseIds, raters } = await revealed();
      const { results, previous } = await house.as('contributor')(getRoundResults, { id });
      expect(previous).toBeNull();
      expect(results.items.map(({ useCase }) => useCase.id)).toEqual(useCaseIds);
      const score = new Map(raters.map((rater, at) => [rater.id, [1, 4, 5][at]]));
      const expected = results.raters.map(({ key }) => KEYS.map(() => score.get(key)));
      for (const { rows } of results.items) expect(rows).toEqual(expected);
      expect(results.raters.every(({ name, isIntact }) => name !== null && isIntact)).toBe(true);
    });

    it('names nobody where that was promised', async () => {
      const { id, raters } = await revealed({ isNamed: false });
      const seen = await director()(getRoundResults, { id });
      expect(seen.results.raters.map(({ key }) => key)).toEqual(['r1', 'r2', 'r3']);
      const text = JSON.stringify(seen);
      for (const rater of raters) {
        expect(text).not.toContain(rater.id);
        expect(text).not.toContain(rater.name);
      }
    });

    it('says when a ballot is not what was given', async () => {
      const { id, rater, useCaseIds } = await revealed();
      await house.population.query(
        `UPDATE score_card SET scores = scores || '{"kpi-gain": 5}' WHERE round_id = $1 AND rater_id = $2 AND use_case_id = $3`,
        [id, rater(0).id, useCaseIds[0]],
      );
      const { results } = await director()(getRoundResults, { id });
      const intact = new Map(results.raters.map(({ key, isIntact }) => [key, isIntact]));
      expect([0, 1, 2].map((at) => intact.get(rater(at).id))).toEqual([false, true, true]);
    });

    it('is summed up by a job, as the domain does with the seed that is kept', async () => {
      const { id } = await revealed({ useCases: 3 });
      house.app.get(JobWorker).start();
      await until(async () => (await director()(getRoundResults, { id })).results.agreement !== null, 20_000);
      const { results } = await director()(getRoundResults, { id });
      const items = results.items.map(({ useCase, rows }) => ({ id: useCase.id, rows }));
      const summary = summariseRound({ content: results.model.content, items }, { seed: seedOf(id) });
      expect(results.agreement).toEqual(summary.agreement);
      expect(results.agreementByCriterion).toEqual(
        Object.fromEntries(summary.criteria.map(({ key, agreement }) => [key, agreement])),
      );
    });

    it('stands on the page of each use case, latest round first, open rounds without a score', async () => {
      const first = await revealed();
      const { useCaseIds } = first;
      const second = await revealed({ useCaseIds: [...useCaseIds] });
      const open = await setRound(house, { useCaseIds: [...useCaseIds] });
      await open.fill(0, 2);
      const [id = ''] = useCaseIds;
      const seen = await open.call(0)(getScoresOfUseCase, { id });
      expect(seen.revealed.map(({ round }) => round.id)).toEqual([second.id, first.id]);
      for (const { rows } of seen.revealed) expect(rows.map(([score]) => score).sort()).toEqual([1, 4, 5]);
      expect(seen.open).toMatchObject([{ id: open.id, mine: 'to-score' }]);
    });

    it('leaves out a use case that was merged into another', async () => {
      const { id, useCaseIds } = await revealed();
      const [kept = '', other = ''] = useCaseIds;
      const [one, two] = await Promise.all(
        [kept, other].map((useCase) => house.as('admin')(getUseCase, { id: useCase })),
      );
      const versions = { version: one?.version ?? 1, otherVersion: two?.version ?? 1 };
      await house.as('admin')(mergeUseCases, { id: kept, otherId: other, ...versions });
      const { results } = await director()(getRoundResults, { id });
      expect(results.items.map(({ useCase }) => useCase.id)).toEqual([kept]);
      expect(results.raters.every(({ isIntact }) => isIntact)).toBe(true);
      await expect(director()(getScoresOfUseCase, { id: other })).rejects.toMatchObject({ kind: notFound });
    });

    it('is talked about once it is there', async () => {
      const open = await setRound(house);
      const comment = (subjectId: string) =>
        open.call(0)(createComment, { subjectType: 'round', subjectId, text: 'Qu’avez-vous mis ?' });
      await expect(comment(open.id)).rejects.toMatchObject({ kind: discussionClosed });
      const done = await revealed();
      await expect(comment(done.id)).resolves.toMatchObject({ text: 'Qu’avez-vous mis ?' });
    });
  });

  describe('a second round', () => {
    it('follows a revealed one, under the same version, once; results show both', async () => {
      const first = await setRound(house);
      for (const at of [0, 1, 2]) await first.give(at, at + 1);
      const draft = {
        name: 'Second tour',
        useCaseIds: [...first.useCaseIds],
        raterIds: first.raters.map((rater) => rater.id),
        quorum: 2,
        isNamed: true,
        deadline: LATER,
        previousId: first.id,
      };
      const outcomes = await Promise.all([1, 2].map(() => outcome(director()(openRound, draft))));
      expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
      expect(outcomes.find((one) => one !== 'done')).toMatchObject({
        kind: roundSetRefused,
        extension: { reason: 'previous' },
      });
      const { nextId, model, may } = await director()(getRound, { id: first.id });
      expect(may).not.toContain('repeat');
      const second = { ...first, id: nextId ?? '' };
      expect(await director()(getRound, { id: second.id })).toMatchObject({ previousId: first.id, model });
      for (const at of [0, 1, 2]) {
        const cells = first.useCaseIds.map((useCaseId) => ({
          useCaseId,
          criterion: 'kpi-gain',
          score: { was: null, is: 3 },
        }));
        await first.call(at)(keepCells, { id: second.id, cells });
        await first.call(at)(giveBallot, { id: second.id, leavesBlanks: true });
      }
      const { results, previous } = await director()(getRoundResults, { id: second.id });
      expect(results.items[0]?.rows.map(([score]) => score)).toEqual([3, 3, 3]);
      expect(previous?.items[0]?.rows.map(([score]) => score).sort()).toEqual([1, 2, 3]);
    });

    it('does not follow an open one', async () => {
      const { id } = await setRound(house);
      await expect(setRound(house, { previousId: id })).rejects.toMatchObject({
        extension: { reason: 'previous' },
      });
    });
  });
});
