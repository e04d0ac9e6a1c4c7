import { invalidInput, notFound } from '@jalon/contracts/platform/problems';
import {
  cancelRound,
  getOwnCards,
  getRound,
  giveBallot,
  keepCells,
} from '@jalon/contracts/scoring/rounds.operations';
import {
  alreadyGiven,
  ballotIncomplete,
  cellChanged,
  notARater,
  roundNotOpen,
} from '@jalon/contracts/scoring/rounds.problems';
import { moveUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { cellsOf, KEYS, setRound } from './testing/round-table';

const outcome = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: unknown) => error,
  );

describe('one’s own scores', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  it('are kept cell by cell, notes too, and taken back', async () => {
    const { id, useCaseIds, call } = await setRound(house);
    const [useCaseId = ''] = useCaseIds;
    const cell = { useCaseId, criterion: 'kpi-gain' };
    const note = { was: null, is: 'Deux jours par mois.' };
    expect(await call(0)(keepCells, { id, cells: [{ ...cell, score: { was: null, is: 4 }, note }] })).toEqual(
      {
        kept: 1,
      },
    );
    await call(0)(keepCells, { id, cells: [{ ...cell, score: { was: 4, is: 5 } }] });
    expect(await call(0)(getOwnCards, { id })).toEqual({
      cards: [{ useCaseId, scores: { 'kpi-gain': 5 }, notes: { 'kpi-gain': 'Deux jours par mois.' } }],
      givenAt: null,
    });
    await call(0)(keepCells, {
      id,
      cells: [{ ...cell, score: { was: 5, is: null }, note: { was: note.is, is: null } }],
    });
    expect((await call(0)(getOwnCards, { id })).cards).toEqual([{ useCaseId, scores: {}, notes: {} }]);
  });

  it('that changed in another window are not overwritten; those beside them are kept', async () => {
    const { id, useCaseIds, call } = await setRound(house);
    const [useCaseId = ''] = useCaseIds;
    const cell = (criterion: string, was: number | null, is: number) => ({
      useCaseId,
      criterion,
      score: { was, is },
    });
    await call(0)(keepCells, { id, cells: [cell('kpi-gain', null, 2)] });
    const late = call(0)(keepCells, {
      id,
      cells: [cell('kpi-gain', null, 5), cell('strategic-fit', null, 3)],
    });
    await expect(late).rejects.toMatchObject({
      kind: cellChanged,
      extension: { cells: [{ useCaseId, criterion: 'kpi-gain', score: 2, note: null }] },
    });
    expect((await call(0)(getOwnCards, { id })).cards[0]?.scores).toEqual({
      'kpi-gain': 2,
      'strategic-fit': 3,
    });
  });

  it('from two windows at once all arrive, one wish a cell', async () => {
    const { id, useCaseIds, call } = await setRound(house);
    const outcomes = await Promise.all(
      [1, 5].map((score) => outcome(call(0)(keepCells, { id, cells: cellsOf(useCaseIds, score) }))),
    );
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
    expect(outcomes.find((one) => one !== 'done')).toMatchObject({ kind: cellChanged });
    const { cards } = await call(0)(getOwnCards, { id });
    const scores = new Set(cards.flatMap((card) => Object.values(card.scores)));
    expect([...scores]).toHaveLength(1);
    expect(cards.flatMap((card) => Object.keys(card.scores))).toHaveLength(2 * KEYS.length);
  });

  it('are refused outside the grid, each with its place, and nothing is kept', async () => {
    const { id, useCaseIds, call } = await setRound(house);
    const [useCaseId = ''] = useCaseIds;
    const { useCaseIds: others } = await setRound(house, { useCases: 1 });
    const [stranger = ''] = others;
    const score = { was: null, is: 3 };
    const error = await outcome(
      call(0)(keepCells, {
        id,
        cells: [
          { useCaseId, criterion: 'kpi-gain', score },
          { useCaseId: stranger, criterion: 'kpi-gain', score },
          { useCaseId, criterion: 'charm', score },
        ],
      }),
    );
    expect(error).toMatchObject({ kind: invalidInput });
    expect(error).toHaveProperty('said.errors', [
      expect.objectContaining({ pointer: '/cells/1/useCaseId' }),
      expect.objectContaining({ pointer: '/cells/2/criterion' }),
    ]);
    expect((await call(0)(getOwnCards, { id })).cards).toEqual([]);
  });

  it('of a hundred use cases go in at once, well under a second', async () => {
    const { id, useCaseIds, call } = await setRound(house, { useCases: 100 });
    const began = performance.now();
    const { kept } = await call(0)(keepCells, { id, cells: cellsOf(useCaseIds, 3) });
    const took = performance.now() - began;
    expect(kept).toBe(1500);
    expect(took).toBeLessThan(2000);
  });

  it('are for those asked: others are told so, strangers find nothing', async () => {
    const { id } = await setRound(house);
    await expect(house.as('director')(getOwnCards, { id })).rejects.toMatchObject({ kind: notARater });
    await expect(house.as('director')(giveBallot, { id, leavesBlanks: true })).rejects.toMatchObject({
      kind: notARater,
    });
    await expect(house.as('contributor', 'abroad')(getOwnCards, { id })).rejects.toMatchObject({
      kind: notFound,
    });
  });

  describe('once given', () => {
    it('do not change any more', async () => {
      const { id, useCaseIds, call, give } = await setRound(house);
      await give(0, 4);
      const [useCaseId = ''] = useCaseIds;
      const again = call(0)(keepCells, {
        id,
        cells: [{ useCaseId, criterion: 'kpi-gain', score: { was: 4, is: 1 } }],
      });
      await expect(again).rejects.toMatchObject({ kind: alreadyGiven });
      await expect(call(0)(giveBallot, { id })).rejects.toMatchObject({ kind: alreadyGiven });
      const { cards, givenAt } = await call(0)(getOwnCards, { id });
      expect(givenAt).not.toBeNull();
      expect(cards.flatMap((card) => Object.values(card.scores)).every((score) => score === 4)).toBe(true);
    });

    it('are given once, however often one presses', async () => {
      const { id, call, fill } = await setRound(house);
      await fill(0, 4);
      const outcomes = await Promise.all([1, 2, 3].map(() => outcome(call(0)(giveBallot, { id }))));
      expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
      const [told] = await house.population.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM journal_event WHERE subject_id = $1 AND kind = 'round.given'`,
        [id],
      );
      expect(told?.count).toBe(1);
    });

    it('say what is empty, unless one gives no view on it', async () => {
      const { id, call } = await setRound(house);
      await expect(call(0)(giveBallot, { id })).rejects.toMatchObject({
        kind: ballotIncomplete,
        extension: { missing: 30 },
      });
      expect(await call(0)(giveBallot, { id, leavesBlanks: true })).toMatchObject({
        given: 1,
        mine: 'given',
      });
    });

    it('need no score of what was archived meanwhile', async () => {
      const { id, useCaseIds, call, raters } = await setRound(house);
      const [kept = '', archived = ''] = useCaseIds;
      await house.as('admin')(moveUseCase, { id: archived, from: 'draft', to: 'archived' });
      await call(0)(keepCells, { id, cells: cellsOf([kept], 2) });
      expect(await call(0)(giveBallot, { id })).toMatchObject({ given: 1, raters: raters.length, items: 2 });
    });

    it('race with cells that are still being kept, and never lose to them', async () => {
      const { id, useCaseIds, call } = await setRound(house);
      const keeping = KEYS.map((criterion) =>
        outcome(
          call(0)(keepCells, {
            id,
            cells: useCaseIds.map((useCaseId) => ({ useCaseId, criterion, score: { was: null, is: 3 } })),
          }),
        ),
      );
      const [given, ...kept] = await Promise.all([
        outcome(call(0)(giveBallot, { id, leavesBlanks: true })),
        ...keeping,
      ]);
      expect(given).toBe('done');
      const done = kept.filter((one) => one === 'done').length;
      expect(kept.filter((one) => one !== 'done').every((one) => isKind(one, alreadyGiven.type))).toBe(true);
      const { cards } = await call(0)(getOwnCards, { id });
      expect(cards.flatMap((card) => Object.keys(card.scores))).toHaveLength(done * useCaseIds.length);
    });
  });

  it('of a cancelled round stay their author’s alone', async () => {
    const { id, useCaseIds, call, fill } = await setRound(house);
    await fill(0, 2);
    await house.as('director')(cancelRound, { id, reason: 'Le périmètre a changé.' });
    expect((await call(0)(getOwnCards, { id })).cards).toHaveLength(2);
    await expect(call(0)(giveBallot, { id, leavesBlanks: true })).rejects.toMatchObject({
      kind: roundNotOpen,
    });
    const cells = cellsOf(useCaseIds.slice(0, 1), 1);
    await expect(call(0)(keepCells, { id, cells })).rejects.toMatchObject({ kind: roundNotOpen });
    expect(await call(0)(getRound, { id })).toMatchObject({ state: 'cancelled', may: [], mine: 'not-asked' });
  });
});

const isKind = (error: unknown, type: string): boolean =>
  typeof error === 'object' && error !== null && 'kind' in error && JSON.stringify(error.kind).includes(type);
