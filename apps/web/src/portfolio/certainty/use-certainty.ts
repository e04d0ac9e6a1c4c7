import { usualSeed } from '@jalon/contracts/portfolio/portfolio-robustness';
import type { Certainty } from '@jalon/domain/portfolio/robustness/certainty';
import { certaintyOf } from '@jalon/domain/portfolio/robustness/certainty-of';
import { MOST_TOP, type Robustness, type RobustnessRow } from '@jalon/domain/portfolio/robustness/robustness';
import { rankCandidates } from '@jalon/domain/portfolio/ranking/rank-candidates';
import { useMemo } from 'react';
import type { RankedUseCases } from '../ranking/ranked-use-cases';
import type { Trial } from '../ranking/use-ranking';
import type { Stability } from './stability';
import type { StudyTask } from './study-task';
import { type Study, useStudy } from './use-study';

export interface CertaintyQuestion extends Trial {
  /** How many of the first ranks are asked about. */
  readonly top: number;
  /** Are the raters drawn again too? */
  readonly raterNoise: boolean;
}

/** How sure the ranking in sight is. */
export interface Sureness {
  readonly stability: Stability;
  readonly certainty: Certainty | null;
  readonly study: Study | null;
  /** Part done of the simulation under way, in [0,1]; null when none is. */
  readonly progress: number | null;
  readonly hasFailed: boolean;
}

function useTask(ranked: RankedUseCases, question: CertaintyQuestion): StudyTask | null {
  const { source, candidates, outcome } = ranked;
  const { weights, aggregation, top, raterNoise } = question;
  const isEmpty = outcome.kind !== 'ranking' || outcome.ranked.length === 0;
  return useMemo(
    () =>
      isEmpty
        ? null
        : {
            content: { axes: source.model.content.axes, aggregation },
            candidates,
            weights,
            topK: top,
            seed: usualSeed(source.digest),
            raterNoise,
          },
    [isEmpty, source, candidates, weights, aggregation, top, raterNoise],
  );
}

function certaintyOfStudy({ task, robustness, causes }: Study): Certainty | null {
  const { content, candidates, weights, topK } = task;
  const ranking = rankCandidates(content, candidates, { weights });
  return ranking.kind === 'ranking' ? certaintyOf(ranking, robustness, { topK, ...causes }) : null;
}

/** P(rank ≤ top), also where another top was simulated. */
const inTopOf = (row: RobustnessRow, top: number, { topK, n }: Robustness): number => {
  if (top >= n) return 1;
  return top === topK || top > MOST_TOP ? row.inTop : (row.within[top - 1] ?? row.inTop);
};

/** Asks how sure the ranking is whenever it has come to rest. */
export function useCertainty(ranked: RankedUseCases, question: CertaintyQuestion): Sureness {
  const task = useTask(ranked, question);
  const { study, progress, hasFailed } = useStudy(task);
  const { top } = question;
  const certainty = useMemo(() => study && certaintyOfStudy(study), [study]);
  const stability = useMemo((): Stability => {
    const result = study?.robustness ?? null;
    const rows = new Map(
      result?.rows.map((row) => [row.id, { ...row, inTop: inTopOf(row, top, result) }] as const),
    );
    return {
      top,
      result,
      rowOf: (id) => rows.get(id),
      isStale: study !== null && study.task !== task,
    };
  }, [study, task, top]);
  return { stability, certainty, study, progress, hasFailed };
}
