import { z } from 'zod';
import { text } from '../platform/text';

/** What may limit a project: money, time, skills, confidentiality, the tools it must fit into (S-CON-01 … S-CON-05). */
export const CONSTRAINT_FAMILIES = [
  'budget',
  'deadline',
  'skills',
  'confidentiality',
  'integration',
] as const;
export const ConstraintFamily = z.enum(CONSTRAINT_FAMILIES);
export type ConstraintFamily = z.infer<typeof ConstraintFamily>;

/** What limits it, in words; or `none`: somebody looked, and nothing does. */
export const Constraint = z.union([
  z.strictObject({ text: text(2000) }),
  z.strictObject({ none: z.literal(true) }),
]);
export type Constraint = z.infer<typeof Constraint>;

/** By family; one that is not there was not looked at yet. */
export const Constraints = z.partialRecord(ConstraintFamily, Constraint);
export type Constraints = z.infer<typeof Constraints>;

/** The families that were looked at, in their order. */
export const filledConstraints = (constraints: Constraints): readonly ConstraintFamily[] =>
  CONSTRAINT_FAMILIES.filter((family) => constraints[family] !== undefined);
