import { createClient } from '@jalon/contracts/clients/clients.operations';
import { listJournal } from '@jalon/contracts/journal/journal.operations';
import type { Call } from '@jalon/contracts/platform/client';
import { weightTextsOf, usualSeed } from '@jalon/contracts/portfolio/portfolio-robustness';
import {
  applyWeights,
  readRanking,
  readRobustness,
  type RankingSource,
} from '@jalon/contracts/portfolio/portfolio.operations';
import { createScoreModel, reviseScoreModel } from '@jalon/contracts/scoring/score-models.operations';
import { createUseCase, moveUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { candidateOf } from '@jalon/domain/portfolio/ranking/candidate-of';
import { rankCandidates } from '@jalon/domain/portfolio/ranking/rank-candidates';
import { simulateRanks } from '@jalon/domain/portfolio/robustness/simulate-ranks';
import { criteriaOf, type ScoreModel } from '@jalon/domain/scoring/model/score-model';
import { SHORT_MODEL } from '@jalon/domain/scoring/model/short-model';
import type { Person } from '../platform/testing/population';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { holdRound } from './testing/scored-round';

const candidatesOf = ({ useCases }: RankingSource) => useCases.map(candidateOf);

describe('the ranking', () => {
  let house: TestHouse;
  let call: Call;
  let raters: Person[];
  let model: ScoreModel;
  let ids: string[];

  const useCase = async (title: string, clientIds: string[] = []) =>
    (await call(createUseCase, { title, problem: 'À la main, chaque semaine', clientIds })).id;
  const round = (useCaseIds: readonly string[], more: object = {}) =>
    holdRound(house, {
      modelId: model.id,
      modelNumber: model.number,
      content: model.content,
      raters,
      useCaseIds,
      scoreOf: (nth, rater, criterion) => 1 + ((nth * 3 + rater + criterion * 2) % 5),
      ...more,
    });

  beforeAll(async () => {
    house = await openHouse();
    call = house.as('director');
    raters = await Promise.all(
      (['director', 'project_manager', 'contributor'] as const).map((role) => house.person(role)),
    );
  });
  beforeEach(async () => {
    model = await call(createScoreModel, { name: 'Grille du studio', content: SHORT_MODEL });
    ids = [await useCase('Veille'), await useCase('Briefs'), await useCase('Prévision')];
  });
  afterAll(() => house.close());

  it('takes the latest revealed round of each use case, and what each rater gave', async () => {
    const [first = '', second = '', third = ''] = ids;
    await round([first, second], { at: '2026-10-01T10:00:00Z' });
    const later = await round([second], { at: '2026-11-01T10:00:00Z', scoreOf: () => 4 });
    await round([third], { state: 'open' });
    const source = await call(readRanking, { modelId: model.id });
    const byId = new Map(source.useCases.map((one) => [one.id, one]));
    expect([...byId.keys()].sort()).toEqual([first, second].sort());
    expect(byId.get(second)?.round?.id).toBe(later);
    expect(byId.get(second)?.rows).toEqual(raters.map(() => criteriaOf(SHORT_MODEL).map(() => 4)));
    expect(byId.get(first)?.rows).toHaveLength(3);
    expect(source.raters).toBe(3);
  });

  it('has the rows of the same people in the same order for all use cases of a round', async () => {
    await round(ids, {
      scoreOf: (nth: number, rater: number) => (nth === 1 && rater === 0 ? null : 1 + rater),
    });
    const { useCases, raters: given } = await call(readRanking, { modelId: model.id });
    const [first, second, third] = ids.map((id) => useCases.find((one) => one.id === id)?.rows ?? []);
    expect(third).toEqual(first);
    expect(second).toEqual(first?.map((row) => (row[0] === 1 ? row.map(() => null) : row)));
    expect(given).toBe(3);
  });

  it('has no row of somebody who did not give, one’s own draft included', async () => {
    await round(ids, { given: 2 });
    for (const role of ['director', 'contributor'] as const) {
      const { useCases } = await house.as(role)(readRanking, { modelId: model.id });
      expect(useCases.map(({ rows }) => rows.length)).toEqual([2, 2, 2]);
    }
  });

  it('shows nothing of a round that is open or was cancelled', async () => {
    await round(ids, { state: 'open' });
    await round(ids, { state: 'cancelled' });
    const source = await call(readRanking, { modelId: model.id });
    expect([source.useCases, source.raters]).toEqual([[], 0]);
  });

  it('brings scores of an earlier version under the one that ranks: same key and direction, else none', async () => {
    await round(ids, { scoreOf: () => 2 });
    const [turned, ...others] = SHORT_MODEL.axes;
    if (!turned) throw new Error('The short model has axes');
    const [one, ...rest] = turned.criteria;
    if (!one) throw new Error('Its axes have criteria');
    const direction = one.direction === 'higher' ? 'lower' : 'higher';
    const content = {
      ...SHORT_MODEL,
      axes: [{ ...turned, criteria: [{ ...one, direction } as const, ...rest] }, ...others],
    };
    await call(reviseScoreModel, { id: model.id, number: 1, content, reason: 'Sens retourné' });
    const { useCases, model: now } = await call(readRanking, { modelId: model.id });
    expect(now.number).toBe(2);
    expect(useCases[0]?.rows[0]).toEqual(criteriaOf(content).map((_, nth) => (nth === 0 ? null : 2)));
  });

  it('leaves out what was rejected unless it is asked for, and keeps to a client and to a round', async () => {
    const { id: clientId } = await call(createClient, { name: `Client ${model.id}`, status: 'active' });
    const forClient = await useCase('Pour un client', [clientId]);
    const roundId = await round([...ids, forClient]);
    const [first = ''] = ids;
    await call(moveUseCase, { id: first, from: 'draft', to: 'proposed' });
    await call(moveUseCase, { id: first, from: 'proposed', to: 'rejected', reason: 'Hors sujet' });
    const all = await call(readRanking, { modelId: model.id });
    expect(all.useCases.map(({ id }) => id)).not.toContain(first);
    const rejected = await call(readRanking, { modelId: model.id, status: ['rejected'] });
    expect(rejected.useCases.map(({ id }) => id)).toEqual([first]);
    const ofClient = await call(readRanking, { modelId: model.id, clientId });
    expect(ofClient.useCases.map(({ id, clients }) => [id, clients.map(({ name }) => name)])).toEqual([
      [forClient, [`Client ${model.id}`]],
    ]);
    const ofRound = await call(readRanking, { roundId });
    expect([ofRound.model.id, ofRound.useCases.length]).toEqual([model.id, 3]);
  });

  it('counts the open use cases that nobody has scored', async () => {
    const before = await call(readRanking, { modelId: model.id, status: ['proposed'] });
    const [first = ''] = ids;
    await call(moveUseCase, { id: first, from: 'draft', to: 'proposed' });
    const after = await call(readRanking, { modelId: model.id, status: ['proposed'] });
    expect(after.unscored).toBe(before.unscored + 1);
  });

  it('has a digest that follows the scores and nothing else', async () => {
    await round(ids);
    const asked = { modelId: model.id };
    const [one, other] = [await call(readRanking, asked), await house.as('contributor')(readRanking, asked)];
    expect(other.digest).toBe(one.digest);
    await round([ids[0] ?? ''], { at: '2026-11-25T10:00:00Z' });
    expect((await call(readRanking, asked)).digest).not.toBe(one.digest);
  });

  describe('on the server and in the browser', () => {
    const weights = Object.fromEntries(SHORT_MODEL.axes.map(({ key }, nth) => [key, nth + 1]));

    it('the simulation is the same for the same scores', async () => {
      await round(ids);
      const source = await call(readRanking, { modelId: model.id });
      const served = await call(readRobustness, {
        modelId: model.id,
        weights: weightTextsOf(weights),
        aggregation: 'additive',
        topK: 2,
      });
      const own = simulateRanks({
        content: { ...source.model.content, aggregation: 'additive' },
        candidates: candidatesOf(source),
        weights,
        topK: 2,
        seed: usualSeed(source.digest),
        raterNoise: true,
      });
      expect(served).toEqual(own);
      const ranking = rankCandidates(source.model.content, candidatesOf(source), {
        weights,
        aggregation: 'additive',
      });
      expect(ranking.kind === 'ranking' && ranking.ranked.map(({ id }) => id)).toEqual(
        served.rows.map(({ id }) => id),
      );
    });

    it('weights that cannot be are refused', async () => {
      await round(ids);
      const zero = weightTextsOf(Object.fromEntries(SHORT_MODEL.axes.map(({ key }) => [key, 0])));
      await expect(call(readRobustness, { modelId: model.id, weights: zero })).rejects.toMatchObject({
        kind: { type: 'weights-refused' },
        extension: { reason: 'zero' },
      });
    });

    it('nothing scored yet is an empty simulation', async () =>
      expect(await call(readRobustness, { modelId: model.id })).toMatchObject({ n: 0, rows: [] }));
  });

  describe('weights', () => {
    const weights = Object.fromEntries(SHORT_MODEL.axes.map(({ key }, nth) => [key, nth + 1]));
    const decide = (more: object = {}) => ({
      modelId: model.id,
      number: 1,
      weights,
      aggregation: 'additive' as const,
      reason: 'La valeur d’abord',
      ...more,
    });

    it('are decided with a reason: another version, and the journal has both', async () => {
      const made = await call(applyWeights, decide());
      expect([made.number, made.reason, made.content.aggregation]).toEqual([
        2,
        'La valeur d’abord',
        'additive',
      ]);
      expect(made.content.axes.map(({ weight }) => weight)).toEqual(Object.values(weights));
      const { items } = await call(listJournal, { limit: 20 });
      const told = items.find(({ kind }) => kind === 'ranking.weights-decided');
      expect(told?.subject).toEqual({ type: 'score-model', id: model.id });
      expect(JSON.stringify(told)).toContain('La valeur d’abord');
    });

    it('of a version that has moved on are refused, with the number of the new one', async () => {
      await call(applyWeights, decide());
      await expect(call(applyWeights, decide({ weights: { ...weights, value: 9 } }))).rejects.toMatchObject({
        kind: { type: 'weights-changed-meanwhile' },
        extension: { number: 2 },
      });
    });

    it.each([
      ['zero', { weights: Object.fromEntries(Object.keys(weights).map((key) => [key, 0])) }],
      ['axes', { weights: { value: 1 } }],
      ['axes', { weights: { ...weights, price: 1 } }],
      [
        'unchanged',
        {
          aggregation: SHORT_MODEL.aggregation,
          weights: Object.fromEntries(SHORT_MODEL.axes.map(({ key, weight }) => [key, weight])),
        },
      ],
    ])('are refused: %s %#', async (reason, more) =>
      expect(call(applyWeights, decide(more))).rejects.toMatchObject({
        kind: { type: 'weights-refused' },
        extension: { reason },
      }),
    );

    it('are decided by those who decide alone', () =>
      expect(house.as('project_manager')(applyWeights, decide())).rejects.toMatchObject({
        kind: { type: 'forbidden' },
      }));
  });
});
