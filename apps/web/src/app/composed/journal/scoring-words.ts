import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { modelFieldWords, roundFieldWords, scoringValueWords } from '../../../journal/words/scoring-words';
import type { ContextWords } from './view-words';

const Weights = z.record(z.string(), z.number());

const weightsText = (said: unknown): string | undefined => {
  const weights = Weights.safeParse(said).data;
  return (
    weights &&
    Object.entries(weights)
      .map(([axis, weight]) => `${axis} ${weight}`)
      .join(' · ')
  );
};

/** How rounds and score models call their fields and values. */
export function useScoringWords(): { readonly round: ContextWords; readonly model: ContextWords } {
  const { t } = useLingui();
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
