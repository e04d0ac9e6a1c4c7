import type { Actor } from '@jalon/domain/access/actor';
import type { GateCase } from '@jalon/domain/gates/evaluation/gate-case';
import { z } from 'zod';
import { ask } from '../../platform/database/ask';

const DECISIONS = `
  SELECT DISTINCT ON (use_case_id) use_case_id AS "useCaseId", data FROM project_record
  WHERE organisation_id = $1 AND use_case_id = ANY ($2::uuid[]) AND kind = 'pilot_decision' AND removed_at IS NULL
  ORDER BY use_case_id, happened_on DESC, created_at DESC`;

/** The phase of the pilot: the recorded decision waives it or does not. */
const PILOT_PHASE = 'P5';

/** The data of such a record: with the pilot, or without it, and why. */
const Decided = z.object({ with: z.boolean(), reason: z.string() });

/** Optional phases that the newest recorded decision of each use case waives (G2-18). */
export async function waivedPhasesOf(
  { organisationId }: Actor,
  useCaseIds: readonly string[],
): Promise<ReadonlyMap<string, GateCase['waivedPhases']>> {
  const rows = await ask<{ useCaseId: string; data: unknown }>(DECISIONS, [organisationId, useCaseIds]);
  return new Map(
    rows.flatMap(({ useCaseId, data }) => {
      const decided = Decided.safeParse(data).data;
      if (!decided || decided.with) return [];
      return [[useCaseId, [{ phaseId: PILOT_PHASE, reason: decided.reason }]] as const];
    }),
  );
}
