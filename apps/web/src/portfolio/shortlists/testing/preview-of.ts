import { candidateOf } from '@jalon/domain/portfolio/ranking/candidate-of';
import { rankCandidates } from '@jalon/domain/portfolio/ranking/rank-candidates';
import type { ScoredUseCase } from '@jalon/domain/portfolio/ranking/ranked-use-case';
import { simulateRanks } from '@jalon/domain/portfolio/robustness/simulate-ranks';
import { choiceFlaws } from '@jalon/domain/portfolio/shortlists/choice';
import { makeSnapshot } from '@jalon/domain/portfolio/shortlists/make-snapshot';
import { criteriaOf } from '@jalon/domain/scoring/model/score-model';
import { SHORT_MODEL } from '@jalon/domain/scoring/model/short-model';
import type { Preview } from '../making/preview';

export const idOf = (nth: number): string => `0b6f4c1e-58b1-4c3e-9d5a-00000000000${nth}`;

/** Every criterion at this score, turned so that 5 is best. */
const rowAt = (score: number) =>
  criteriaOf(SHORT_MODEL).map(({ direction }) => (direction === 'lower' ? 6 - score : score));

const useCase = (nth: number, title: string, score: number): ScoredUseCase => ({
  id: idOf(nth),
  reference: `CU-00${nth}`,
  title,
  status: 'qualified',
  processArea: null,
  budgetCap: null,
  deadline: null,
  owner: null,
  clients: [],
  rows: [rowAt(score), rowAt(score)],
  round: { id: idOf(8), name: 'Premier tour', closedAt: '2026-11-01T09:00:00.000Z', modelNumber: 1 },
  verdict: null,
});

const USE_CASES = [useCase(1, 'Accroches', 5), useCase(2, 'Briefs', 4), useCase(3, 'Calendrier', 3)];

const MODEL = {
  id: idOf(9),
  name: 'Grille courte',
  isUsual: true,
  archivedAt: null,
  number: 1,
  content: SHORT_MODEL,
  reason: null,
  madeBy: null,
  madeAt: '2026-10-01T09:00:00.000Z',
};

/** What the server answers of three use cases scored 5, 4 and 3, made as the server makes it. */
export function previewOf(retained: readonly { readonly id: string }[]): Preview {
  const candidates = USE_CASES.map(candidateOf);
  const ranking = rankCandidates(SHORT_MODEL, candidates);
  const topK = Math.max(1, retained.length);
  const robustness = simulateRanks({
    content: SHORT_MODEL,
    candidates,
    seed: 'a',
    topK,
    draws: 50,
    raterNoise: true,
  });
  if (ranking.kind === 'refused' || robustness.kind === 'refused') throw new Error('Weights that can be');
  const snapshot = makeSnapshot({
    at: '2026-11-26T09:00:00.000Z',
    source: { model: MODEL, useCases: USE_CASES, digest: 'scores', raters: 2 },
    filter: {},
    areDecided: true,
    ranking,
    robustness,
    frontOf: () => 1,
    retained,
  });
  return { ...snapshot, flaws: choiceFlaws([...snapshot.entries, ...snapshot.others], retained) };
}
