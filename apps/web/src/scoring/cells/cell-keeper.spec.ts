import { jest } from '@jest/globals';
import type { CellEdit } from '@jalon/domain/scoring/rounds/round';
import { CellKeeper } from './cell-keeper';
import { cardsOf, type CellValue, keptOf, keyOfCell } from './pending';
import type { Outcome } from './send-cells';

const PLACE = 'round-a';
const gain = { useCaseId: 'cu-1', criterion: 'kpi-gain' };
const fit = { useCaseId: 'cu-1', criterion: 'strategic-fit' };
const KEPT: Outcome = { kind: 'kept' };

/** A keeper before a server that answers in turn, and what it was sent. */
function open(answers: (Outcome | Promise<Outcome>)[] = [], kept: Record<string, CellValue> = {}) {
  const sent: (readonly CellEdit[])[] = [];
  const ends: string[] = [];
  const keeper = new CellKeeper(kept, {
    place: PLACE,
    send: (cells) => {
      sent.push(cells);
      return Promise.resolve(answers.shift() ?? KEPT);
    },
    onKept: () => undefined,
    onSignedOut: () => ends.push('signed out'),
  });
  return { keeper, sent, ends };
}

const score = (keeper: CellKeeper, cell: typeof gain, is: number | null) =>
  keeper.edit([{ cell, part: { score: is } }]);
const inBrowser = () => localStorage.getItem(`jalon-draft-${PLACE}`);

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
});
afterEach(() => jest.useRealTimers());

describe('cells that are kept', () => {
  it('stand in this browser before they are sent, and leave it once the server has them', async () => {
    const { keeper, sent } = open();
    score(keeper, gain, 4);
    expect(inBrowser()).toContain('"is":4');
    expect(keeper.snapshot()).toMatchObject({ state: 'waiting', waiting: 1 });
    await jest.advanceTimersByTimeAsync(600);
    expect(sent).toEqual([[{ ...gain, score: { was: null, is: 4 } }]]);
    expect(keeper.snapshot()).toMatchObject({ state: 'kept', waiting: 0 });
    expect(inBrowser()).toBeNull();
  });

  it('go together after a pause, each with what the server held', async () => {
    const { keeper, sent } = open([], { [keyOfCell(gain)]: { score: 2, note: null } });
    score(keeper, gain, 3);
    score(keeper, gain, 5);
    score(keeper, fit, 1);
    await jest.advanceTimersByTimeAsync(600);
    expect(sent).toEqual([
      [
        { ...gain, score: { was: 2, is: 5 } },
        { ...fit, score: { was: null, is: 1 } },
      ],
    ]);
  });

  it('are not sent where they came back to what they were', async () => {
    const { keeper, sent } = open();
    score(keeper, gain, 4);
    score(keeper, gain, null);
    await jest.advanceTimersByTimeAsync(600);
    expect(sent).toEqual([]);
    expect(inBrowser()).toBeNull();
  });

  it('changed while on their way are sent again, from what was sent', async () => {
    let arrive: (outcome: Outcome) => void = () => undefined;
    const slow = new Promise<Outcome>((resolve) => {
      arrive = resolve;
    });
    const { keeper, sent } = open([slow]);
    score(keeper, gain, 4);
    await jest.advanceTimersByTimeAsync(600);
    score(keeper, gain, null);
    arrive(KEPT);
    await jest.advanceTimersByTimeAsync(1200);
    expect(sent.at(-1)).toEqual([{ ...gain, score: { was: 4, is: null } }]);
    expect(keeper.valueAt(gain).score).toBeNull();
  });
});

describe('a server that is not reached', () => {
  it('is tried again, longer and longer, and nothing is lost', async () => {
    const { keeper, sent } = open([{ kind: 'unreached' }, { kind: 'unreached' }]);
    score(keeper, gain, 4);
    await jest.advanceTimersByTimeAsync(600);
    expect(keeper.snapshot()).toMatchObject({ state: 'unreached', waiting: 1 });
    await jest.advanceTimersByTimeAsync(2000);
    expect(sent).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(4000);
    expect(sent).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(3);
    expect(keeper.snapshot().state).toBe('kept');
  });

  it('finds after a reload what was typed, and gets it', async () => {
    const before = open([{ kind: 'unreached' }]);
    score(before.keeper, gain, 4);
    await jest.advanceTimersByTimeAsync(600);
    before.keeper.stop();
    const { keeper, sent } = open();
    expect(keeper.valueAt(gain).score).toBe(4);
    await jest.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([[{ ...gain, score: { was: null, is: 4 } }]]);
  });

  it('knows after a reload what had arrived all the same', async () => {
    const before = open([{ kind: 'unreached' }]);
    score(before.keeper, gain, 4);
    before.keeper.stop();
    const { keeper, sent } = open([], { [keyOfCell(gain)]: { score: 4, note: null } });
    await jest.advanceTimersByTimeAsync(5000);
    expect([keeper.snapshot().waiting, sent]).toEqual([0, []]);
  });

  it('keeps them when the session is over, for when the person comes back', async () => {
    const { keeper, ends } = open([{ kind: 'signed-out' }]);
    score(keeper, gain, 4);
    await jest.advanceTimersByTimeAsync(600);
    expect(ends).toEqual(['signed out']);
    expect(inBrowser()).toContain('"is":4');
  });
});

describe('two windows', () => {
  const theirs = new Map([[keyOfCell(gain), { score: 2, note: null }]]);

  it('shows both values, keeps the other cells, and sends what is chosen', async () => {
    const { keeper, sent } = open([{ kind: 'collided', theirs }]);
    score(keeper, gain, 4);
    score(keeper, fit, 5);
    await jest.advanceTimersByTimeAsync(600);
    expect([...keeper.snapshot().conflicts.keys()]).toEqual([keyOfCell(gain)]);
    expect([keeper.valueAt(gain).score, keeper.snapshot().waiting]).toEqual([4, 1]);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);
    keeper.choose(keyOfCell(gain), 'mine');
    await jest.advanceTimersByTimeAsync(0);
    expect(sent.at(-1)).toEqual([{ ...gain, score: { was: 2, is: 4 } }]);
  });

  it('takes the other value where that is chosen', async () => {
    const { keeper, sent } = open([{ kind: 'collided', theirs }]);
    score(keeper, gain, 4);
    await jest.advanceTimersByTimeAsync(600);
    keeper.choose(keyOfCell(gain), 'theirs');
    await jest.advanceTimersByTimeAsync(1000);
    expect([keeper.valueAt(gain).score, sent.length, keeper.snapshot().conflicts.size]).toEqual([2, 1, 0]);
  });

  it('sees no conflict where both gave the same', async () => {
    const { keeper } = open([{ kind: 'collided', theirs }]);
    score(keeper, gain, 2);
    await jest.advanceTimersByTimeAsync(600);
    expect(keeper.snapshot()).toMatchObject({ state: 'kept', waiting: 0 });
  });

  it('leave each other’s unsent cells where they are', () => {
    score(open().keeper, gain, 4);
    score(open().keeper, fit, 5);
    expect(inBrowser()).toContain('kpi-gain');
    expect(inBrowser()).toContain('strategic-fit');
  });
});

it('lets go of cells that the grid no longer has, and sends the others', async () => {
  const { keeper, sent } = open([{ kind: 'foreign', keys: new Set([keyOfCell(gain)]) }]);
  score(keeper, gain, 4);
  score(keeper, fit, 5);
  await jest.advanceTimersByTimeAsync(700);
  expect(sent.at(-1)).toEqual([{ ...fit, score: { was: null, is: 5 } }]);
  expect(keeper.snapshot().state).toBe('kept');
});

it('drains before the scores are given, and says when it could not', async () => {
  const { keeper } = open([KEPT, { kind: 'unreached' }]);
  score(keeper, gain, 4);
  expect(await keeper.drain()).toBe(true);
  score(keeper, fit, 4);
  expect(await keeper.drain()).toBe(false);
});

it('reads cards as cells and back', () => {
  const cards = [{ useCaseId: 'cu-1', scores: { 'kpi-gain': 4 }, notes: { 'strategic-fit': 'À voir' } }];
  expect(cardsOf(keptOf(cards))).toEqual(cards);
});
