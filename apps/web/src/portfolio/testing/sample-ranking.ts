import type { RankingSource } from '@jalon/contracts/portfolio/portfolio.operations';
import type { Criterion } from '@jalon/domain/scoring/model/score-model';

const ID = (nth: number) => `5f0c9f0e-6f0b-4a52-9a0c-3b8f1f2d4c${String(nth).padStart(2, '0')}`;
const words = (fr: string) => ({ fr, en: fr });

const criterion = (key: string, floor: number | null = null): Criterion => ({
  key,
  name: words(`Critère ${key}`),
  question: words('Combien ?'),
  weight: 1,
  direction: 'higher',
  anchors: [1, 2, 3, 4, 5].map((score) => words(String(score))),
  floor,
});

/** What two raters gave a use case on value and feasibility; null for a blank. */
export type Given = readonly [title: string, value: number, feasibility: number | null];

/** A ranking of use cases on two axes, value 60 and feasibility 40; feasibility has a floor of 2. */
export function sampleRanking(given: readonly Given[]): RankingSource {
  return {
    model: {
      id: ID(90),
      name: 'Grille d’essai',
      isUsual: true,
      archivedAt: null,
      number: 3,
      content: {
        aggregation: 'additive',
        axes: [
          { key: 'value', name: words('Valeur'), weight: 0.6, criteria: [criterion('gain')] },
          { key: 'feasibility', name: words('Faisabilité'), weight: 0.4, criteria: [criterion('fit', 2)] },
        ],
      },
      reason: null,
      madeBy: null,
      madeAt: '2026-11-01T10:00:00.000Z',
    },
    useCases: given.map(([title, value, feasibility], nth) => ({
      id: ID(nth),
      reference: `CU-0${String(nth + 10)}`,
      title,
      status: 'qualified',
      processArea: null,
      budgetCap: nth === 0 ? 12_000 : null,
      deadline: null,
      owner: null,
      clients: [],
      rows: [
        [value, feasibility],
        [value, feasibility],
      ],
      round: { id: ID(91), name: 'Novembre', closedAt: '2026-11-20T10:00:00.000Z', modelNumber: 3 },
      verdict: null,
    })),
    unscored: 2,
    left: 0,
    raters: 2,
    digest: 'f'.repeat(64),
    at: '2026-11-26T10:00:00.000Z',
  };
}
