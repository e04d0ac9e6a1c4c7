import { holdUp, type Dates } from './hold-up';
import { listed, standing, weighing } from './testing/listed';

const DATES: Dates = {
  scoresOf: (id) => `2026-11-2${id === 'c' ? 0 : 1}T09:00:00.000Z`,
  scores: '2026-11-21T09:00:00.000Z',
  weights: '2026-11-24T09:00:00.000Z',
};

/** a 4.5 · b 3.5 · c 3 · d 2.5 */
const THEN = { a: [5, 4], b: [4, 3], c: [4, 2], d: [2, 3] } as const;
const LIST = listed(THEN);

describe('does a shortlist hold', () => {
  it('when nothing changed', () =>
    expect(holdUp(LIST, LIST, DATES)).toEqual({ holds: true, leaving: [], entering: [], shifted: [] }));

  it('when retained ones change places, which is told', () => {
    const today = listed({ ...THEN, b: [5, 5] });
    expect(holdUp(LIST, today, DATES)).toMatchObject({
      holds: true,
      shifted: [
        { id: 'a', from: 1, to: 2 },
        { id: 'b', from: 2, to: 1 },
      ],
    });
  });

  it('no more, when another takes the place of one, for its scores', () => {
    const today = listed({ ...THEN, c: [4, 4] });
    expect(holdUp(LIST, today, DATES)).toMatchObject({
      holds: false,
      leaving: [{ id: 'b', rankThen: 2, rankNow: 3, cause: { kind: 'others' }, since: DATES.scores }],
      entering: [
        {
          id: 'c',
          rankThen: 3,
          rankNow: 2,
          cause: { kind: 'scores', axis: 'data', from: 2, to: 4 },
          since: '2026-11-20T09:00:00.000Z',
        },
      ],
    });
  });

  it('no more, when the weights decide otherwise, since that day', () => {
    const then = { a: [5, 4], b: [2, 5], c: [4, 2] } as const;
    const found = holdUp(listed(then), listed(then, { weighing: weighing(0.8) }), DATES);
    expect(found.leaving).toMatchObject([{ id: 'b', cause: { kind: 'weights' }, since: DATES.weights }]);
    expect(found.entering).toMatchObject([{ id: 'c', since: DATES.weights }]);
  });

  it('no more, when one of it is gone or stopped', () => {
    const { b: _, ...rest } = THEN;
    expect(holdUp(LIST, listed(rest), DATES)).toMatchObject({
      leaving: [{ id: 'b', rankNow: null, cause: { kind: 'gone' }, since: null }],
      entering: [{ id: 'c' }],
    });
    const stopped = listed(rest, { beside: [standing('b', [4, 3], { block: 'vetoed', rank: null })] });
    expect(holdUp(LIST, stopped, DATES).leaving).toMatchObject([{ id: 'b', cause: { kind: 'stopped' } }]);
  });

  it('against the ranking, as long as the ranking stays', () => {
    const against = listed(THEN, { retained: ['a', 'd'] });
    expect(holdUp(against, LIST, DATES)).toMatchObject({ holds: true, leaving: [], entering: [] });
  });

  it('with one that lacks scores, until it is stopped', () => {
    const unscored = standing('i', [4, null], { block: 'incomplete', rank: null });
    const list = listed(THEN, { retained: ['a', 'i'], beside: [unscored] });
    expect(holdUp(list, list, DATES).holds).toBe(true);
    const stopped = listed(THEN, { beside: [{ ...unscored, block: 'vetoed' }] });
    expect(holdUp(list, stopped, DATES).leaving).toMatchObject([{ id: 'i', cause: { kind: 'stopped' } }]);
    expect(holdUp(list, listed(THEN), DATES).leaving).toMatchObject([{ id: 'i', cause: { kind: 'gone' } }]);
  });
});
