import type { AxisWeights } from '@jalon/domain/portfolio/ranking/candidate';
import { z } from 'zod';

/** `value:0.4`: an axis and its weight, as an address carries them. */
export const WeightText = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]{0,39}:\d{1,4}(\.\d{1,6})?$/);

export const weightTextsOf = (weights: AxisWeights): string[] =>
  Object.entries(weights).map(([key, weight]) => `${key}:${Number(weight.toFixed(6))}`);

export const weightsOfTexts = (texts: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    texts.map((text) => text.split(':')).map(([key = '', weight = '0']) => [key, Number(weight)]),
  );

/** Chance starts from the set of scores itself: whoever asks the same question reads the same answer. */
export const usualSeed = (digest: string): string => digest.slice(0, 8);

/** How many of the first ranks the question is about, unless somebody says otherwise. */
export const USUAL_TOP = 5;
