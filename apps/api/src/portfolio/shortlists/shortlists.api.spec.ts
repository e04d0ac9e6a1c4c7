import { listNotifications } from '@jalon/contracts/discussion/notifications.operations';
import { createComment } from '@jalon/contracts/discussion/comments.operations';
import { listJournal } from '@jalon/contracts/journal/journal.operations';
import type { Call } from '@jalon/contracts/platform/client';
import { Problem } from '@jalon/contracts/platform/problem';
import { freezeShortlist, previewShortlist } from '@jalon/contracts/portfolio/shortlists-freezing.operations';
import {
  changeShortlist,
  compareWith,
  getShortlist,
  listShortlists,
  readStanding,
  shareShortlist,
  withdrawShortlist,
} from '@jalon/contracts/portfolio/shortlists.operations';
import { readRanking } from '@jalon/contracts/portfolio/portfolio.operations';
import { createScoreModel } from '@jalon/contracts/scoring/score-models.operations';
import { createUseCase, getUseCase, moveUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { criteriaOf, type ScoreModel } from '@jalon/domain/scoring/model/score-model';
import { SHORT_MODEL } from '@jalon/domain/scoring/model/short-model';
import { ask } from '../../platform/database/ask';
import { inUnitOfWork } from '../../platform/database/unit-of-work';
import type { Person } from '../../platform/testing/population';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { holdRound } from '../testing/scored-round';

const kindOf = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'done',
    (error: unknown) => (error instanceof Problem ? error.kind.type : Promise.reject(error)),
  );

/** Every criterion with this score, turned so that 5 is best. */
const allAt = (score: number) => (criterion: number) =>
  criteriaOf(SHORT_MODEL)[criterion]?.direction === 'lower' ? 6 - score : score;

describe('a shortlist', () => {
  let house: TestHouse;
  let call: Call;
  let raters: Person[];
  let model: ScoreModel;
  /** Five use cases, scored 5, 4, 3, 2 by everybody; the last one by nobody. */
  let ids: string[];
  let digest: string;

  const round = (useCaseIds: readonly string[], scores: readonly number[], at = '2026-11-01T10:00:00Z') =>
    holdRound(house, {
      modelId: model.id,
      modelNumber: model.number,
      content: model.content,
      raters,
      useCaseIds,
      scoreOf: (nth, _, criterion) => allAt(scores[nth] ?? 3)(criterion),
      at,
    });
  const readDigest = async () => (await call(readRanking, { modelId: model.id })).digest;
  const freeze = (entries: { id: string; note?: string }[], more: object = {}) =>
    call(freezeShortlist, {
      name: 'Présélection',
      modelId: model.id,
      scoresDigest: digest,
      entries,
      ...more,
    });
  const of = (...nths: number[]) => nths.map((nth) => ({ id: ids[nth] ?? '' }));

  beforeAll(async () => {
    house = await openHouse();
    call = house.as('director');
    raters = [await house.person('director'), await house.person('contributor')];
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    model = await call(createScoreModel, { name: 'Grille du studio', content: SHORT_MODEL });
    ids = [];
    for (const title of ['Accroches', 'Briefs', 'Calendrier', 'Décors', 'Échos'])
      ids.push((await call(createUseCase, { title, problem: 'À la main, chaque semaine' })).id);
    await round(ids.slice(0, 4), [5, 4, 3, 2]);
    digest = await readDigest();
  });

  describe('being made', () => {
    it('freezes ranking, weights, robustness and the ones that were not retained', async () => {
      const list = await freeze([{ id: ids[0] ?? '', note: 'Trois clients l’attendent.' }, ...of(1)], {
        purpose: 'Que lancer au premier trimestre ?',
      });
      expect(list).toMatchObject({ state: 'own', isIntact: true, previous: null, version: 1 });
      const { snapshot } = list;
      expect(snapshot).toMatchObject({ areDecided: true, scoresDigest: digest, label: 'safe', raters: 2 });
      expect(snapshot.entries).toMatchObject([
        { title: 'Accroches', position: 1, rank: 1, note: 'Trois clients l’attendent.', front: 1 },
        { title: 'Briefs', position: 2, rank: 2, note: null, front: 2 },
      ]);
      expect(snapshot.entries.map(({ robustness }) => robustness?.inTop)).toEqual([1, 1]);
      expect(snapshot.others.map(({ title, rank }) => [title, rank])).toEqual([
        ['Calendrier', 3],
        ['Décors', 4],
      ]);
      expect(snapshot.robustness).toMatchObject({ draws: 10_000, topK: 2 });
      expect(list.digest).toMatch(/^[0-9a-f]{64}$/);
    });

    it('gives what was previewed', async () => {
      const { flaws, ...preview } = await call(previewShortlist, { modelId: model.id, entries: of(0, 1) });
      expect(flaws).toEqual([]);
      const { snapshot } = await freeze(of(0, 1));
      expect({ ...snapshot, at: preview.at }).toEqual(preview);
    });

    it('is refused when scores were revealed meanwhile, and told the new digest', async () => {
      await round([ids[4] ?? ''], [5], '2026-11-10T10:00:00Z');
      const refusal = await freeze(of(0, 1)).catch((error: unknown) => error);
      expect(refusal).toMatchObject({
        kind: { type: 'scores-changed-meanwhile' },
        extension: { scoresDigest: await readDigest() },
      });
      expect((await call(listShortlists, {})).items.filter((one) => one.model.id === model.id)).toEqual([]);
    });

    it('against the ranking asks why, and shows it', async () => {
      expect(await freeze(of(0, 3)).catch((error: unknown) => error)).toMatchObject({
        kind: { type: 'shortlist-choice-refused' },
        extension: { flaws: [{ id: ids[3], kind: 'against-ranking' }] },
      });
      const list = await freeze([...of(0), { id: ids[3] ?? '', note: 'Obligation d’un client.' }]);
      expect(list.snapshot.entries[1]).toMatchObject({ rank: 4, position: 2, isAgainstRanking: true });
      expect(list.snapshot.label).toBe('fragile');
    });

    it('holds no use case that a floor stops, and none that nobody scored', async () => {
      expect(await freeze(of(0, 4)).catch((error: unknown) => error)).toMatchObject({
        extension: { flaws: [{ id: ids[4], kind: 'unknown' }] },
      });
      await round([ids[4] ?? ''], [1], '2026-11-10T10:00:00Z');
      digest = await readDigest();
      const stopped = [...of(0), { id: ids[4] ?? '', note: 'On y tient.' }];
      expect(await freeze(stopped).catch((error: unknown) => error)).toMatchObject({
        extension: { flaws: [{ id: ids[4], kind: 'vetoed' }] },
      });
    });

    it('under weights of its own says that they were not decided', async () => {
      const weights = Object.fromEntries(model.content.axes.map(({ key }, nth) => [key, nth + 1]));
      expect((await freeze(of(0), { weights })).snapshot.areDecided).toBe(false);
      expect(await kindOf(freeze(of(0), { weights: { nothing: 1 } }))).toBe('weights-refused');
    });

    it('moves the qualified ones on, by who decides', async () => {
      const [first = '', second = ''] = ids;
      await call(moveUseCase, { id: first, from: 'draft', to: 'proposed' });
      await call(moveUseCase, { id: first, from: 'proposed', to: 'qualified' });
      digest = await readDigest();
      const asManager = house.as('project_manager');
      const asked = {
        name: 'Présélection',
        modelId: model.id,
        scoresDigest: digest,
        entries: of(0, 1),
        movesOn: true,
      };
      expect(await kindOf(asManager(freezeShortlist, asked))).toBe('forbidden');
      const list = await call(freezeShortlist, asked);
      expect((await call(getUseCase, { id: first })).status).toBe('shortlisted');
      expect((await call(getUseCase, { id: second })).status).toBe('draft');
      expect(list.snapshot.entries[0]?.status).toBe('qualified');
      expect(list.today[0]?.status).toBe('shortlisted');
    });

    it('takes a use case once, at least one, at most fifty', async () => {
      expect(await kindOf(freeze(of(0, 0)))).toBe('invalid-input');
      expect(await kindOf(freeze([]))).toBe('invalid-input');
    });
  });

  describe('once frozen', () => {
    it('is its author’s alone until it is shared, with those who are told', async () => {
      const { id } = await freeze(of(0, 1));
      const reader = house.as('contributor');
      expect(await kindOf(reader(getShortlist, { id }))).toBe('not-found');
      expect(await kindOf(house.as('admin')(getShortlist, { id }))).toBe('not-found');
      const told = await house.person('contributor');
      await call(shareShortlist, { id, memberIds: [told.id] });
      expect(await reader(getShortlist, { id })).toMatchObject({ state: 'shared', may: ['comment'] });
      const { items } = await reader(listNotifications, {});
      expect(items[0]).toMatchObject({ kind: 'shortlist', subjectId: id, path: `/shortlists/${id}` });
      await reader(createComment, { subjectType: 'shortlist', subjectId: id, text: 'D’accord.' });
    });

    it('is renamed but never changed, by its author and by who decides', async () => {
      const { id, digest: sealed } = await freeze(of(0, 1));
      await call(shareShortlist, { id, memberIds: [] });
      const manager = house.as('project_manager');
      expect(await kindOf(manager(changeShortlist, { id, version: 2, name: 'Autre nom' }))).toBe(
        'shortlist-not-yours',
      );
      const renamed = await house.as('admin')(changeShortlist, { id, version: 2, name: 'Comité de janvier' });
      expect(renamed).toMatchObject({
        name: 'Comité de janvier',
        digest: sealed,
        isIntact: true,
        version: 3,
      });
    });

    it('is withdrawn with a reason, and stays readable', async () => {
      const { id } = await freeze(of(0, 1));
      await call(shareShortlist, { id, memberIds: [] });
      await call(withdrawShortlist, { id, reason: 'Le budget a changé.' });
      expect(await house.as('contributor')(getShortlist, { id })).toMatchObject({
        state: 'withdrawn',
        withdrawnReason: 'Le budget a changé.',
        may: [],
      });
      expect(await kindOf(call(shareShortlist, { id, memberIds: [] }))).toBe('shortlist-withdrawn');
      const comment = { subjectType: 'shortlist', subjectId: id, text: 'Trop tard' };
      expect(await kindOf(call(createComment, comment))).not.toBe('done');
    });

    it('shows when what is kept was touched behind the house’s back', async () => {
      const { id } = await freeze(of(0, 1));
      await house.population.query(
        `UPDATE shortlist SET snapshot = jsonb_set(snapshot, '{entries,0,index}', '99') WHERE id = $1`,
        [id],
      );
      expect((await call(getShortlist, { id })).isIntact).toBe(false);
    });

    it('is out of the application’s own reach too, once frozen', async () => {
      const { id } = await freeze(of(0, 1));
      const { actor } = await house.person('director');
      for (const change of [`snapshot = '{}'`, `digest = ''`, 'made_by = NULL', 'model_number = 2'])
        await expect(
          inUnitOfWork(house.database, { actor }, () =>
            ask(`UPDATE shortlist SET ${change} WHERE id = $1`, [id]),
          ),
        ).rejects.toThrow(/permission denied/);
    });

    it('tells the journal what was done, and not what was frozen', async () => {
      const { id } = await freeze(of(0, 1));
      await call(shareShortlist, { id, memberIds: [] });
      const { items } = await call(listJournal, { subjectType: ['shortlist'] });
      const own = items.filter(({ subject }) => subject.id === id);
      expect(own.map(({ kind }) => kind)).toEqual(['shortlist.shared', 'shortlist.frozen']);
      expect(JSON.stringify(own)).not.toContain('Accroches');
    });

    it('still says what it said of a use case that was renamed since', async () => {
      const { id } = await freeze(of(0, 1));
      await house.population.query(`UPDATE use_case SET title = 'Autrement' WHERE id = $1`, [ids[0]]);
      const list = await call(getShortlist, { id });
      expect(list.snapshot.entries[0]?.title).toBe('Accroches');
      expect(list.today[0]?.title).toBe('Autrement');
    });
  });

  describe('later', () => {
    it('holds while nothing changes, then says who would leave and enter, why and since when', async () => {
      const { id } = await freeze(of(0, 1));
      expect(await call(readStanding, { id })).toMatchObject({
        holds: true,
        leaving: [],
        hasNewScores: false,
      });
      const soon = new Date(Date.now() + 60_000).toISOString();
      await round([ids[2] ?? ''], [5], soon);
      expect(await call(readStanding, { id })).toMatchObject({
        holds: false,
        hasNewScores: true,
        leaving: [{ title: 'Briefs', rankThen: 2, rankNow: 3, cause: { kind: 'others' } }],
        entering: [
          {
            title: 'Calendrier',
            rankThen: 3,
            rankNow: 1,
            cause: { kind: 'scores', from: 3, to: 5 },
            since: soon,
          },
        ],
      });
    });

    it('keeps one that has gone on to a project', async () => {
      for (const [from, to] of [
        ['draft', 'proposed'],
        ['proposed', 'qualified'],
      ] as const)
        for (const id of ids.slice(0, 4)) await call(moveUseCase, { id, from, to });
      const status = ['qualified' as const];
      digest = (await call(readRanking, { modelId: model.id, status })).digest;
      const { id } = await freeze(of(0, 1), { status, movesOn: true });
      const holding = { holds: true, leaving: [], entering: [] };
      expect(await call(readStanding, { id })).toMatchObject(holding);
      await house.population.query(`UPDATE use_case SET status = 'in_project' WHERE id = $1`, [ids[0]]);
      expect(await call(readStanding, { id })).toMatchObject(holding);
    });

    it('made of one round is held against those that it ranked, by their scores of today', async () => {
      const roundId = await round(ids.slice(0, 3), [5, 4, 3], '2026-11-05T10:00:00Z');
      digest = (await call(readRanking, { modelId: model.id, roundId })).digest;
      const { id } = await freeze(of(0, 1), { roundId });
      await round([ids[3] ?? ''], [5], '2026-11-10T10:00:00Z');
      expect(await call(readStanding, { id })).toMatchObject({ holds: true, leaving: [], entering: [] });
      await round([ids[2] ?? ''], [5], '2026-11-11T10:00:00Z');
      expect(await call(readStanding, { id })).toMatchObject({ entering: [{ title: 'Calendrier' }] });
    });

    it('compares with the shared one before it', async () => {
      const first = await freeze(of(0, 1));
      await call(shareShortlist, { id: first.id, memberIds: [] });
      await round([ids[2] ?? ''], [5], '2026-11-10T10:00:00Z');
      digest = await readDigest();
      const second = await freeze(of(0, 2));
      expect(second.previous?.id).toBe(first.id);
      const expected = {
        before: { id: first.id },
        after: { id: second.id },
        rows: [
          { title: 'Accroches', fate: 'same' },
          { title: 'Calendrier', fate: 'entered', cause: { kind: 'scores', from: 3, to: 5 } },
          { title: 'Briefs', fate: 'left', from: 2, cause: { kind: 'others' } },
        ],
      };
      expect(await call(compareWith, { id: second.id, withId: first.id })).toMatchObject(expected);
      expect(await call(compareWith, { id: first.id, withId: second.id })).toMatchObject(expected);
    });

    it('is listed with its first names, the latest first', async () => {
      const first = await freeze(of(0, 1));
      const second = await freeze(of(0));
      await call(shareShortlist, { id: second.id, memberIds: [] });
      const listed = async (reader: Call, state?: ('own' | 'shared')[]) =>
        (await reader(listShortlists, { state })).items.filter((one) => one.model.id === model.id);
      expect(await listed(call)).toMatchObject([
        { id: second.id, size: 1, titles: ['Accroches'], label: 'safe', state: 'shared' },
        { id: first.id, size: 2, titles: ['Accroches', 'Briefs'], state: 'own' },
      ]);
      expect((await listed(house.as('contributor'))).map(({ id }) => id)).toEqual([second.id]);
      expect((await listed(call, ['own'])).map(({ id }) => id)).toEqual([first.id]);
    });
  });
});
