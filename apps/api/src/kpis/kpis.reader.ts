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
import { KPI_MEMBERS, MEASUREMENT, POINT, pointsOf, RECENT, SEGMENTS, VERSIONS } from './kpi-sql';
import { minBaselineOf } from './min-baseline';

type ReadKpi = Kpi & { readonly reading: KpiReading; readonly recent: SeriesPoint[] };
type WholeKpi = ReadKpi & { readonly versions: KpiVersion[]; readonly segments: string[] };

const USE_CASE = 'SELECT FROM use_case WHERE organisation_id = $1 AND id = $2';
const THERE = 'SELECT FROM kpi WHERE organisation_id = $1 AND id = $2';

const OF_USE_CASE = `
  SELECT json_build_object(${KPI_MEMBERS}, 'recent', ${RECENT}) AS kpi FROM kpi k
  WHERE k.organisation_id = $1 AND k.use_case_id = $2
  ORDER BY k.archived_at IS NOT NULL, array_position(ARRAY['primary', 'secondary', 'guardrail'], k.role),
    k.created_at, k.id`;

const ONE = `
  SELECT json_build_object(${KPI_MEMBERS}, 'recent', ${RECENT}, 'versions', ${VERSIONS}, 'segments', ${SEGMENTS}) AS kpi
  FROM kpi k WHERE k.organisation_id = $1 AND k.id = $2`;

const series = (by: string): string => `
  SELECT coalesce(json_agg(${POINT} ORDER BY p.on, p.context, p.number), '[]') AS points FROM (${pointsOf(by)}
    WHERE m.organisation_id = $1 AND m.kpi_id = $2 AND m.removed_at IS NULL AND ($3::text IS NULL OR m.segment = $3)
    GROUP BY 1, 2, 3 ORDER BY 1 DESC LIMIT 2000) p`;

const ONE_MEASUREMENT = `SELECT ${MEASUREMENT} AS measurement FROM kpi_measurement u
  WHERE u.organisation_id = $1 AND u.id = $2 AND u.removed_at IS NULL`;

const KEYS = { takenOn: { sql: 'u.taken_on', cast: 'date' } } as const;

/** KPIs as screens show them. */
@Injectable()
export class KpisReader {
  constructor(private readonly lifecycles: LifecyclesReader) {}

  async ofUseCase(actor: Actor, useCaseId: string) {
    await this.expect(USE_CASE, [actor.organisationId, useCaseId]);
    const rows = await ask<{ kpi: ReadKpi }>(OF_USE_CASE, [actor.organisationId, useCaseId]);
    const items = rows.map(({ kpi }) => told(actor, kpi));
    return {
      items,
      minBaseline: await minBaselineOf(actor, this.lifecycles),
      mayAdd: mayDo(actor, 'kpis:manage'),
    };
  }

  /** This KPI; one that is not there does not exist (404). */
  async get(actor: Actor, id: string) {
    const [row] = await ask<{ kpi: WholeKpi }>(ONE, [actor.organisationId, id]);
    if (!row) throw new Problem(notFound, {});
    return { kpi: told(actor, row.kpi), minBaseline: await minBaselineOf(actor, this.lifecycles) };
  }

  async series({ organisationId }: Actor, { id, by, segment }: Checked<typeof readKpiSeries>) {
    await this.expect(THERE, [organisationId, id]);
    const [row] = await ask<{ points: SeriesPoint[] }>(series(by), [organisationId, id, segment ?? null]);
    return { points: row?.points ?? [] };
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
    const [row] = await ask<{ measurement: Measurement }>(ONE_MEASUREMENT, [organisationId, id]);
    if (!row) throw new Problem(notFound, {});
    return row.measurement;
  }

  private async expect(sql: string, values: readonly string[]): Promise<void> {
    const [row] = await ask(sql, values);
    if (!row) throw new Problem(notFound, {});
  }
}

/** With what it lacks and what the reader may do. */
const told = <Read extends ReadKpi>(actor: Actor, kpi: Read) => ({
  ...kpi,
  gaps: [...gapsOf(kpi)],
  may: [...mayOnKpi(actor, { isArchived: kpi.archivedAt !== null })],
});
