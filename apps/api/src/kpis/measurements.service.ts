import type {
  correctMeasurement,
  ingestMeasurements,
  removeMeasurement,
} from '@jalon/contracts/kpis/measurements.operations';
import { kpiArchived, measuredInAnotherUnit } from '@jalon/contracts/kpis/kpis.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { MeasurementDraft } from '@jalon/domain/kpis/measurement';
import { versionOn } from '@jalon/domain/kpis/version-on';
import { Injectable } from '@nestjs/common';
import { ask } from '../platform/database/ask';
import { type Changes, TenantStore } from '../platform/database/tenant-store';
import { workingTime } from '../platform/database/unit-of-work';
import { tell } from '../platform/journal/tell';
import { INGEST, KNOWN_OTHERWISE } from './ingest-sql';
import { type Definition, flawsOf, judgedBy, keptOf, refuse, type Row } from './judging';
import { countDaysAgain } from './days/kpi-days';
import { MeasurementEntity } from './kpi.entities';

/** Held so that its definitions do not change under a batch; several batches may come in at once. */
const KPI = `
  SELECT k.archived_at IS NOT NULL AS "isArchived", k.use_case_id AS "useCaseId",
    (SELECT json_agg(json_build_object('number', v.number, 'meaning', v.meaning, 'startsOn', v.starts_on))
      FROM kpi_version v WHERE v.organisation_id = k.organisation_id AND v.kpi_id = k.id) AS definitions
  FROM kpi k WHERE k.organisation_id = $1 AND k.id = $2 FOR SHARE`;

interface Measured {
  readonly isArchived: boolean;
  readonly useCaseId: string;
  readonly definitions: readonly Definition[];
}

type Batch = Checked<typeof ingestMeasurements>;

/** Measurements by hand, by paste and by batch: all of a batch or none of it. */
@Injectable()
export class MeasurementsService {
  async ingest(
    actor: Actor,
    { kpiId, number, rows: drafts }: Batch,
  ): Promise<{ added: number; repeated: number }> {
    const { useCaseId, definitions } = await this.open(actor, kpiId);
    const asked = number === undefined ? definitions : definitions.filter((one) => one.number === number);
    if (asked.length === 0) throw new Problem(notFound, {});
    const judged = judgedBy(drafts, asked);
    refuse(flawsOf(judged));
    const rows = judged.map(keptOf);
    const added = await this.keep(actor, kpiId, rows);
    const repeated = rows.length - added;
    if (repeated > 0) await this.refuseOthers(actor, kpiId, rows);
    if (added > 0)
      tell({
        kind: 'kpi.measured',
        subject: { type: 'kpi', id: kpiId },
        about: { type: 'use-case', id: useCaseId },
        before: {},
        after: summaryOf(rows, { added, repeated }),
      });
    return { added, repeated };
  }

  /** One that was put right: what it comes to is judged like a new one, under the definition of its day. */
  async correct(actor: Actor, { id, version, ...edit }: Correction): Promise<void> {
    const row = await this.present(actor, id);
    const { useCaseId, definitions } = await this.open(actor, row.kpiId);
    const draft = corrected(row, edit);
    const judged = { draft, definition: definitionAfter(row, draft.takenOn, definitions) };
    refuse(flawsOf([judged]));
    const { from, numerator, ...said } = keptOf(judged);
    const changes = { ...said, fromOn: from ?? null, numerator: numerator ?? null };
    const before = { ...row };
    const after = await storeIn(useCaseId)
      .telling('corrected')
      .amend(actor, id, { ...onlyKept(changes), version });
    await countDaysAgain(actor, row.kpiId, [before, after]);
  }

  /** It counts no more; the row stays, so that its key is not taken again. */
  async remove(actor: Actor, { id, version, reason }: Checked<typeof removeMeasurement>): Promise<void> {
    const row = await this.present(actor, id);
    const { useCaseId } = await this.open(actor, row.kpiId);
    await storeIn(useCaseId).telling('removed').amend(actor, id, { version, removedAt: workingTime() });
    await countDaysAgain(actor, row.kpiId, [row]);
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

  private async open({ organisationId }: Actor, id: string): Promise<Measured> {
    const [kpi] = await ask<Measured & Record<string, unknown>>(KPI, [organisationId, id]);
    if (!kpi) throw new Problem(notFound, {});
    if (kpi.isArchived) throw new Problem(kpiArchived, {});
    return kpi;
  }

  private async keep({ organisationId, id }: Actor, kpiId: string, rows: readonly Row[]): Promise<number> {
    const column = <Key extends keyof Row>(key: Key) => rows.map((row) => row[key] ?? null);
    const [kept] = await ask<{ added: number }>(INGEST, [
      ...[organisationId, kpiId, id, workingTime()],
      ...[column('takenOn'), column('from'), column('context'), column('segment'), column('value')],
      ...[column('numerator'), column('denominator'), column('n'), column('note'), column('sourceKey')],
      column('number'),
    ]);
    return kept?.added ?? 0;
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

/**
 * A measurement that is put under another definition than that of its day (a baseline taken anew) stays under it; any
 * other falls under that of the day it moves to, whose unit must be the same.
 */
function definitionAfter(
  { number, takenOn }: MeasurementEntity,
  movedTo: string,
  definitions: readonly Definition[],
): Definition {
  const present = definitions.find((one) => one.number === number);
  const isOfItsDay = versionOn(definitions, takenOn)?.number === number;
  const next = isOfItsDay ? versionOn(definitions, movedTo) : present;
  if (!present || !next) throw new Error('A measurement has a definition');
  if (unitOf(next) !== unitOf(present)) throw new Problem(measuredInAnotherUnit, { number: next.number });
  return next;
}

const unitOf = ({ meaning: { unit, unitLabel } }: Definition): string => `${unit} ${unitLabel ?? ''}`;

/** What a correction may touch. */
const onlyKept = (draft: Changes<MeasurementEntity>): Changes<MeasurementEntity> => {
  const { takenOn, fromOn, context, segment, value, numerator, denominator, n, note, number } = draft;
  return { takenOn, fromOn, context, segment, value, numerator, denominator, n, note, number };
};

/** What the journal keeps of a batch: how many, of when; the measurements themselves stay. */
function summaryOf(rows: readonly Row[], counts: { added: number; repeated: number }) {
  const days = rows.map(({ takenOn }) => takenOn).sort();
  const contexts = [...new Set(rows.map(({ context }) => context))];
  return { ...counts, contexts, from: days[0], to: days.at(-1) };
}
