import { getKpi, listKpis, readKpiSeries } from '@jalon/contracts/kpis/kpis.operations';
import { openGate } from '@jalon/contracts/gates/gates.operations';
import type { Call } from '@jalon/contracts/platform/client';
import { listMistakes } from '@jalon/contracts/projects/mistakes/mistakes.operations';
import type { Population } from '../../platform/testing/population';

/** The middle of twenty requests one after another, in milliseconds; each reads one KPI with all its measurements. */
export interface ReadingCost {
  readonly list: number;
  readonly get: number;
  readonly series: number;
  /** The common mistakes of its project: facts of KPIs among others. */
  readonly mistakes: number;
}

const TIMES = 20;

const PROJECT = `
  INSERT INTO project (organisation_id, id, number, use_case_id, title, constraints, lifecycle_version_id, profile_id,
    phase_id, cycle, mode, status, version, created_by, created_at, updated_at)
  SELECT u.organisation_id, gen_random_uuid(), u.number, u.id, u.title, '{}', $2, 'reinforced', 'P5', 1, 'pilot_slice',
    'active', 1, u.submitter_id, now(), now()
  FROM use_case u WHERE u.id = $1 RETURNING id`;

async function middleOf(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let nth = 0; nth < TIMES; nth += 1) {
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[TIMES / 2] ?? NaN;
}

/** A KPI of this use case, read as screens and gates read it. */
export async function costOfReading(
  call: Call,
  population: Population,
  { useCaseId, kpiId }: { readonly useCaseId: string; readonly kpiId: string },
): Promise<ReadingCost> {
  await population.query(`UPDATE use_case SET status = 'shortlisted' WHERE id = $1`, [useCaseId]);
  const { lifecycle } = await call(openGate, { useCaseId });
  const [project] = await population.query<{ id: string }>(PROJECT, [useCaseId, lifecycle.versionId]);
  await population.query('ANALYZE');
  return {
    list: await middleOf(() => call(listKpis, { useCaseId })),
    get: await middleOf(() => call(getKpi, { id: kpiId })),
    series: await middleOf(() => call(readKpiSeries, { id: kpiId, by: 'week' })),
    mistakes: await middleOf(() => call(listMistakes, { id: project?.id ?? '' })),
  };
}
