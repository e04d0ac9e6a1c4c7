import { listNotifications } from '@jalon/contracts/discussion/notifications.operations';
import { notFound } from '@jalon/contracts/platform/problems';
import {
  cancelRound,
  changeRound,
  getRound,
  giveBallot,
  listRounds,
  openRound,
  remindRaters,
} from '@jalon/contracts/scoring/rounds.operations';
import { alreadyGiven, roundNotOpen, roundSetRefused } from '@jalon/contracts/scoring/rounds.problems';
import { changeScoreModel, createScoreModel } from '@jalon/contracts/scoring/score-models.operations';
import { SHORT_MODEL } from '@jalon/domain/scoring/model/short-model';
import { moveUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { LATER, madeUseCases, setRound } from './testing/round-table';

describe('rounds', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const director = () => house.as('director');
  const told = async (call: ReturnType<TestHouse['as']>, subjectId: string) =>
    (await call(listNotifications, {})).items
      .filter((one) => one.subjectId === subjectId)
      .map(({ kind }) => kind);
  const kinds = (id: string) =>
    house.population
      .query<{ kind: string }>(`SELECT kind FROM journal_event WHERE subject_id = $1 ORDER BY at, xid`, [id])
      .then((rows) => rows.map(({ kind }) => kind));

  describe('opening one', () => {
    it('asks everybody named, under the usual model, in the order of the grid', async () => {
      const { id, useCaseIds, raters, call } = await setRound(house, { message: 'Une demi-heure suffit.' });
      const round = await call(0)(getRound, { id });
      expect(round).toMatchObject({
        state: 'open',
        message: 'Une demi-heure suffit.',
        mine: 'to-score',
        items: 2,
        raters: 3,
        given: 0,
        may: ['score'],
        model: { id: house.organisationIds.home, number: 1, name: 'Grille de référence' },
      });
      expect(round.useCases.map((useCase) => useCase.id)).toEqual(useCaseIds);
      expect(new Set(round.whoScores.map(({ person }) => person.id))).toEqual(
        new Set(raters.map((rater) => rater.id)),
      );
      expect(await told(call(0), id)).toEqual(['round_opened']);
      expect(await kinds(id)).toEqual(['round.opened']);
      expect(await director()(getRound, { id })).toMatchObject({
        may: ['remind', 'invite', 'extend', 'cancel'],
      });
    });

    it('counts what is said twice once', async () => {
      const [useCaseId = ''] = await madeUseCases(house, 1);
      const { id } = await setRound(house, { useCaseIds: [useCaseId, useCaseId] });
      expect(await director()(getRound, { id })).toMatchObject({ items: 1 });
    });

    it.each([
      ['deadline', { deadline: '2020-01-01T00:00:00.000Z' }],
      ['quorum', { quorum: 4 }],
    ])('is refused by its %s', async (reason, setting) => {
      await expect(setRound(house, setting)).rejects.toMatchObject({
        kind: roundSetRefused,
        extension: { reason },
      });
    });

    it('is refused with a closed use case, an archived model, one rater said twice', async () => {
      const [closed = ''] = await madeUseCases(house, 1);
      await house.as('admin')(moveUseCase, { id: closed, from: 'draft', to: 'archived' });
      await expect(setRound(house, { useCaseIds: [closed] })).rejects.toMatchObject({
        extension: { reason: 'use-case-closed' },
      });
      const model = await director()(createScoreModel, { name: 'Ancienne', content: SHORT_MODEL });
      await director()(changeScoreModel, { id: model.id, version: model.version, isArchived: true });
      await expect(setRound(house, { modelId: model.id })).rejects.toMatchObject({
        extension: { reason: 'model' },
      });
      const { id } = await house.person('contributor');
      await expect(setRound(house, { raterIds: [id, id] })).rejects.toMatchObject({
        extension: { reason: 'quorum' },
      });
    });

    it('knows nobody of another organisation, nor of a client alone', async () => {
      const { id: rater } = await house.person('contributor');
      const { id: abroad } = await house.person('contributor', 'abroad');
      const { id: viewer } = await house.person('client_viewer');
      for (const other of [abroad, viewer])
        await expect(setRound(house, { raterIds: [rater, other] })).rejects.toMatchObject({ kind: notFound });
    });
  });

  describe('the list', () => {
    it('puts first what waits for the reader, then the nearest deadline, closed ones last', async () => {
      const reader = await house.population.person({
        organisationId: house.organisationIds.home,
        roles: ['contributor'],
      });
      const { id: other } = await house.person('contributor');
      const raterIds = [reader.id, other];
      const open = async (name: string, deadline: string, ids = raterIds) =>
        (await setRound(house, { name, deadline, raterIds: ids, useCases: 1 })).id;
      const far = await open('Lointaine', '2099-03-01T00:00:00.000Z');
      const near = await open('Proche', '2099-02-01T00:00:00.000Z');
      const { id: third } = await house.person('project_manager');
      const others = await open('Des autres', '2098-01-01T00:00:00.000Z', [other, third]);
      const closed = await open('Annulée', '2097-01-01T00:00:00.000Z');
      await director()(cancelRound, { id: closed, reason: 'Doublon.' });
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await house.asPerson(reader)(listRounds, { limit: 2, ...(cursor && { cursor }) });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.next ?? undefined;
      } while (cursor);
      const ours = seen.filter((id) => [far, near, others, closed].includes(id));
      expect(ours).toEqual([near, far, others, closed]);
      expect(new Set(seen).size).toBe(seen.length);
      const { items } = await house.asPerson(reader)(listRounds, { mine: 'to-score' });
      expect(items.map(({ id }) => id)).toEqual([near, far]);
    });
  });

  describe('while it is open', () => {
    it('its deadline is put back, people are invited and released', async () => {
      const { id, version, call, fill, rater } = await setRound(house);
      await fill(0, 5);
      const { id: fresh } = await house.person('compliance_reviewer');
      const released = rater(0).id;
      const changed = await director()(changeRound, {
        id,
        version,
        deadline: '2099-02-01T00:00:00.000Z',
        invite: [fresh, rater(1).id],
        release: [released],
      });
      expect(changed).toMatchObject({ deadline: '2099-02-01T00:00:00.000Z', raters: 3 });
      expect(changed.whoScores.map(({ person }) => person.id)).not.toContain(released);
      const drafts = await house.population.query(`SELECT FROM score_card WHERE round_id = $1`, [id]);
      expect(drafts).toEqual([]);
      expect(await call(0)(getRound, { id })).toMatchObject({ mine: 'not-asked', may: [] });
      expect(await told(house.as('compliance_reviewer'), id)).toEqual(['round_opened']);
      expect((await kinds(id)).sort()).toEqual(
        ['round.opened', 'round.extended', 'round.invited', 'round.released'].sort(),
      );
    });

    it('its deadline is not brought forward: nobody who was told until when is cut short', async () => {
      const { id, version, give } = await setRound(house);
      await give(0, 4);
      await give(1, 4);
      const sooner = new Date(Date.now() + 60_000).toISOString();
      await expect(director()(changeRound, { id, version, deadline: sooner })).rejects.toMatchObject({
        kind: roundSetRefused,
        extension: { reason: 'deadline' },
      });
    });

    it('nobody is released who has given, nor so many that too few remain', async () => {
      const { id, version, give, rater } = await setRound(house);
      await give(0, 4);
      const release = (...people: number[]) =>
        director()(changeRound, { id, version, release: people.map((at) => rater(at).id) });
      await expect(release(0)).rejects.toMatchObject({ kind: alreadyGiven });
      await expect(release(1, 2)).rejects.toMatchObject({
        kind: roundSetRefused,
        extension: { reason: 'quorum' },
      });
      const { id: stranger } = await house.person('admin');
      await expect(director()(changeRound, { id, version, release: [stranger] })).rejects.toMatchObject({
        kind: notFound,
      });
    });

    it('its last awaited person released, it is revealed', async () => {
      const { id, version, give, rater } = await setRound(house);
      await give(0, 4);
      await give(1, 2);
      expect(await director()(changeRound, { id, version, release: [rater(2).id] })).toMatchObject({
        state: 'revealed',
      });
    });

    it('those awaited are reminded, once a day', async () => {
      const { id, give, call } = await setRound(house);
      await give(0, 4);
      expect(await director()(remindRaters, { id })).toEqual({ reminded: 2 });
      expect(await director()(remindRaters, { id })).toEqual({ reminded: 0 });
      expect(await told(call(0), id)).toEqual(['round_opened']);
      expect((await told(call(1), id)).sort()).toEqual(['round_opened', 'round_reminder']);
      await house.population.query(
        `UPDATE round_rater SET reminded_at = reminded_at - interval '25 hours' WHERE round_id = $1`,
        [id],
      );
      expect(await director()(remindRaters, { id })).toEqual({ reminded: 2 });
    });

    it('it is cancelled with a reason, told to those asked, and then closed for good', async () => {
      const { id, version, call } = await setRound(house);
      const cancelled = await director()(cancelRound, { id, reason: 'Le périmètre a changé.' });
      expect(cancelled).toMatchObject({
        state: 'cancelled',
        closedReason: 'Le périmètre a changé.',
        may: [],
      });
      expect((await told(call(1), id)).sort()).toEqual(['round_cancelled', 'round_opened']);
      for (const again of [
        () => director()(cancelRound, { id, reason: 'Encore.' }),
        () => director()(changeRound, { id, version, deadline: LATER }),
        () => director()(remindRaters, { id }),
      ])
        await expect(again()).rejects.toMatchObject({ kind: roundNotOpen });
    });

    it('a person who leaves, or is of a client alone from now on, is awaited no more', async () => {
      const { id, give, rater, call } = await setRound(house, { raters: 4 });
      await give(0, 4);
      const set = (sql: string, at: number) =>
        house.population.query(`UPDATE membership SET ${sql} WHERE person_id = $1`, [rater(at).id]);
      await set(`left_at = now()`, 3);
      expect(await director()(getRound, { id })).toMatchObject({ raters: 3, given: 1 });
      await set(`roles = '{client_viewer}'`, 2);
      expect(await director()(getRound, { id })).toMatchObject({ raters: 2, given: 1 });
      await give(1, 2);
      expect(await call(0)(getRound, { id })).toMatchObject({ state: 'revealed', given: 2 });
    });

    it('what was given stays when its author leaves', async () => {
      const { id, give, rater, call } = await setRound(house);
      await give(0, 4);
      await house.population.query(`UPDATE membership SET left_at = now() WHERE person_id = $1`, [
        rater(0).id,
      ]);
      expect(await director()(getRound, { id })).toMatchObject({ raters: 3, given: 1 });
      await give(1, 3);
      await call(2)(giveBallot, { id, leavesBlanks: true });
      expect(await director()(getRound, { id })).toMatchObject({ state: 'revealed', given: 3 });
    });
  });

  it('is opened once for one idempotency key', async () => {
    const useCaseIds = await madeUseCases(house, 1);
    const raterIds = [(await house.person('contributor')).id, (await house.person('project_manager')).id];
    const draft = { name: 'Une fois', useCaseIds, raterIds, quorum: 2, isNamed: false, deadline: LATER };
    const idempotencyKey = '3f0c6f0e-9d0a-4c53-8a45-2f6d6e0e3b11';
    const [a, b] = await Promise.all([1, 2].map(() => director()(openRound, draft, { idempotencyKey })));
    expect(a?.id).toBe(b?.id);
  });
});
