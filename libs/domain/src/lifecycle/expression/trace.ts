import { z } from 'zod';
import { WordsShape } from '../../platform/words-shape';
import { FactStanding, RuleValue } from '../facts/fact';
import { OPERATORS } from './rule';
import { Truth } from './truth';

/** One side of a leaf: a name with what it is worth and where that comes from, or a literal (no name). */
export const TermTrace = z.object({
  name: z.string().nullable(),
  /** `missing`: a name of which nothing is known here. */
  origin: z.enum(['attribute', 'fact', 'parameter', 'literal', 'missing']),
  value: RuleValue.nullable(),
  standing: FactStanding.nullable(),
  source: WordsShape.nullable(),
  at: z.string().nullable(),
});
export type TermTrace = z.infer<typeof TermTrace>;

/**
 * Why a rule is worth what it is worth: the rule again, each part with its result. Leaves are `compare` (two terms)
 * and `holds` (one); `always`: there is no rule; `faulty`: the text is no rule, and nothing can be said.
 */
export interface Trace {
  readonly kind: 'or' | 'and' | 'not' | 'compare' | 'holds' | 'always' | 'faulty';
  readonly text: string;
  readonly result: Truth;
  readonly operator: (typeof OPERATORS)[number] | null;
  readonly terms: readonly TermTrace[];
  readonly children: readonly Trace[];
}

export const Trace: z.ZodType<Trace> = z.object({
  kind: z.enum(['or', 'and', 'not', 'compare', 'holds', 'always', 'faulty']),
  text: z.string(),
  result: Truth,
  operator: z.enum(OPERATORS).nullable(),
  terms: z.array(TermTrace),
  /** Checked as deep as it goes; told to readers of the interface as any value, which its language cannot nest. */
  children: z.custom<readonly Trace[]>((parts) => z.array(Trace).safeParse(parts).success),
});

/** The leaves of a trace, in the order in which they are written. */
export const leavesOf = (trace: Trace): readonly Trace[] =>
  trace.children.length === 0 ? [trace] : trace.children.flatMap(leavesOf);
