import { Truth } from '@jalon/domain/lifecycle/expression/truth';
import { FactStanding, RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import { WordsShape } from '@jalon/domain/platform/words-shape';
import { z } from 'zod';

/** A name or a literal of a rule, with what it is worth and where that comes from. */
export const TraceTerm = z.object({
  /** Null: a literal. */
  id: z.string().nullable(),
  name: WordsShape.nullable(),
  /** `missing`: a name of which nothing is known here. */
  origin: z.enum(['attribute', 'fact', 'parameter', 'literal', 'missing']),
  value: RuleValue.nullable(),
  /** The value as a person reads it: « 12 observations », « Oui »; null: unknown. */
  shown: WordsShape.nullable(),
  standing: FactStanding.nullable(),
  source: WordsShape.nullable(),
  at: z.iso.datetime().nullable(),
  /** The place on screen that explains it, below the root. */
  path: z.string().nullable(),
});
export type TraceTerm = z.infer<typeof TraceTerm>;

/** One line of the tree of a rule, in reading order; the tree is told by `depth` (0: the whole). */
export const TraceLine = z.object({
  depth: z.number().int().nonnegative(),
  kind: z.enum(['or', 'and', 'not', 'compare', 'holds', 'always', 'faulty']),
  /** The rule as it is written. */
  text: z.string(),
  result: Truth,
  /** It made the result: what is left out could not have changed anything. */
  isDecisive: z.boolean(),
  operator: z.string().nullable(),
  terms: z.array(TraceTerm),
});
export type TraceLine = z.infer<typeof TraceLine>;

/** Why a rule is worth what it is worth: in one sentence, then as a tree. */
export const Reasoning = z.object({
  result: Truth,
  sentence: WordsShape,
  lines: z.array(TraceLine),
});
export type Reasoning = z.infer<typeof Reasoning>;
