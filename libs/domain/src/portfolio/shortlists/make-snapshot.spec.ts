import { rankCandidates } from '../ranking/rank-candidates';
import type { ScoredUseCase } from '../ranking/ranked-use-case';
import { simulateRanks } from '../robustness/simulate-ranks';
import { criterion, modelOf } from '../testing/plain-model';
import type { ScoreRow } from '../ranking/candidate';
import type { Retained } from './choice';
import { compareShortlists } from './compare-shortlists';
import { frozenList } from './frozen-list';
import { makeSnapshot } from './make-snapshot';
import { Snapshot } from './snapshot';

const CONTENT = modelOf([
  ['value', 0.5],
  ['data', 0.5, criterion('data', { floor: 2 })],
]);
const uuid = (nth: number) => `0b6f4c1e-58b1-4c3e-9d5a-0000000000${String(nth).padStart(2, '0')}`;
const ROUND = { id: uuid(90), name: 'Premier tour', closedAt: '2026-11-01T09:00:00.000Z', modelNumber: 2 };

const useCase = (nth: number, title: string, ...rows: ScoreRow[]): ScoredUseCase => ({
  id: uuid(nth),
  reference: `CU-00${nth}`,
  title,
  status: 'qualified',
  processArea: null,
  budgetCap: 12_000,
  deadline: null,
  owner: { id: uuid(80), name: 'Sofia' },
  clients: [{ id: uuid(70), name: 'Maison Lavande' }],
  rows: rows.map((row) => [...row]),
  round: ROUND,
  verdict: null,
});

/** Accroches 5 · Briefs 4 · Calendrier 3 · Décors stopped · Échos not scored whole. */
const USE_CASES = [
  useCase(1, 'Accroches', [5, 5], [5, 5]),
  useCase(2, 'Briefs', [4, 4], [4, 4]),
  useCase(3, 'Calendrier', [3, 3], [3, 3]),
  useCase(4, 'Décors', [5, 1], [5, 1]),
  useCase(5, 'Échos', [5, null]),
];

function made(retained: readonly Retained[]): Snapshot {
  const candidates = USE_CASES.map(({ id, title, rows }) => ({ id, name: title, rows }));
  const ranking = rankCandidates(CONTENT, candidates);
  const topK = Math.max(1, retained.length);
  const simulated = { content: CONTENT, candidates, seed: 'a', topK, draws: 500, raterNoise: true };
  const robustness = simulateRanks(simulated);
  if (ranking.kind === 'refused' || robustness.kind === 'refused') throw new Error('Weights that can be');
  const model = {
    id: uuid(60),
    name: 'Grille',
    isUsual: true,
    archivedAt: null,
    number: 2,
    content: CONTENT,
    reason: null,
    madeBy: null,
    madeAt: '2026-10-01T09:00:00.000Z',
  };
  return makeSnapshot({
    at: '2026-11-26T09:00:00.000Z',
    source: { model, useCases: USE_CASES, digest: 'd', raters: 2 },
    filter: {},
    areDecided: true,
    ranking,
    robustness,
    frontOf: () => null,
    retained,
  });
}

const of = (...nths: number[]) => nths.map((nth) => ({ id: uuid(nth) }));

describe('what is frozen', () => {
  it('holds each retained one as it was, and the others briefly', () => {
    const snapshot = made([{ id: uuid(1), note: ' Attendu. ' }, { id: uuid(2) }]);
    expect(Snapshot.parse(snapshot)).toEqual(snapshot);
    expect(snapshot.entries[0]).toMatchObject({
      position: 1,
      note: 'Attendu.',
      rank: 1,
      owner: { name: 'Sofia' },
      clients: ['Maison Lavande'],
      budgetCap: 12_000,
      raters: 2,
      round: { name: 'Premier tour' },
      axes: { value: 5, data: 5 },
    });
    expect(snapshot.entries[0]?.figures.value?.criteria.value).toEqual({ mean: 5, n: 2, sd: 0 });
    expect(snapshot.others.map(({ title, block }) => [title, block])).toEqual([
      ['Calendrier', 'ranked'],
      ['Décors', 'vetoed'],
      ['Échos', 'incomplete'],
    ]);
    expect(snapshot.certainty).toMatchObject({ topK: 2, label: 'safe' });
    expect(snapshot.label).toBe('safe');
  });

  it('leaves out what a floor stops, and keeps what lacks scores', () => {
    const snapshot = made(of(1, 4, 5));
    expect(snapshot.entries.map(({ title, position }) => [title, position])).toEqual([
      ['Accroches', 1],
      ['Échos', 2],
    ]);
    expect(snapshot.entries[1]).toMatchObject({
      rank: null,
      robustness: null,
      missing: [{ axis: 'data', criterion: 'data' }],
    });
    expect(snapshot.label).toBe('fragile');
  });

  it('is fragile when one was retained that is never among the first, however sure the ranking', () => {
    const snapshot = made(of(1, 3));
    expect(snapshot.certainty.label).toBe('safe');
    expect(snapshot.entries[1]).toMatchObject({ isAgainstRanking: true, robustness: { inTop: 0 } });
    expect(snapshot.label).toBe('fragile');
  });

  it('is enough to compare with', () => {
    const list = frozenList(made(of(1, 2)));
    expect(compareShortlists(list, list).rows.map(({ fate }) => fate)).toEqual(['same', 'same']);
    expect(compareShortlists(list, frozenList(made(of(1, 3)))).rows).toMatchObject([
      { fate: 'same' },
      { fate: 'entered', cause: { kind: 'choice' } },
      { fate: 'left', cause: { kind: 'choice' } },
    ]);
  });
});
