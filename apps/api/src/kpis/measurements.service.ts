import type {
  correctMeasurement,
  ingestMeasurements,
  removeMeasurement,
} from '@jalon/contracts/kpis/measurements.operations';
import { kpiArchived, measurementsRefused, type RefusedRow } from '@jalon/contracts/kpis/kpis.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { KpiMeaning } from '@jalon/domain/kpis/kpi';
import { flawOf, type MeasurementDraft, valueOf } from '@jalon/domain/kpis/measurement';
import { localDay } from '@jalon/domain/organisation/local-day';
import { Injectable } from '@nestjs/common';
import { ask } from '../platform/database/ask';
import { type Changes, TenantStore } from '../platform/database/tenant-store';
import { work, workingTime } from '../platform/database/unit-of-work';
import { tell } from '../platform/journal/tell';
import { INGEST, KNOWN_OTHERWISE } from './ingest-sql';
import { MeasurementEntity } from './kpi.entities';

/** Held so that its meaning does not change under a batch; several batches may come in at once. */
const KPI = `
  SELECT k.number, k.archived_at IS NOT NULL AS "isArchived", k.use_case_id AS "useCaseId",
    (SELECT v.meaning FROM kpi_version v WHERE v.organisation_id = k.organisation_id AND v.kpi_id = k.id
      AND v.number = coalesce($3::int, k.number)) AS meaning
  FROM kpi k WHERE k.organisation_id = $1 AND k.id = $2 FOR SHARE`;

interface Measured {
  readonly isArchived: boolean;
  readonly useCaseId: string;
  /** Null: it has no version of the number asked for. */
  readonly meaning: KpiMeaning | null;
}

type Batch = Checked<typeof ingestMeasurements>;
type Row = MeasurementDraft & { readonly value: number };

/** Named in a refusal; the rest is counted. */
const NAMED = 100;

/** Measurements by hand, by paste and by batch: all of a batch or none of it. */
@Injectable()
export class MeasurementsService {
  async ingest(actor: Actor, batch: Batch): Promise<{ added: number; repeated: number }> {
    const { kpiId, number } = batch;
    const kpi = await this.open(actor, kpiId, number);
    const isPercent = kpi.meaning?.unit === 'percent';
    refuse(flawsOf(batch.rows, isPercent));
    const rows = batch.rows.map((row): Row => ({ ...row, value: valueOf(row, isPercent) ?? 0 }));
    const added = await this.keep(actor, { kpiId, number, rows });
    const repeated = rows.length - added;
    if (repeated > 0) await this.refuseOthers(actor, kpiId, rows);
    if (added > 0)
      tell({
        kind: 'kpi.measured',
        subject: { type: 'kpi', id: kpiId },
        about: { type: 'use-case', id: kpi.useCaseId },
        before: {},
        after: summaryOf(rows, { added, repeated }),
      });
    return { added, repeated };
  }

  /** One that was put right: what it comes to is judged like a new one. */
  async correct(actor: Actor, { id, version, ...edit }: Correction): Promise<void> {
    const row = await this.present(actor, id);
    const kpi = await this.open(actor, row.kpiId, row.number);
    const isPercent = kpi.meaning?.unit === 'percent';
    const draft = corrected(row, edit);
    refuse(flawsOf([draft], isPercent));
    const { from, numerator, ...said } = draft;
    const value = valueOf(draft, isPercent) ?? row.value;
    const changes = { ...said, value, fromOn: from ?? null, numerator: numerator ?? null };
    await storeIn(kpi.useCaseId)
      .telling('corrected')
      .amend(actor, id, { ...onlyKept(changes), version });
  }

  /** It counts no more; the row stays, so that its key is not taken again. */
  async remove(actor: Actor, { id, version, reason }: Checked<typeof removeMeasurement>): Promise<void> {
    const row = await this.present(actor, id);
    const { useCaseId } = await this.open(actor, row.kpiId, row.number);
    await storeIn(useCaseId).telling('removed').amend(actor, id, { version, removedAt: workingTime() });
    tell({
      kind: 'measurement.reasoned',
      subject: { type: 'measurement', id },
      about: { type: 'use-case', id: useCaseId },
      before: {},
      after: { takenOn: row.takenOn, value: row.value, reason },
    });
  }

  private async present(actor: Actor, id: string): Promise<MeasurementEntity> {
    const row = await storeIn().hold(actor, id);
    if (row.removedAt) throw new Problem(notFound, {});
    return row;
  }

  private async open({ organisationId }: Actor, id: string, number: number | undefined): Promise<Measured> {
    const [kpi] = await ask<Measured & { number: number }>(KPI, [organisationId, id, number ?? null]);
    if (!kpi?.meaning) throw new Problem(notFound, {});
    if (kpi.isArchived) throw new Problem(kpiArchived, {});
    return kpi;
  }

  private async keep(
    { organisationId, id }: Actor,
    { kpiId, number, rows }: { kpiId: string; number: number | undefined; rows: readonly Row[] },
  ): Promise<number> {
    const column = <Key extends keyof Row>(key: Key) => rows.map((row) => row[key] ?? null);
    const { rowCount } = await work().client.query({
      name: 'ingest-measurements',
      text: INGEST,
      values: [
        ...[organisationId, kpiId, number ?? null, id, workingTime()],
        ...[column('takenOn'), column('from'), column('context'), column('segment'), column('value')],
        ...[column('numerator'), column('denominator'), column('n'), column('note'), column('sourceKey')],
      ],
    });
    return rowCount ?? 0;
  }

  /** A key that is known with something else is no repetition: silence would lose a figure. */
  private async refuseOthers({ organisationId }: Actor, kpiId: string, rows: readonly Row[]): Promise<void> {
    const keyed = rows.filter(({ sourceKey }) => sourceKey != null);
    const known = await ask<{ key: string }>(KNOWN_OTHERWISE, [
      organisationId,
      kpiId,
      keyed.map(({ sourceKey }) => sourceKey),
      keyed.map(({ value }) => value),
      keyed.map(({ takenOn }) => takenOn),
      keyed.map(({ context }) => context),
    ]);
    const keys = new Set(known.map(({ key }) => key));
    refuse(
      rows.flatMap(({ sourceKey }, row) =>
        sourceKey != null && keys.has(sourceKey) ? [{ row, flaw: 'key-known-otherwise' as const }] : [],
      ),
    );
  }
}

/** Measurements, whose changes stand in the history of this use case. */
const storeIn = (useCaseId?: string): TenantStore<MeasurementEntity> =>
  new TenantStore(MeasurementEntity, {
    name: 'measurement',
    ...(useCaseId && { about: () => ({ type: 'use-case', id: useCaseId }) }),
  });

type Correction = Checked<typeof correctMeasurement>;

/** A value that is said anew no longer comes from its numerator; a numerator that is, gives the value. */
function corrected(row: MeasurementEntity, edit: Omit<Correction, 'id' | 'version'>): MeasurementDraft {
  const said = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
  const isRatioSaid = 'numerator' in said || 'denominator' in said;
  const freed = isRatioSaid ? { value: null } : { ...('value' in said && { numerator: null }) };
  return { ...row, from: row.fromOn, ...freed, ...said };
}

/** What a correction may touch. */
const onlyKept = (draft: Changes<MeasurementEntity>): Changes<MeasurementEntity> => {
  const { takenOn, fromOn, context, segment, value, numerator, denominator, n, note } = draft;
  return { takenOn, fromOn, context, segment, value, numerator, denominator, n, note };
};

function flawsOf(rows: readonly MeasurementDraft[], isPercent: boolean): RefusedRow[] {
  const today = localDay(workingTime());
  const seen = new Set<string>();
  return rows.flatMap((draft, row): RefusedRow[] => {
    const flaw = flawOf(draft, { isPercent, today });
    if (flaw) return [{ row, flaw }];
    const { sourceKey } = draft;
    if (sourceKey == null) return [];
    if (seen.has(sourceKey)) return [{ row, flaw: 'key-twice' }];
    seen.add(sourceKey);
    return [];
  });
}

function refuse(rows: readonly RefusedRow[]): void {
  if (rows.length > 0)
    throw new Problem(measurementsRefused, { count: rows.length, rows: rows.slice(0, NAMED) });
}

/** What the journal keeps of a batch: how many, of when; the measurements themselves stay. */
function summaryOf(rows: readonly Row[], counts: { added: number; repeated: number }) {
  const days = rows.map(({ takenOn }) => takenOn).sort();
  const contexts = [...new Set(rows.map(({ context }) => context))];
  return { ...counts, contexts, from: days[0], to: days.at(-1) };
}
