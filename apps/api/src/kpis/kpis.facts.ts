import { isComplete } from '@jalon/domain/kpis/completeness';
import type { Kpi } from '@jalon/domain/kpis/kpi';
import { sampleOf, type Sample } from '@jalon/domain/kpis/reading/reading';
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
import { PRESENT, TOGETHER } from './kpi-sql';
import { minBaselineOf } from './min-baseline';

/** What facts need of a KPI: is it complete, and how many observations and which value each context has. */
interface FactKpi extends Pick<
  Kpi,
  'useCaseId' | 'name' | 'role' | 'margin' | 'target' | 'targetOn' | 'source' | 'cadence' | 'meaning'
> {
  readonly owner: string | null;
  readonly samples: readonly Pick<Sample, 'context' | 'value' | 'n'>[];
  /** The life cycle that its project is held to; null while it has no project. */
  readonly versionId: string | null;
  /** When it or the newest of what was measured under the meaning in force was kept. */
  readonly at: Date;
}

/** One row for each KPI in use. */
const KPIS = `
  SELECT k.use_case_id AS "useCaseId", k.name, k.role, k.margin, k.target, k.target_on::text AS "targetOn",
    k.owner_id AS owner, k.source, k.cadence, v.meaning, p.lifecycle_version_id AS "versionId",
    coalesce(s.samples, '[]') AS samples, greatest(k.updated_at, s.kept_at) AS at
  FROM kpi k
  JOIN kpi_version v ON v.organisation_id = k.organisation_id AND v.kpi_id = k.id AND v.number = k.number
  LEFT JOIN project p ON p.organisation_id = k.organisation_id AND p.use_case_id = k.use_case_id
  CROSS JOIN LATERAL (
    SELECT json_agg(json_build_object('context', c.context, 'value', c.value, 'n', c.n)) AS samples,
      max(c.kept_at) AS kept_at
    FROM (SELECT d.context, ${TOGETHER} AS value, sum(d.n) AS n, max(d.kept_at) AS kept_at
      FROM kpi_day d WHERE ${PRESENT} GROUP BY d.context) c) s
  WHERE k.organisation_id = $1 AND k.use_case_id = ANY ($2::uuid[]) AND k.archived_at IS NULL
  ORDER BY k.created_at, k.id`;

/** Their names as each language quotes them. */
const list = (kpis: readonly Pick<FactKpi, 'name'>[]): Words => ({
  fr: kpis.map(({ name }) => `« ${name} »`).join(', '),
  en: kpis.map(({ name }) => `“${name}”`).join(', '),
});

const pathOf = ({ projectId, useCaseId }: FactSubject): string =>
  projectId ? `/projects/${projectId}/kpis` : `/use-cases/${useCaseId}`;

const baselineN = (kpi: FactKpi): number => sampleOf(kpi, 'baseline')?.n ?? 0;

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
  const measured = primary.filter((kpi) => sampleOf(kpi, 'rollout') !== null);
  return {
    id: 'rolloutKpiConfirmed',
    value: areConfirmedAtScale(primary),
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
    sample: measured.reduce((sum, kpi) => sum + (sampleOf(kpi, 'rollout')?.n ?? 0), 0),
  };
}

function factsOf(subject: FactSubject, kpis: readonly FactKpi[], least: number): readonly MeasuredFact[] {
  const primary = kpis.filter(({ role }) => role === 'primary');
  const at = kpis.reduce<Date | null>((newest, kpi) => (newest && newest > kpi.at ? newest : kpi.at), null);
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
    const rows = await ask<FactKpi & Record<string, unknown>>(KPIS, [workingActor().organisationId, ids]);
    const least = await this.leastBy(rows);
    return subjects.flatMap((subject) => {
      const kpis = rows.filter(({ useCaseId }) => useCaseId === subject.useCaseId);
      return factsOf(subject, kpis, least.get(kpis[0]?.versionId ?? null) ?? 0);
    });
  }

  /** Observations that a baseline needs, by each life cycle that these are held to. */
  private async leastBy(rows: readonly FactKpi[]): Promise<ReadonlyMap<string | null, number>> {
    const least = new Map<string | null, number>();
    for (const versionId of new Set(rows.map((row) => row.versionId)))
      least.set(versionId, await minBaselineOf(workingActor(), versionId, this.lifecycles));
    return least;
  }
}
