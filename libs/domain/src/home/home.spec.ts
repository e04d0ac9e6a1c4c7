import { inOrder, isDecision, isLate, type Waiting } from './home';

const one = (part: Partial<Waiting>): Waiting => ({
  kind: 'task',
  id: null,
  subjectType: null,
  title: null,
  detail: null,
  count: 1,
  due: null,
  since: '2026-11-01T08:00:00.000Z',
  ...part,
});
const NOW = Date.parse('2026-11-26T10:00:00.000Z');

describe('what waits', () => {
  it.each([
    ['2026-11-25', true],
    ['2026-11-26', false],
    ['2026-11-26T09:59:00.000Z', true],
    ['2026-11-26T10:01:00.000Z', false],
    [null, false],
  ])('due %s is late: %s', (due, late) => expect(isLate({ due }, NOW)).toBe(late));

  it('comes in the order in which it presses', () => {
    const told = [
      one({ kind: 'qualify' }),
      one({ kind: 'task', due: '2026-12-01' }),
      one({ kind: 'score', due: '2026-11-27T16:00:00.000Z' }),
      one({ kind: 'mention', since: '2026-11-03T08:00:00.000Z' }),
      one({ kind: 'mention', since: '2026-11-02T08:00:00.000Z' }),
    ];
    expect(inOrder(told).map(({ kind, since }) => `${kind} ${since.slice(8, 10)}`)).toEqual([
      'score 01',
      'task 01',
      'mention 02',
      'mention 03',
      'qualify 01',
    ]);
  });

  it('is a decision where somebody must say yes or no', () => {
    expect(isDecision({ kind: 'reveal' })).toBe(true);
    expect(isDecision({ kind: 'task' })).toBe(false);
  });
});
