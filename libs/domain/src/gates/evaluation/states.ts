import { z } from 'zod';

/**
 * How a criterion stands. `satisfied`: its rule is true, or it is signed. `unsatisfied`: its rule is false. `unknown`:
 * its rule is neither. `to_clarify`: whether it applies is unknown (counts as applicable and unsatisfied).
 * `not_applicable`: its `when` is false. `waived`: not satisfied, and validly waived. `unsigned`: to be attested.
 * `reopened`: it was attested, and something material of what was read has changed.
 */
export const CRITERION_STATES = [
  'satisfied',
  'unsatisfied',
  'unknown',
  'to_clarify',
  'not_applicable',
  'waived',
  'unsigned',
  'reopened',
] as const;
export const CriterionState = z.enum(CRITERION_STATES);
export type CriterionState = z.infer<typeof CriterionState>;

/** `ready`: whoever decides may pass. `conditions_overdue`: nothing else blocks than a condition of an earlier pass. */
export const GATE_STATES = ['blocked', 'conditions_overdue', 'ready'] as const;
export const GateState = z.enum(GATE_STATES);
export type GateState = z.infer<typeof GateState>;

/** Open: neither satisfied, nor waived, nor without object. */
const SETTLED: readonly CriterionState[] = ['satisfied', 'waived', 'not_applicable'];
export const isSettled = (state: CriterionState): boolean => SETTLED.includes(state);
