import type { Actor } from '@jalon/domain/access/actor';
import type { FieldValues } from '@jalon/domain/imports/field';
import type { MeantFor } from '@jalon/domain/imports/run';
import { draftOf } from '@jalon/domain/kpis/import/judge-measurement';
import { kpiDirectory } from '@jalon/domain/kpis/import/kpi-directory';
import { measurementFields } from '@jalon/domain/kpis/import/measurement-fields';
import { MOST_MEASUREMENTS } from '@jalon/contracts/kpis/measurements.operations';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type {
  Applied,
  ImportCause,
  ImportKind,
  NewRow,
  TakenBack,
  Written,
} from '../../platform/imports/kinds/import-kind';
import { workingTime } from '../../platform/database/unit-of-work';
import { ImportKinds } from '../../platform/imports/kinds/import-kinds';
import type { LookAsked, OwnRows } from '../../platform/imports/kinds/own-rows';
import { MeasurementsService } from '../measurements.service';
import { byKpi } from './by-kpi';
import { underKeys } from './kept-measurements';
import { knownKpis, pathsOf, placeOf } from './known-kpis';
import { measurementLook } from './measurement-look';
import { hindrancesOf, takeBackMeasurements } from './taking-back';

const NOBODY = new Map<string, never>();

/** The measurements of KPIs as imports see them: known by their identifier, else by what they say. */
@Injectable()
export class MeasurementImport implements ImportKind, OnModuleInit {
  readonly kind = 'measurements';
  readonly title = { fr: 'Mesures de KPI', en: 'Measurements of KPIs' };
  readonly subjectType = 'measurement';
  readonly permission = 'kpis:measure';
  readonly fields = measurementFields({ kpis: [] });
  readonly lasting = [];
  readonly retired = {};
  readonly alike = null;
  readonly own: OwnRows = {
    place: placeOf,
    paths: pathsOf,
    fixed: ({ type, id }): FieldValues => (type === 'kpi' ? { kpi: id } : {}),
    fields: async (actor, meantFor) => fieldsFor(actor, meantFor),
    look: async (actor, asked: LookAsked) =>
      measurementLook(actor, await knownKpis(actor, asked.meantFor), asked),
    atOnce: MOST_MEASUREMENTS,
  };

  constructor(
    private readonly kinds: ImportKinds,
    private readonly measurements: MeasurementsService,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  /** Only where a measurement is there no more. */
  path = (): string => '/projects';

  judge = (): [] => [];

  byId = () => Promise.resolve(NOBODY);

  byReference = () => Promise.resolve(NOBODY);

  async add(actor: Actor, rows: readonly NewRow[]): Promise<readonly Applied[]> {
    const applied: Applied[] = [];
    for (const [kpiId, some] of byKpi(rows, ({ values }) => String(values['kpi'])))
      applied.push(...(await this.addTo(actor, kpiId, some)));
    return applied;
  }

  change = () => Promise.resolve([]);

  hindrances = (actor: Actor, rows: readonly Written[], isHeld = false) => hindrancesOf(actor, rows, isHeld);

  takeBack = (actor: Actor, rows: readonly TakenBack[], { fileName }: ImportCause) =>
    takeBackMeasurements(
      actor,
      rows.map(({ id }) => id),
      fileName,
    );

  /** What is kept under the same key meanwhile is left out. */
  private async addTo(actor: Actor, kpiId: string, rows: readonly NewRow[]): Promise<readonly Applied[]> {
    const keys = rows.map(({ identity }) => identity ?? '');
    const there = await underKeys(actor, kpiId, keys);
    const fresh = rows.filter(({ identity }) => !there.has(identity ?? ''));
    if (fresh.length === 0) return [];
    await this.measurements.ingest(actor, { kpiId, rows: fresh.map(asDraft) });
    const kept = await underKeys(
      actor,
      kpiId,
      fresh.map(({ identity }) => identity ?? ''),
    );
    const at = workingTime().getTime();
    return fresh.flatMap(({ rank, identity }) => {
      const one = kept.get(identity ?? '');
      // Of another work that came in between, it is not this import’s to take back.
      return one?.enteredAt.getTime() === at ? [{ rank, id: one.id, version: one.version }] : [];
    });
  }
}

async function fieldsFor(actor: Actor, meantFor: MeantFor | null) {
  const kpis = await knownKpis(actor, meantFor);
  const valueNames = meantFor?.type === 'kpi' ? [meantFor.title] : [];
  return measurementFields({ kpis: kpiDirectory(kpis).choices, valueNames });
}

const asDraft = ({
  values,
  identity,
}: {
  readonly values: FieldValues;
  readonly identity?: string | null;
}) => {
  const draft = draftOf(values);
  if (!draft) throw new Error('A row of measurements was not checked');
  return { ...draft, sourceKey: identity ?? null };
};
