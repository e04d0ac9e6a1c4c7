import { againstRanking, choiceFlaws } from './choice';
import { listed, standing } from './testing/listed';

const RANKED = listed({ a: [5, 5], b: [4, 4], c: [3, 3], d: [2, 2] }).standings;
const STOPPED = standing('v', [4, 4], { block: 'vetoed', rank: null });
const UNSCORED = standing('i', [4, null], { block: 'incomplete', rank: null });
const ALL = [...RANKED, STOPPED, UNSCORED];

const kept = (text: string) => text.split(' ').map((id) => ({ id }));

describe('retaining against the ranking', () => {
  it.each([
    ['a b', []],
    ['a b c d', []],
    ['b', ['b']],
    ['b a', ['b']],
    ['a c', ['c']],
    ['a c d', ['d']],
    ['d a b', ['d']],
    ['c b a', ['c', 'b']],
    ['a i b', []],
  ])('%s: %j', (text, expected) => expect(againstRanking(ALL, kept(text))).toEqual(expected));

  it('lets equal ranks stand either way round', () => {
    const tied = listed({ a: [4, 4], b: [4, 4], c: [1, 1] }).standings;
    expect(againstRanking(tied, kept('b a'))).toEqual([]);
  });
});

describe('a choice', () => {
  it('in the order of the ranking is free', () => expect(choiceFlaws(ALL, kept('a b c'))).toEqual([]));

  it('never holds what a floor stops, whatever is said', () =>
    expect(choiceFlaws(ALL, [{ id: 'v', note: 'Le client y tient.' }])).toEqual([
      { id: 'v', kind: 'vetoed' },
    ]));

  it('holds what lacks scores only with a reason', () => {
    expect(choiceFlaws(ALL, [{ id: 'a' }, { id: 'i', note: '  ' }])).toEqual([
      { id: 'i', kind: 'incomplete' },
    ]);
    expect(choiceFlaws(ALL, [{ id: 'a' }, { id: 'i', note: 'Noté lundi.' }])).toEqual([]);
  });

  it('against the ranking asks why', () => {
    expect(choiceFlaws(ALL, kept('d a'))).toEqual([{ id: 'd', kind: 'against-ranking' }]);
    expect(choiceFlaws(ALL, [{ id: 'd', note: 'Obligation légale.' }, { id: 'a' }])).toEqual([]);
  });

  it('names what nobody ranked', () =>
    expect(choiceFlaws(ALL, kept('x'))).toEqual([{ id: 'x', kind: 'unknown' }]));
});
