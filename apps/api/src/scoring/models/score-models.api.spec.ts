import { invalidInput, notFound } from '@jalon/contracts/platform/problems';
import {
  changeScoreModel,
  createScoreModel,
  getScoreModel,
  listScoreModels,
  listScoreModelVersions,
  reviseScoreModel,
} from '@jalon/contracts/scoring/score-models.operations';
import {
  modelRevisedMeanwhile,
  modelUnchanged,
  usualModelStays,
} from '@jalon/contracts/scoring/score-models.problems';
import { DEFAULT_MODEL } from '@jalon/domain/scoring/model/default-model';
import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { SHORT_MODEL } from '@jalon/domain/scoring/model/short-model';
import { ask } from '../../platform/database/ask';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { ScoreModelsReader } from './score-models.reader';
import { ScoreModelsService } from './score-models.service';

const refusal = async (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: unknown) => error,
  );

const additive: ScoreModelContent = { ...SHORT_MODEL, aggregation: 'additive' };

describe('score models', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const director = () => house.as('director');
  const kept = (organisationId: string) =>
    house.population.query<{ id: string; number: number }>(
      `SELECT v.model_id AS id, v.number FROM score_model_version v WHERE v.organisation_id = $1 ORDER BY 1, 2`,
      [organisationId],
    );
  const events = (id: string) =>
    house.population.query<{ kind: string; field: string; after: string | null }>(
      `SELECT e.kind, v.field, v.after_value AS after FROM journal_event e
       LEFT JOIN journal_value v ON v.organisation_id = e.organisation_id AND v.event_id = e.id
       WHERE e.subject_id = $1 ORDER BY e.at, e.xid, v.field`,
      [id],
    );

  describe('the shipped one', () => {
    it('is there before anything was written, under its organisation’s id, in the reader’s language', async () => {
      const { items } = await house.as('contributor')(listScoreModels, {});
      expect(items).toMatchObject([
        {
          id: house.organisationIds.home,
          isShipped: true,
          isUsual: true,
          number: 1,
          criteria: 15,
          rounds: 0,
        },
      ]);
      expect(items[0]?.name).toBe('Grille de référence');
      const one = await director()(getScoreModel, { id: house.organisationIds.home });
      expect(one).toMatchObject({ content: DEFAULT_MODEL, may: ['revise', 'rename'], madeBy: null });
      const { items: versions } = await director()(listScoreModelVersions, {
        id: house.organisationIds.home,
      });
      expect(versions.map(({ number }) => number)).toEqual([1]);
      expect(await kept(house.organisationIds.home)).toEqual([]);
      await expect(
        director()(getScoreModel, { id: house.organisationIds.home, number: 2 }),
      ).rejects.toMatchObject({
        kind: notFound,
      });
    });

    it('is not another organisation’s', async () => {
      const reading = house.as('director', 'abroad')(getScoreModel, { id: house.organisationIds.home });
      await expect(reading).rejects.toMatchObject({ kind: notFound });
    });

    it('is written once when two need it at the same moment', async () => {
      const { organisationId } = await house.person('director', 'abroad');
      const call = house.as('director', 'abroad');
      const content = { ...DEFAULT_MODEL, aggregation: 'additive' as const };
      const outcomes = await Promise.all(
        [1, 2, 3].map((at) =>
          refusal(call(reviseScoreModel, { id: organisationId, number: 1, content, reason: `${at}` })),
        ),
      );
      expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
      expect(outcomes.filter((one) => one instanceof Error)).toMatchObject([
        { kind: modelRevisedMeanwhile, extension: { number: 2 } },
        { kind: modelRevisedMeanwhile, extension: { number: 2 } },
      ]);
      expect((await kept(organisationId)).map(({ number }) => number)).toEqual([1, 2]);
    });
  });

  describe('of one’s own', () => {
    it('starts at its first version and is not the usual one', async () => {
      const made = await director()(createScoreModel, { name: 'Courte', content: SHORT_MODEL });
      expect(made).toMatchObject({
        number: 1,
        isUsual: false,
        isShipped: false,
        content: SHORT_MODEL,
        may: ['revise', 'rename', 'make-usual', 'archive'],
      });
      const { items } = await director()(listScoreModels, {});
      expect(items[0]).toMatchObject({ isShipped: true, isUsual: true });
    });

    it('keeps every version, who made it and why, and tells the journal the weights before and after', async () => {
      const { id } = await director()(createScoreModel, { name: 'Révisée', content: SHORT_MODEL });
      const reason = 'Une faiblesse peut se compenser.';
      const revised = await director()(reviseScoreModel, { id, number: 1, content: additive, reason });
      expect(revised).toMatchObject({ number: 2, currentNumber: 2, content: additive, reason });
      const first = await director()(getScoreModel, { id, number: 1 });
      expect(first).toMatchObject({ number: 1, currentNumber: 2, content: SHORT_MODEL, reason: null });
      const { items } = await director()(listScoreModelVersions, { id });
      const { id: madeBy } = await house.person('director');
      expect(items).toMatchObject([
        { number: 2, reason, madeBy: { id: madeBy } },
        { number: 1, madeBy: { id: madeBy } },
      ]);
      const told = (await events(id)).filter(({ kind }) => kind === 'score-model.revised');
      expect(told.map(({ field }) => field)).toEqual(['aggregation', 'content', 'number', 'reason']);
    });

    it('is refused where another has revised it meanwhile, or nothing changed', async () => {
      const { id } = await director()(createScoreModel, { name: 'À deux', content: SHORT_MODEL });
      await director()(reviseScoreModel, { id, number: 1, content: additive, reason: 'Un.' });
      const stale = director()(reviseScoreModel, { id, number: 1, content: SHORT_MODEL, reason: 'Deux.' });
      await expect(stale).rejects.toMatchObject({ kind: modelRevisedMeanwhile, extension: { number: 2 } });
      const same = director()(reviseScoreModel, { id, number: 2, content: additive, reason: 'Trois.' });
      await expect(same).rejects.toMatchObject({ kind: modelUnchanged });
    });

    it('cannot be changed under its versions, even by the application’s role', async () => {
      for (const sql of [`UPDATE score_model_version SET content = '{}'`, `DELETE FROM score_model_version`])
        await expect(house.within('admin', () => ask(sql))).rejects.toThrow(/permission denied/);
    });

    it('tells each flaw with its place', async () => {
      const [value] = SHORT_MODEL.axes;
      if (!value) throw new Error('The short model has axes');
      const twice = { ...SHORT_MODEL, axes: [value, value] };
      const error = await refusal(director()(createScoreModel, { name: 'Double', content: twice }));
      expect(error).toMatchObject({ kind: invalidInput });
      expect(error).toHaveProperty(
        'said.errors',
        expect.arrayContaining([
          expect.objectContaining({ pointer: '/content/axes/1/key', code: 'key-twice' }),
        ]),
      );
    });

    it('becomes the usual one, alone; the usual one is not archived, an archived one not usual', async () => {
      const [a, b] = await Promise.all(
        ['Studio', 'Conseil'].map((name) => director()(createScoreModel, { name, content: SHORT_MODEL })),
      );
      if (!a || !b) throw new Error('Two were made');
      await Promise.all(
        [a, b].map(({ id, version }) => director()(changeScoreModel, { id, version, isUsual: true })),
      );
      const { items } = await director()(listScoreModels, {});
      const usual = items.filter(({ isUsual }) => isUsual);
      expect(usual).toHaveLength(1);
      expect(items[0]).toEqual(usual[0]);
      const [one] = usual;
      const other = items.find(({ id }) => id === (one?.id === a.id ? b.id : a.id));
      if (!one || !other) throw new Error('One of the two is the usual one');
      await expect(
        director()(changeScoreModel, { id: one.id, version: one.version, isArchived: true }),
      ).rejects.toMatchObject({ kind: usualModelStays });
      const gone = await director()(changeScoreModel, {
        id: other.id,
        version: other.version,
        isArchived: true,
      });
      expect(gone).toMatchObject({ may: ['restore'] });
      expect(gone.archivedAt).not.toBeNull();
      await expect(
        director()(changeScoreModel, { id: other.id, version: gone.version, isUsual: true }),
      ).rejects.toMatchObject({ kind: usualModelStays });
      const back = await director()(changeScoreModel, {
        id: other.id,
        version: gone.version,
        isArchived: false,
      });
      expect(back.archivedAt).toBeNull();
    });
  });

  describe('weights that are applied', () => {
    it('make a version with other weights of the axes and the same criteria', async () => {
      const { id } = await director()(createScoreModel, { name: 'Pesée', content: SHORT_MODEL });
      const number = await house.within('director', ({ actor }) =>
        house.app
          .get(ScoreModelsService)
          .reviseWeights(actor, id, { number: 1, weights: { value: 0.6 }, reason: 'La valeur d’abord.' }),
      );
      expect(number).toBe(2);
      const { content } = await house.within('director', ({ actor }) =>
        house.app.get(ScoreModelsReader).get(actor, id),
      );
      expect(content.axes.map(({ weight }) => weight)).toEqual([0.6, 0.3, 0.3]);
      expect(content.axes.map(({ criteria }) => criteria)).toEqual(
        SHORT_MODEL.axes.map(({ criteria }) => criteria),
      );
    });
  });
});
