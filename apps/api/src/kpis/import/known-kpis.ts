import type { Actor } from '@jalon/domain/access/actor';
import type { MeantFor } from '@jalon/domain/imports/run';
import type { MeasuredKpi } from '@jalon/domain/kpis/import/measured-kpi';
import { formatReference } from '@jalon/domain/use-cases/reference';
import { ask } from '../../platform/database/ask';

interface KpiRow extends Omit<MeasuredKpi, 'reference'> {
  readonly useCaseNumber: number;
}

const KPIS = `
  SELECT k.id, k.name, k.archived_at IS NOT NULL AS "isArchived", u.id AS "useCaseId", u.number AS "useCaseNumber",
    u.title AS "useCase", v.definitions
  FROM kpi k
  JOIN use_case u ON u.organisation_id = k.organisation_id AND u.id = k.use_case_id
  CROSS JOIN LATERAL (
    SELECT json_agg(json_build_object('number', v.number, 'startsOn', v.starts_on, 'unit', v.meaning->>'unit'))
      AS definitions
    FROM kpi_version v WHERE v.organisation_id = k.organisation_id AND v.kpi_id = k.id
  ) v
  WHERE k.organisation_id = $1 AND ($2::uuid IS NULL OR k.id = $2) AND ($3::uuid IS NULL OR k.use_case_id = $3)
  ORDER BY u.number, k.created_at, k.id`;

/** The KPIs that a file may name: all of the organisation, those of one use case, or the one that it is for. */
export async function knownKpis(
  { organisationId }: Actor,
  meantFor: Pick<MeantFor, 'type' | 'id'> | null,
): Promise<readonly MeasuredKpi[]> {
  const idOf = (type: string): string | null => (meantFor?.type === type ? meantFor.id : null);
  const rows = await ask<KpiRow & Record<string, unknown>>(KPIS, [
    organisationId,
    idOf('kpi'),
    idOf('use-case'),
  ]);
  return rows.map(({ useCaseNumber, ...kpi }) => ({ ...kpi, reference: formatReference(useCaseNumber) }));
}

const PROJECT = `SELECT id FROM project WHERE organisation_id = $1 AND use_case_id = $2`;

/** Where the KPIs of a use case are seen: in its project, once it is one. */
async function homeOf({ organisationId }: Actor, useCaseId: string): Promise<string> {
  const [project] = await ask<{ id: string }>(PROJECT, [organisationId, useCaseId]);
  return project ? `/projects/${project.id}/kpis` : `/use-cases/${useCaseId}`;
}

const USE_CASE = `SELECT title FROM use_case WHERE organisation_id = $1 AND id = $2`;

/** A KPI or a use case that a file of measurements may be brought for; null: neither is there by this id. */
export async function placeOf(actor: Actor, id: string): Promise<MeantFor | null> {
  const [kpi] = await knownKpis(actor, { type: 'kpi', id });
  if (kpi) {
    const home = await homeOf(actor, kpi.useCaseId);
    const isOfProject = home.startsWith('/projects/');
    return { type: 'kpi', id, title: kpi.name, path: isOfProject ? `${home}/${id}` : home };
  }
  const [useCase] = await ask<{ title: string }>(USE_CASE, [actor.organisationId, id]);
  return useCase ? { type: 'use-case', id, title: useCase.title, path: await homeOf(actor, id) } : null;
}

const PATHS = `
  SELECT m.id, CASE WHEN p.id IS NULL THEN '/use-cases/' || k.use_case_id
    ELSE '/projects/' || p.id || '/kpis/' || k.id END AS path
  FROM kpi_measurement m
  JOIN kpi k ON k.organisation_id = m.organisation_id AND k.id = m.kpi_id
  LEFT JOIN project p ON p.organisation_id = k.organisation_id AND p.use_case_id = k.use_case_id
  WHERE m.organisation_id = $1 AND m.id = ANY ($2::uuid[])`;

/** The page of the KPI of each measurement. */
export async function pathsOf(
  { organisationId }: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await ask<{ id: string; path: string }>(PATHS, [organisationId, ids]);
  return new Map(rows.map(({ id, path }) => [id, path]));
}
