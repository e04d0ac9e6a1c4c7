import { z } from 'zod';
import { NamedPerson } from '../../discussion/subject';
import { WordsShape } from '../../platform/words-shape';

/** What an attribute, a fact or a parameter may be worth in a rule; dates as `2026-11-30`. */
export const RuleValue = z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]);
export type RuleValue = z.infer<typeof RuleValue>;

/**
 * `measured`: computed by a provider from what is kept, at this moment. `declared`: said by a person, with an end;
 * the weaker thing. `unknown`: neither.
 */
export const FactStanding = z.enum(['measured', 'declared', 'unknown']);
export type FactStanding = z.infer<typeof FactStanding>;

/** A fact of one subject with where it comes from. */
export const Fact = z.object({
  id: z.string(),
  standing: FactStanding,
  value: RuleValue.nullable(),
  /** When the newest of what it was computed from was kept, or when it was declared. */
  at: z.iso.datetime().nullable(),
  /** In words: « Tour du 3 mars 2026, 4 votants ». */
  source: WordsShape.nullable(),
  /** How many rows or observations it was computed from. */
  sample: z.number().int().nonnegative().nullable(),
  /** The place on screen that explains it, below the root. */
  path: z.string().nullable(),
  /** Who declared it. */
  by: NamedPerson.nullable(),
  /** The last day on which a declared value holds. */
  expiresOn: z.iso.date().nullable(),
  evidenceIds: z.array(z.uuid()),
});
export type Fact = z.infer<typeof Fact>;

/** By id; one that is not there is unknown. */
export type Facts = Readonly<Record<string, Fact>>;
