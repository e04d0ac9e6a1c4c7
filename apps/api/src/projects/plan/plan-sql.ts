import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import type { PlannedPhase } from '@jalon/domain/projects/plan/project-plan';
import type { ProjectStatus } from '@jalon/domain/projects/project-status';
import type { KeptGate } from './gates-of';

export interface KeptPhase extends PlannedPhase {
  readonly id: string;
  readonly version: number;
}

export interface KeptItem {
  readonly phaseId: string;
  readonly cycle: number;
  readonly itemId: string | null;
  readonly isDone: boolean;
}

/** What is kept of the plan of a project. */
export interface KeptPlan {
  readonly useCaseId: string;
  readonly versionId: string;
  readonly phaseId: string;
  readonly cycle: number;
  readonly mode: PlannedPhase['mode'];
  readonly status: ProjectStatus;
  readonly startsOn: string | null;
  readonly dueOn: string | null;
  readonly holidays: readonly string[];
  /** The attribute `projectSize`, as it was answered. */
  readonly size: RuleValue | null;
  readonly phases: readonly KeptPhase[];
  readonly gates: readonly KeptGate[];
  readonly items: readonly KeptItem[];
  /** The roles that the reader holds on it. */
  readonly roleIds: readonly string[];
}

/** The phases of project `p`, as JSON. */
export const phasesSql = `coalesce((SELECT json_agg(json_build_object('id', f.id, 'version', f.version,
    'phaseId', f.phase_id, 'cycle', f.cycle, 'mode', f.mode, 'plannedFrom', f.planned_from,
    'plannedTo', f.planned_to, 'beganOn', f.began_on, 'endedOn', f.ended_on) ORDER BY f.began_on, f.planned_from)
  FROM project_phase f WHERE f.organisation_id = p.organisation_id AND f.project_id = p.id), '[]')`;

/** Its gates, in the order in which they were opened; days are those of the organisation. */
export const gatesSql = `coalesce((SELECT json_agg(json_build_object('id', g.id, 'gateId', g.gate_id,
    'cycle', g.cycle, 'mode', g.mode, 'dueOn', g.due_on,
    'decidedOn', (g.decided_at AT TIME ZONE 'Europe/Paris')::date, 'outcome', g.outcome) ORDER BY g.opened_at, g.id)
  FROM gate g WHERE g.organisation_id = p.organisation_id AND g.project_id = p.id), '[]')`;

const ITEMS = `coalesce((SELECT json_agg(json_build_object('phaseId', i.phase_id, 'cycle', i.cycle,
    'itemId', i.item_id, 'isDone', t.completed_at IS NOT NULL))
  FROM project_item i JOIN task t ON t.organisation_id = i.organisation_id AND t.id = i.task_id
  WHERE i.organisation_id = p.organisation_id AND i.project_id = p.id), '[]')`;

export const PLAN_OF_ONE = `
  SELECT p.use_case_id AS "useCaseId", p.lifecycle_version_id AS "versionId", p.phase_id AS "phaseId", p.cycle,
    p.mode, p.status, p.starts_on::text AS "startsOn", p.due_on::text AS "dueOn", o.holidays::text[] AS holidays,
    (SELECT a.value FROM attribute_answer a WHERE a.organisation_id = p.organisation_id
      AND a.use_case_id = p.use_case_id AND a.attribute_id = 'projectSize') AS size,
    ${phasesSql} AS phases, ${gatesSql} AS gates, ${ITEMS} AS items,
    ARRAY(SELECT r.role_id FROM project_role r WHERE r.organisation_id = p.organisation_id
      AND r.use_case_id = p.use_case_id AND r.person_id = $3 AND r.ended_at IS NULL) AS "roleIds"
  FROM project p JOIN organisation o ON o.id = p.organisation_id
  WHERE p.organisation_id = $1 AND p.id = $2`;
