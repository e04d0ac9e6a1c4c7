import { z } from 'zod';
import { RuleValue } from '../../lifecycle/facts/fact';
import { WordsShape } from '../../platform/words-shape';

/** What may differ between what was read and what is; `gate`: its profile. */
export const DIFFERENCE_KINDS = [
  'fact',
  'attribute',
  'parameter',
  'criterion',
  'evidence',
  'waiver',
  'opinion',
  'signature',
  'profile',
  'statement',
  'condition',
  'verdict',
] as const;
export const DifferenceKind = z.enum(DIFFERENCE_KINDS);
export type DifferenceKind = z.infer<typeof DifferenceKind>;

/** One side of a difference: the fields that differ, by name; null: it was not there. */
export const Side = z.record(z.string(), RuleValue.nullable()).nullable();
export type Side = z.infer<typeof Side>;

/**
 * One change, ready to be put in words: of what, called how, and what stood before and stands after. Fields by kind:
 * fact, attribute, parameter `{ value, standing? }`; evidence `{ title, version, sha256, isInForce }`; criterion the
 * fields of its text that changed (`{ fr, rule }`); waiver `{ reason, endsOn, isValid }`; opinion `{ stance, words }`;
 * signature `{ by }`; condition `{ words, dueOn, state }`; profile `{ id }`; verdict `{ state }`.
 */
export const Difference = z.object({
  kind: DifferenceKind,
  /** The id of the fact, criterion, proof…; of the criterion for waivers, opinions and signatures. */
  id: z.string(),
  /** How people call it, where the life cycle or the record names it. */
  name: WordsShape.nullable(),
  before: Side,
  after: Side,
});
export type Difference = z.infer<typeof Difference>;
