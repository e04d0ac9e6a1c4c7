import type { Actor } from '@jalon/domain/access/actor';
import type { ProjectStatus } from '@jalon/domain/projects/project-status';
import { ask } from '../../platform/database/ask';

/** A gate with what it is about; the profile and the version are those of its project while it is not decided. */
export interface GateRow {
  readonly id: string;
  readonly useCaseId: string;
  readonly useCaseNumber: number;
  readonly useCaseTitle: string;
  readonly projectId: string | null;
  readonly projectNumber: number | null;
  readonly projectTitle: string | null;
  readonly projectStatus: ProjectStatus | null;
  readonly projectPhase: string | null;
  readonly projectCycle: number | null;
  readonly projectMode: string | null;
  readonly lessons: string | null;
  readonly gateId: string;
  readonly mode: string;
  readonly cycle: number;
  readonly lifecycleVersionId: string;
  readonly profileId: string;
  /** Why the project’s is lighter than the one that was proposed, and which that was. */
  readonly profileReason: string | null;
  readonly profileReasonFor: string | null;
  readonly dueOn: string | null;
  readonly openedAt: Date;
  readonly decidedAt: Date | null;
  readonly outcome: string | null;
  readonly target: string | null;
  readonly decisionHash: string | null;
  readonly closedAt: Date | null;
  readonly version: number;
}

const ROWS = `
  SELECT g.id, g.use_case_id AS "useCaseId", u.number AS "useCaseNumber", u.title AS "useCaseTitle",
    p.id AS "projectId", p.number AS "projectNumber", p.title AS "projectTitle", p.status AS "projectStatus",
    p.phase_id AS "projectPhase", p.cycle AS "projectCycle", p.mode AS "projectMode", p.lessons,
    g.gate_id AS "gateId", g.mode, g.cycle,
    CASE WHEN g.decided_at IS NULL AND g.project_id IS NOT NULL THEN p.lifecycle_version_id
      ELSE g.lifecycle_version_id END AS "lifecycleVersionId",
    CASE WHEN g.decided_at IS NULL AND g.project_id IS NOT NULL THEN p.profile_id
      ELSE g.profile_id END AS "profileId",
    p.profile_reason AS "profileReason", p.profile_reason_for AS "profileReasonFor",
    g.due_on::text AS "dueOn", g.opened_at AS "openedAt", g.decided_at AS "decidedAt", g.outcome,
    d.target_phase AS target, d.hash AS "decisionHash", g.closed_at AS "closedAt", g.version
  FROM gate g
  JOIN use_case u ON u.organisation_id = g.organisation_id AND u.id = g.use_case_id
  LEFT JOIN project p ON p.organisation_id = g.organisation_id AND p.use_case_id = g.use_case_id
  LEFT JOIN gate_decision d ON d.organisation_id = g.organisation_id AND d.id = g.id
  WHERE g.organisation_id = $1`;

const BY_ID = `${ROWS} AND g.id = ANY ($2::uuid[])`;
const BY_USE_CASE = `${ROWS} AND g.use_case_id = ANY ($2::uuid[]) AND g.closed_at IS NULL
  ORDER BY g.opened_at, g.gate_id`;
const IS_OPEN = `g.decided_at IS NULL AND g.closed_at IS NULL`;
const OPEN = `${ROWS} AND ${IS_OPEN} ORDER BY g.due_on NULLS LAST, g.opened_at, g.id LIMIT $2`;
const TAKES_PART = `(
  EXISTS (SELECT FROM project_role r WHERE r.organisation_id = $1 AND r.use_case_id = g.use_case_id
    AND r.person_id = $3 AND r.ended_at IS NULL)
  OR EXISTS (SELECT FROM gate_delegation e WHERE e.organisation_id = $1 AND e.use_case_id = g.use_case_id
    AND e.to_id = $3 AND e.ended_at IS NULL))`;
const OPEN_FOR = `${ROWS} AND ${IS_OPEN} AND ($4::boolean OR ${TAKES_PART})
  ORDER BY ${TAKES_PART} DESC, g.due_on NULLS LAST, g.opened_at, g.id LIMIT $2`;
const OPEN_OF = `${ROWS} AND ${IS_OPEN} AND g.use_case_id = ANY ($2::uuid[]) ORDER BY g.opened_at, g.gate_id`;

type Read = GateRow & Record<string, unknown>;

/** The one of this id, or nothing. */
export const gateRow = async ({ organisationId }: Actor, id: string): Promise<GateRow | undefined> =>
  (await ask<Read>(BY_ID, [organisationId, [id]]))[0];

/** Every gate of these use cases, in the order in which they were opened. */
export const gateRowsOf = ({ organisationId }: Actor, useCaseIds: readonly string[]): Promise<GateRow[]> =>
  ask<Read>(BY_USE_CASE, [organisationId, useCaseIds]);

/** Open gates of the organisation, the nearest date first. */
export const openGateRows = ({ organisationId }: Actor, most: number | null = null): Promise<GateRow[]> =>
  ask<Read>(OPEN, [organisationId, most]);

/** Open gates in which the actor takes part, the nearest date first; then all others, where `isAll`. */
export const openGateRowsFor = (
  { organisationId, id }: Actor,
  { most, isAll }: { readonly most: number; readonly isAll: boolean },
): Promise<GateRow[]> => ask<Read>(OPEN_FOR, [organisationId, most, id, isAll]);

/** Open gates of these use cases. */
export const openGateRowsOf = (
  { organisationId }: Actor,
  useCaseIds: readonly string[],
): Promise<GateRow[]> => ask<Read>(OPEN_OF, [organisationId, useCaseIds]);

const LOCK = `
  SELECT id FROM gate WHERE organisation_id = $1 AND use_case_id = (SELECT use_case_id FROM gate
    WHERE organisation_id = $1 AND id = $2) AND (decided_at IS NULL OR id = $2) ORDER BY id FOR UPDATE`;

/** Holds a gate, and the open ones of the same use case, until the transaction ends; always in the same order. */
export const holdGates = async ({ organisationId }: Actor, id: string): Promise<void> =>
  void (await ask(LOCK, [organisationId, id]));

const LOCK_OPEN = `
  SELECT id FROM gate WHERE organisation_id = $1 AND use_case_id = $2 AND decided_at IS NULL ORDER BY id FOR UPDATE`;

/** Holds the open gates of a use case until the transaction ends. */
export const holdGatesOf = async ({ organisationId }: Actor, useCaseId: string): Promise<void> =>
  void (await ask(LOCK_OPEN, [organisationId, useCaseId]));
