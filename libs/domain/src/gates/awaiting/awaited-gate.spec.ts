import { type AwaitedStanding, inGateOrder, partOf } from './awaited-gate';

const standing = (part: Partial<AwaitedStanding>): AwaitedStanding => ({
  isReady: false,
  isLate: false,
  overdue: 0,
  decides: false,
  carries: false,
  watches: false,
  toSign: 0,
  toAdvise: 0,
  ...part,
});

describe('a gate on somebody’s home', () => {
  it.each([
    ['a decider, once it is ready', { decides: true, isReady: true, watches: true, isLate: true }, 'decide'],
    ['a decider, before', { decides: true }, 'decide'],
    [
      'a decider who answers for all, past its date',
      { decides: true, watches: true, isLate: true },
      'at-risk',
    ],
    ['whoever answers for all, a condition past its date', { watches: true, overdue: 1 }, 'at-risk'],
    ['whoever answers for all, in time', { watches: true }, null],
    ['whoever runs the project, who also signs', { carries: true, toSign: 2 }, 'carry'],
    ['whoever runs the project, once it is ready', { carries: true, isReady: true }, null],
    ['a reviewer whose opinion is asked', { toAdvise: 1 }, 'sign'],
    ['a decider who must sign a criterion first', { decides: true, toSign: 1 }, 'sign'],
  ])('stands for %s', (_, part, expected) => expect(partOf(standing(part))).toBe(expected));

  it('stands before others when it is ready, then by its date', () => {
    const gate = (title: string, dueOn: string | null, isReady = false) => ({ title, dueOn, isReady });
    const told = inGateOrder([
      gate('sans date', null),
      gate('loin', '2027-01-10'),
      gate('près', '2026-12-01'),
      gate('prête', '2027-02-01', true),
    ]);
    expect(told.map(({ title }) => title)).toEqual(['prête', 'près', 'loin', 'sans date']);
  });
});
