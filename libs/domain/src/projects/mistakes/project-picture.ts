import type { RuleValue } from '../../lifecycle/facts/fact';

/** What the detectors look at: only what is kept. What nobody told is null or not there. */
export interface ProjectPicture {
  /** 1 for P1 … 9 for P9. */
  readonly phase: number;
  readonly problem: string | null;
  readonly scopeIn: string | null;
  readonly scopeOut: string | null;
  readonly does: string | null;
  readonly doesNot: string | null;
  /** Roles that somebody holds in the project. */
  readonly roles: readonly string[];
  /** Answers about the project, derived ones too. */
  readonly attributes: Readonly<Record<string, RuleValue | null | undefined>>;
  /** Measured facts. */
  readonly facts: Readonly<Record<string, RuleValue | null | undefined>>;
  /** Working days planned, by phase, all its cycles together; a phase that is not planned is not there. */
  readonly plannedDays: Readonly<Record<string, number>>;
  /** Other projects of the organisation that passed their pilot. */
  readonly formerProjects: number;
}

/** A figure, where one is told. */
export const figure = (value: RuleValue | null | undefined): number | null =>
  typeof value === 'number' ? value : null;

/** Yes or no, where it is told. */
export const answer = (value: RuleValue | null | undefined): boolean | null =>
  typeof value === 'boolean' ? value : null;

/** Facts that the detectors ask for. */
export const MISTAKE_FACTS = [
  'oppAnswers',
  'aiVerdict',
  'vendorContractsBeforeG1',
  'rgpdQualified',
  'aiActQualified',
  'rgpdBlockingOpen',
  'userRolesInWorkshops',
  'feedbackRate',
  'runOwnerNamed',
  'runBudgetMonths',
  'primaryKpis',
  'primaryKpisWithBaseline',
  'rolloutKpiConfirmed',
  'primaryTargetMet',
] as const;
