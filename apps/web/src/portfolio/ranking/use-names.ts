import type { Axis, Criterion, ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { useMemo } from 'react';
import { useLanguage } from '../../platform/words/language';

/** How the model calls its axes and criteria, in the reader's language. */
export interface ModelNames {
  readonly axis: (key: string) => string;
  readonly criterion: (axis: string, key: string) => string;
  readonly criterionOf: (axis: string, key: string) => Criterion | undefined;
}

/** A key that the model does not know is shown as it is. */
export function useModelNames({ axes }: Pick<ScoreModelContent, 'axes'>): ModelNames {
  const language = useLanguage();
  return useMemo(() => {
    const byKey = new Map<string, Axis>(axes.map((axis) => [axis.key, axis]));
    const criterionOf = (axis: string, key: string) =>
      byKey.get(axis)?.criteria.find((criterion) => criterion.key === key);
    return {
      axis: (key) => byKey.get(key)?.name[language] ?? key,
      criterion: (axis, key) => criterionOf(axis, key)?.name[language] ?? key,
      criterionOf,
    };
  }, [axes, language]);
}
