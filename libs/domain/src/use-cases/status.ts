import { z } from 'zod';

/**
 * Where a use case stands in the register, before the life cycle of a project takes over: being written, handed in,
 * judged a true case, retained for a decision, carried by a project; set aside, refused, or put away.
 */
export const USE_CASE_STATUSES = [
  'draft',
  'proposed',
  'qualified',
  'shortlisted',
  'in_project',
  'on_hold',
  'rejected',
  'archived',
] as const;
export const UseCaseStatus = z.enum(USE_CASE_STATUSES);
export type UseCaseStatus = z.infer<typeof UseCaseStatus>;

/** What a move means; the same two statuses are never joined by two acts. */
export const USE_CASE_ACTS = [
  'propose',
  'qualify',
  'shortlist',
  'launch',
  'return',
  'hold',
  'resume',
  'reject',
  'reopen',
  'close',
  'archive',
  'restore',
] as const;
export const UseCaseAct = z.enum(USE_CASE_ACTS);
export type UseCaseAct = z.infer<typeof UseCaseAct>;

/** Who stands how to a use case: by role in the organisation, or by a tie to it; `gate` is nobody: G0 itself. */
export type Standing = 'decider' | 'steward' | 'owner' | 'submitter' | 'gate';

export interface Transition {
  readonly from: UseCaseStatus;
  readonly to: UseCaseStatus;
  readonly act: UseCaseAct;
  readonly by: readonly Standing[];
}

/** Acts that somebody will ask about later: they are not done without a reason. */
const WITH_REASON: readonly UseCaseAct[] = ['return', 'hold', 'reject', 'close'];
export const asksReason = (act: UseCaseAct): boolean => WITH_REASON.includes(act);

const AUTHORS = ['steward', 'owner', 'submitter'] as const;
const STEWARDS = ['steward'] as const;
const DECIDERS = ['decider'] as const;
/** Passing G0 opens the project: no button of the register does. */
const GATE = ['gate'] as const;

const rows = (
  act: UseCaseAct,
  by: readonly Standing[],
  ...steps: readonly (readonly [UseCaseStatus, UseCaseStatus])[]
): Transition[] => steps.map(([from, to]) => ({ from, to, act, by }));

/** Every move of the register. A `decider` is also a `steward`. From `on_hold`, only the status it was held from. */
export const USE_CASE_TRANSITIONS: readonly Transition[] = [
  ...rows('propose', AUTHORS, ['draft', 'proposed']),
  ...rows('qualify', STEWARDS, ['proposed', 'qualified']),
  ...rows('shortlist', DECIDERS, ['qualified', 'shortlisted']),
  ...rows('launch', GATE, ['shortlisted', 'in_project']),
  ...rows('return', AUTHORS, ['proposed', 'draft']),
  ...rows('return', STEWARDS, ['qualified', 'proposed']),
  ...rows('return', DECIDERS, ['shortlisted', 'qualified'], ['in_project', 'shortlisted']),
  ...rows('hold', STEWARDS, ['proposed', 'on_hold'], ['qualified', 'on_hold'], ['in_project', 'on_hold']),
  ...rows('hold', DECIDERS, ['shortlisted', 'on_hold']),
  ...rows('resume', STEWARDS, ['on_hold', 'proposed'], ['on_hold', 'qualified']),
  ...rows('resume', DECIDERS, ['on_hold', 'shortlisted'], ['on_hold', 'in_project']),
  ...rows('reject', STEWARDS, ['proposed', 'rejected'], ['qualified', 'rejected']),
  ...rows('reject', DECIDERS, ['shortlisted', 'rejected'], ['on_hold', 'rejected']),
  ...rows('reopen', STEWARDS, ['rejected', 'proposed']),
  ...rows('close', DECIDERS, ['in_project', 'archived']),
  ...rows('archive', AUTHORS, ['draft', 'archived']),
  ...rows('archive', STEWARDS, ['rejected', 'archived']),
  ...rows('restore', STEWARDS, ['archived', 'draft']),
];
