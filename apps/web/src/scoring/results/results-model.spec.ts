import type { RoundResults } from '@jalon/contracts/scoring/round-results.operations';
import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { averagesOf, dividedOf, endsOf, summaryOf, votesOf } from './results-model';

const both = (text: string) => ({ fr: text, en: text });
const criterion = (key: string, direction: 'higher' | 'lower' = 'higher') => ({
  key,
  name: both(key),
  question: both(key),
  weight: 1,
  direction,
  anchors: ['1', '2', '3', '4', '5'].map(both),
  floor: null,
});

const content: ScoreModelContent = {
  aggregation: 'additive',
  axes: [
    { key: 'value', name: both('Valeur'), weight: 3, criteria: [criterion('gain')] },
    { key: 'feasibility', name: both('Faisabilité'), weight: 1, criteria: [criterion('effort', 'lower')] },
  ],
};

const item = (nth: number, rows: (number | null)[][]) => ({
  useCase: { id: `cu-${nth}`, reference: `CU-00${nth}`, title: `Cas ${nth}` },
  rows,
  notes: nth === 1 ? [{ rater: 'r2', criterion: 'gain', text: 'Un seul client' }] : [],
});

const results: RoundResults = {
  model: { id: 'm', name: 'Grille', number: 1, content },
  raters: [
    { key: 'r1', name: 'Léa' },
    { key: 'r2', name: 'Karim' },
    { key: 'r3', name: null },
  ],
  items: [
    item(1, [
      [5, 1],
      [1, 1],
      [5, 2],
    ]),
    item(2, [
      [4, 2],
      [4, 2],
      [4, 2],
    ]),
    item(3, [
      [null, 3],
      [null, 3],
      [null, null],
    ]),
  ],
  agreement: null,
  agreementByCriterion: null,
  revealedAt: '2026-11-26T10:00:00.000Z',
};
const summary = summaryOf(results);
const first = results.items[0];

it('puts forward what divides, and nothing else', () => {
  const divided = dividedOf(results, summary);
  expect(
    divided.map(({ item: { useCase }, cells }) => [useCase.id, cells.map((one) => one.criterion.key)]),
  ).toEqual([['cu-1', ['gain']]]);
});

it('tells who gave what, the lowest first, with the reason', () => {
  const votes = first ? votesOf(results, first, 'gain') : [];
  expect(votes.map(({ rater, score, note }) => [rater, score, note])).toEqual([
    ['r2', 1, 'Un seul client'],
    ['r1', 5, null],
    ['r3', 5, null],
  ]);
  expect(endsOf(votes)).toEqual([1, 5]);
});

it('averages last: turned the right way, weighted, without what lacks a score', () => {
  const averages = averagesOf(results, summary);
  expect(averages.map(({ item: { useCase }, index }) => [useCase.id, index])).toEqual([
    ['cu-2', 75],
    ['cu-1', expect.closeTo((100 * ((3 * 11) / 3 / 4 + 14 / 3 / 4 - 1)) / 4, 6)],
    ['cu-3', null],
  ]);
  expect(averages[0]?.axes.map(({ value, share }) => [value, share])).toEqual([
    [4, 0.75],
    [4, 0.25],
  ]);
});
