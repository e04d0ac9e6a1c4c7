import { isComplete } from '@jalon/domain/kpis/completeness';
import type { Kpi } from '@jalon/domain/kpis/kpi';
import { type KpiReading, sampleOf } from '@jalon/domain/kpis/reading/reading';
import { areConfirmedAtScale } from '@jalon/domain/kpis/reading/rollout';
import type { Words } from '@jalon/domain/platform/language';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type FactProvider,
  FactProviders,
  type FactSubject,
  type MeasuredFact,
} from '../lifecycle/facts/fact-providers';
import { LifecyclesReader } from '../lifecycle/templates/lifecycles.reader';
import { ask } from '../platform/database/ask';
import { workingActor } from '../platform/database/unit-of-work';
import { KPI_MEMBERS } from './kpi-sql';
import { minBaselineOf } from './min-baseline';

type FactKpi = Kpi & { readonly reading: KpiReading };

/** One row for each KPI in use; `at` is when it or its newest measurement was kept. */
const KPIS = `
  SELECT json_build_object(${KPI_MEMBERS}) AS kpi, greatest(k.updated_at, (SELECT max(m.entered_at)
    FROM kpi_measurement m WHERE m.organisation_id = k.organisation_id AND m.kpi_id = k.id)) AS at
  FROM kpi k
  WHERE k.organisation_id = $1 AND k.use_case_id = ANY ($2::uuid[]) AND k.archived_at IS NULL
  ORDER BY k.created_at, k.id`;

interface Row extends Record<string, unknown> {
  readonly kpi: FactKpi;
  readonly at: Date;
}

/** Their names as each language quotes them. */
const list = (kpis: readonly Pick<FactKpi, 'name'>[]): Words => ({
  fr: kpis.map(({ name }) => `« ${name} »`).join(', '),
  en: kpis.map(({ name }) => `“${name}”`).join(', '),
});

const pathOf = ({ projectId, useCaseId }: FactSubject): string =>
  projectId ? `/projects/${projectId}/kpis` : `/use-cases/${useCaseId}`;

const baselineN = ({ reading }: FactKpi): number => sampleOf(reading, 'baseline')?.n ?? 0;

type Told = Pick<MeasuredFact, 'id' | 'value' | 'source' | 'sample'>;

function completeFact(kpis: readonly FactKpi[]): Told {
  const complete = kpis.filter(isComplete);
  const source = {
    fr:
      complete.length > 0 ? `KPI complets : ${list(complete).fr}` : `${kpis.length} KPI, aucun n’est complet`,
    en: complete.length > 0 ? `Complete KPIs: ${list(complete).en}` : `${kpis.length} KPIs, none complete`,
  };
  return { id: 'kpisComplete', value: complete.length, source, sample: kpis.length };
}

const NO_PRIMARY = { fr: 'Aucun KPI principal', en: 'No primary KPI' };

const shortfall = (short: readonly FactKpi[], least: number): Words => ({
  fr: `Moins de ${least} observations de départ : ${list(short).fr}`,
  en: `Fewer than ${least} baseline observations: ${list(short).en}`,
});

function baselineFacts(primary: readonly FactKpi[], least: number): readonly Told[] {
  const short = primary.filter((kpi) => baselineN(kpi) < least);
  const isNone = primary.length === 0;
  const named = { fr: `KPI principaux : ${list(primary).fr}`, en: `Primary KPIs: ${list(primary).en}` };
  const source = isNone ? NO_PRIMARY : named;
  const measured = short.length > 0 ? shortfall(short, least) : source;
  const sample = primary.reduce((sum, kpi) => sum + baselineN(kpi), 0);
  const smallest = isNone ? null : Math.min(...primary.map(baselineN));
  return [
    { id: 'primaryKpis', value: primary.length, source, sample: primary.length },
    { id: 'primaryKpisWithBaseline', value: primary.length - short.length, source: measured, sample },
    { id: 'baselineMinN', value: smallest, source: measured, sample },
  ];
}

/** Null while there is no rollout measurement: it cannot be known before. */
function rolloutFact(primary: readonly FactKpi[]): Told {
  const read = primary.map(({ reading, meaning }) => ({ samples: reading.samples, meaning }));
  const measured = primary.filter(({ reading }) => sampleOf(reading, 'rollout') !== null);
  return {
    id: 'rolloutKpiConfirmed',
    value: areConfirmedAtScale(read),
    source: {
      fr:
        measured.length > 0
          ? `Généralisation comparée au pilote : ${list(measured).fr}`
          : 'Aucune mesure en généralisation',
      en:
        measured.length > 0
          ? `Rollout compared with the pilot: ${list(measured).en}`
          : 'No rollout measurement',
    },
    sample: measured.reduce((sum, { reading }) => sum + (sampleOf(reading, 'rollout')?.n ?? 0), 0),
  };
}

function factsOf(subject: FactSubject, rows: readonly Row[], least: number): readonly MeasuredFact[] {
  const kpis = rows.map(({ kpi }) => kpi);
  const primary = kpis.filter(({ role }) => role === 'primary');
  const at = rows.reduce<Date | null>((newest, row) => (newest && newest > row.at ? newest : row.at), null);
  return [completeFact(kpis), ...baselineFacts(primary, least), rolloutFact(primary)].map((fact) => ({
    ...fact,
    useCaseId: subject.useCaseId,
    at,
    path: pathOf(subject),
  }));
}

/** What KPIs tell the gates. */
@Injectable()
export class KpiFacts implements FactProvider, OnModuleInit {
  readonly context = 'kpis';
  readonly facts = [
    'kpisComplete',
    'primaryKpis',
    'primaryKpisWithBaseline',
    'baselineMinN',
    'rolloutKpiConfirmed',
  ] as const;

  constructor(
    private readonly providers: FactProviders,
    private readonly lifecycles: LifecyclesReader,
  ) {}

  onModuleInit(): void {
    this.providers.register(this);
  }

  async read(subjects: readonly FactSubject[]): Promise<readonly MeasuredFact[]> {
    const ids = subjects.map(({ useCaseId }) => useCaseId);
    const actor = workingActor();
    const least = await minBaselineOf(actor, this.lifecycles);
    const rows = await ask<Row>(KPIS, [actor.organisationId, ids]);
    return subjects.flatMap((subject) =>
      factsOf(
        subject,
        rows.filter(({ kpi }) => kpi.useCaseId === subject.useCaseId),
        least,
      ),
    );
  }
}
