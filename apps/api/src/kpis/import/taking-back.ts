import type { Actor } from '@jalon/domain/access/actor';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';
import type { Hindrance, Written } from '../../platform/imports/kinds/import-kind';
import { tell } from '../../platform/journal/tell';
import { byKpi } from './by-kpi';
import { countDaysAgain, type Place } from '../days/kpi-days';

const STANDING = `
  SELECT id, version, removed_at IS NOT NULL AS "isRemoved" FROM kpi_measurement
  WHERE organisation_id = $1 AND id = ANY ($2::uuid[])`;

interface Standing {
  readonly id: string;
  readonly version: number;
  readonly isRemoved: boolean;
}

/** What stands in the way of taking these back, as an import has written them. */
export async function hindrancesOf(
  { organisationId }: Actor,
  rows: readonly Written[],
  isHeld: boolean,
): Promise<ReadonlyMap<string, Hindrance>> {
  const statement = isHeld ? `${STANDING} ORDER BY id FOR UPDATE` : STANDING;
  const ids = rows.map(({ id }) => id);
  const found = await ask<Standing & Record<string, unknown>>(statement, [organisationId, ids]);
  const standing = new Map(found.map((one) => [one.id, one]));
  return new Map(
    rows.flatMap(({ id, version }): [string, Hindrance][] => {
      const one = standing.get(id);
      if (!one || one.isRemoved) return [[id, 'removed']];
      return one.version === version ? [] : [[id, 'touched-since']];
    }),
  );
}

/** They count no more, and their keys are free: the same file may bring them again. */
const TAKE_BACK = `
  UPDATE kpi_measurement m SET removed_at = $3, source_key = NULL, version = m.version + 1
  FROM kpi k
  WHERE m.organisation_id = $1 AND m.id = ANY ($2::uuid[]) AND k.organisation_id = m.organisation_id AND k.id = m.kpi_id
  RETURNING m.kpi_id AS "kpiId", k.use_case_id AS "useCaseId", m.number, m.context, m.taken_on::text AS "takenOn"`;

interface TakenRow extends Place {
  readonly kpiId: string;
  readonly useCaseId: string;
}

/** Takes measurements of an import back; each KPI is told of it once. */
export async function takeBackMeasurements(
  actor: Actor,
  ids: readonly string[],
  fileName: string,
): Promise<void> {
  const rows = await ask<TakenRow & Record<string, unknown>>(TAKE_BACK, [
    actor.organisationId,
    ids,
    workingTime(),
  ]);
  for (const [kpiId, places] of byKpi(rows, (row) => row.kpiId)) {
    await countDaysAgain(actor, kpiId, places);
    tell({
      kind: 'kpi.measurements-undone',
      subject: { type: 'kpi', id: kpiId },
      about: { type: 'use-case', id: places[0]?.useCaseId ?? '' },
      before: {},
      after: { undone: places.length, fileName },
    });
  }
}
