import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { modelFieldWords, roundFieldWords, scoringValueWords } from '../../../journal/words/scoring-words';
import { useFormat } from '../../../platform/format';
import type { ContextWords } from './view-words';

const Weights = z.record(z.string(), z.number());

/** « Valeur 50 % · Faisabilité 25 % »: shares, under the names of the shipped axes; others go by their key. */
function useWeightsText(): (said: unknown) => string | undefined {
  const { t } = useLingui();
  const { percent } = useFormat();
  const names: Readonly<Record<string, string>> = {
    value: t({ message: 'Valeur', context: 'axis' }),
    feasibility: t({ message: 'Faisabilité', context: 'axis' }),
    'data-readiness': t({ message: 'Préparation des données', context: 'axis' }),
  };
  return (said) => {
    const weights = Weights.safeParse(said).data;
    if (!weights) return undefined;
    const sum = Object.values(weights).reduce((total, weight) => total + weight, 0) || 1;
    return Object.entries(weights)
      .map(([axis, weight]) => `${names[axis] ?? axis.replaceAll('-', ' ')} ${percent(weight / sum)}`)
      .join(' · ');
  };
}

/** How rounds and score models call their fields and values. */
export function useScoringWords(): { readonly round: ContextWords; readonly model: ContextWords } {
  const { t } = useLingui();
  const weightsText = useWeightsText();
  const textOf = (words: MessageDescriptor | undefined) => words && t(words);
  const value = (name: string, said: unknown): string | undefined => {
    if (name === 'weights') return weightsText(said);
    return name === 'state' || name === 'aggregation' ? textOf(scoringValueWords[String(said)]) : undefined;
  };
  return {
    round: { field: (name) => textOf(roundFieldWords[name]), value },
    model: { field: (name) => textOf(modelFieldWords[name]), value },
  };
}
