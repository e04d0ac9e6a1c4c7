import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { listMeasurements } from '@jalon/contracts/kpis/measurements.operations';
import type { readKpiSeries } from '@jalon/contracts/kpis/kpis.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import { gapsOf } from '@jalon/domain/kpis/completeness';
import type { Kpi, KpiVersion } from '@jalon/domain/kpis/kpi';
import type { Measurement } from '@jalon/domain/kpis/measurement';
import { mayOnKpi } from '@jalon/domain/kpis/may-on-kpi';
import type { KpiReading } from '@jalon/domain/kpis/reading/reading';
import type { SeriesPoint } from '@jalon/domain/kpis/reading/series';
import { Injectable } from '@nestjs/common';
import { LifecyclesReader } from '../lifecycle/templates/lifecycles.reader';
import { ask, type RawJson } from '../platform/database/ask';
import { keysetSql } from '../platform/database/keyset';
import { readPage, SqlValues } from '../platform/database/page-sql';
import {
  BASELINE_MEDIAN,
  DAYS_OF_SEGMENT,
  KPI_MEMBERS,
  MEASUREMENT,
  POINT,
  pointsOf,
  RECENT,
  SEGMENTS,
  VERSIONS,
} from './kpi-sql';
import { minBaselineOf } from './min-baseline';

type ReadKpi = Kpi & { readonly reading: KpiReading; readonly recent: SeriesPoint[] };
type WholeKpi = ReadKpi & {
  readonly versions: KpiVersion[];
  readonly baselineMedian: number | null;
  readonly segments: string[];
};

/** The life cycle that its project is held to; null while it has no project. */
const USE_CASE = `
  SELECT p.lifecycle_version_id AS "versionId"
  FROM use_case u LEFT JOIN project p ON p.organisation_id = u.organisation_id AND p.use_case_id = u.id
  WHERE u.organisation_id = $1 AND u.id = $2`;
const THERE = 'SELECT FROM kpi WHERE organisation_id = $1 AND id = $2';

const OF_USE_CASE = `
  SELECT json_build_object(${KPI_MEMBERS}, 'recent', ${RECENT}) AS kpi FROM kpi k
  WHERE k.organisation_id = $1 AND k.use_case_id = $2
  ORDER BY k.archived_at IS NOT NULL, array_position(ARRAY['primary', 'secondary', 'guardrail'], k.role),
    k.created_at, k.id`;

const ONE = `
  SELECT p.lifecycle_version_id AS "versionId", json_build_object(${KPI_MEMBERS}, 'recent', ${RECENT},
    'versions', ${VERSIONS}, 'baselineMedian', ${BASELINE_MEDIAN}, 'segments', ${SEGMENTS}) AS kpi
  FROM kpi k LEFT JOIN project p ON p.organisation_id = k.organisation_id AND p.use_case_id = k.use_case_id
  WHERE k.organisation_id = $1 AND k.id = $2`;

const series = (by: string, days?: string): string => `
  SELECT coalesce(json_agg(${POINT} ORDER BY p.on, p.context, p.number), '[]') AS points FROM (${pointsOf(by, days)}
    WHERE d.organisation_id = $1 AND d.kpi_id = $2 GROUP BY 1, 2, 3 ORDER BY 1 DESC LIMIT 2000) p`;

interface Curve {
  readonly points: SeriesPoint[];
}

const ONE_MEASUREMENT = `SELECT ${MEASUREMENT} AS measurement FROM kpi_measurement u
  WHERE u.organisation_id = $1 AND u.id = $2 AND u.removed_at IS NULL`;

const KEYS = { takenOn: { sql: 'u.taken_on', cast: 'date' } } as const;

/** KPIs as screens show them. */
@Injectable()
export class KpisReader {
  constructor(private readonly lifecycles: LifecyclesReader) {}

  async ofUseCase(actor: Actor, useCaseId: string) {
    const { versionId } = await this.expect<{ versionId: string | null }>(USE_CASE, [
      actor.organisationId,
      useCaseId,
    ]);
    const rows = await ask<{ kpi: ReadKpi }>(OF_USE_CASE, [actor.organisationId, useCaseId]);
    const items = rows.map(({ kpi }) => told(actor, kpi));
    return {
      items,
      minBaseline: await minBaselineOf(actor, versionId, this.lifecycles),
      mayAdd: mayDo(actor, 'kpis:manage'),
    };
  }

  /** This KPI; one that is not there does not exist (404). */
  async get(actor: Actor, id: string) {
    const { kpi, versionId } = await this.expect<{ kpi: WholeKpi; versionId: string | null }>(ONE, [
      actor.organisationId,
      id,
    ]);
    return { kpi: told(actor, kpi), minBaseline: await minBaselineOf(actor, versionId, this.lifecycles) };
  }

  async series({ organisationId }: Actor, { id, by, segment }: Checked<typeof readKpiSeries>) {
    await this.expect(THERE, [organisationId, id]);
    const { points } =
      segment === undefined
        ? await this.expect<Curve>(series(by), [organisationId, id])
        : await this.expect<Curve>(series(by, DAYS_OF_SEGMENT), [organisationId, id, segment]);
    return { points };
  }

  async measurements({ organisationId }: Actor, input: Checked<typeof listMeasurements>): Promise<RawJson> {
    const { sort = '-takenOn', cursor, limit, ...filter } = input;
    await this.expect(THERE, [organisationId, filter.kpiId]);
    const values = new SqlValues();
    const where = [
      `u.organisation_id = ${values.place(organisationId)}`,
      `u.kpi_id = ${values.place(filter.kpiId)}`,
      'u.removed_at IS NULL',
    ];
    if (filter.context) where.push(`u.context = ${values.place(filter.context)}`);
    const keyset = keysetSql({ keys: KEYS, sort, cursor, filter, id: 'u.id' }, values.next);
    values.list.push(...keyset.values);
    return readPage({ from: 'kpi_measurement u', where, item: MEASUREMENT, keyset, limit, values });
  }

  async measurement({ organisationId }: Actor, id: string): Promise<Measurement> {
    const row = await this.expect<{ measurement: Measurement }>(ONE_MEASUREMENT, [organisationId, id]);
    return row.measurement;
  }

  /** The one row of this question; what is not there does not exist (404). */
  private async expect<Row extends object>(sql: string, values: readonly string[]): Promise<Row> {
    const [row] = await ask<Row & Record<string, unknown>>(sql, values);
    if (!row) throw new Problem(notFound, {});
    return row;
  }
}

/** With what it lacks and what the reader may do. */
const told = <Read extends ReadKpi>(actor: Actor, kpi: Read) => ({
  ...kpi,
  gaps: [...gapsOf(kpi)],
  may: [...mayOnKpi(actor, { isArchived: kpi.archivedAt !== null })],
});
