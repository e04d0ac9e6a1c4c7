import { KpiGap } from '@jalon/domain/kpis/completeness';
import { Kpi, KpiAim, KpiMeaning, KpiVersion } from '@jalon/domain/kpis/kpi';
import { KpiAction } from '@jalon/domain/kpis/may-on-kpi';
import { KpiReading } from '@jalon/domain/kpis/reading/reading';
import { SeriesPoint, SeriesStep } from '@jalon/domain/kpis/reading/series';
import { text } from '@jalon/domain/platform/text';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import { kpiArchived, meaningRevisedMeanwhile, meaningUnchanged } from './kpis.problems';

const id = { id: z.uuid() };
const version = z.number().int().positive();

/** A KPI with what was measured of it and what it still lacks. */
export const KpiListItem = Kpi.extend({
  reading: KpiReading,
  gaps: z.array(KpiGap),
  /** The last weeks that were measured under the meaning in force, the oldest first. */
  recent: z.array(SeriesPoint),
  may: z.array(KpiAction),
});
export type KpiListItem = z.infer<typeof KpiListItem>;

export const KpiDetail = KpiListItem.extend({
  /** Every meaning that it had, the latest first. */
  versions: z.array(KpiVersion),
  /** Of the measurements of the baseline, under the meaning in force; null while there are none. */
  baselineMedian: z.number().nullable(),
  /** Segments that measurements name, the first five hundred by alphabet. */
  segments: z.array(z.string()),
});
export type KpiDetail = z.infer<typeof KpiDetail>;

const MEANING = {
  unit: 'minutes',
  unitLabel: null,
  direction: 'down',
  effectType: 'relative',
  isRatio: false,
  formula: 'Minutes entre la demande et le brief validé',
  denominator: null,
  population: null,
} as const;

/** Of one use case: primary ones first, then by age; archived ones last. */
export const listKpis = operation({
  id: 'kpis.list',
  summary: { fr: 'Lister les KPI d’un cas d’usage', en: 'List the KPIs of a use case' },
  method: 'GET',
  path: '/kpis',
  permission: 'kpis:read',
  input: z.object({ useCaseId: z.uuid() }),
  output: z.object({
    items: z.array(KpiListItem),
    /** Observations that a baseline needs. */
    minBaseline: z.number().int(),
    /** May the reader add one? */
    mayAdd: z.boolean(),
  }),
  ids: { useCaseId: 'use-case' },
  problems: [notFound],
  example: (ref) => ({ useCaseId: ref('use-case') }),
});

export const getKpi = operation({
  id: 'kpis.get',
  summary: { fr: 'Lire un KPI', en: 'Read a KPI' },
  method: 'GET',
  path: '/kpis/:id',
  permission: 'kpis:read',
  input: z.object(id),
  output: z.object({ kpi: KpiDetail, minBaseline: z.number().int() }),
  ids: { id: 'kpi' },
  problems: [notFound],
  example: (ref) => ({ id: ref('kpi') }),
});

/** Its measurements taken together by day, week, month or quarter; a period without any is not a point. */
export const readKpiSeries = operation({
  id: 'kpis.series',
  summary: { fr: 'Lire la courbe d’un KPI', en: 'Read the curve of a KPI' },
  method: 'GET',
  path: '/kpis/:id/series',
  permission: 'kpis:read',
  input: z.object({ ...id, by: SeriesStep, segment: z.string().max(80).optional() }),
  output: z.object({ points: z.array(SeriesPoint) }),
  ids: { id: 'kpi' },
  problems: [notFound],
  example: (ref) => ({ id: ref('kpi'), by: 'week' as const }),
});

/** Unit, direction and effect type from the start: « +5 % » means two things until it is said which. */
export const createKpi = operation({
  id: 'kpis.create',
  summary: { fr: 'Définir un KPI', en: 'Define a KPI' },
  method: 'POST',
  path: '/kpis',
  permission: 'kpis:manage',
  input: z.object({
    useCaseId: z.uuid(),
    ...KpiAim.partial({
      margin: true,
      target: true,
      targetOn: true,
      ownerId: true,
      source: true,
      cadence: true,
      alertAt: true,
    }).shape,
    meaning: KpiMeaning,
  }),
  output: z.object(id),
  status: 201,
  creates: 'kpi',
  ids: { useCaseId: 'use-case' },
  problems: [notFound],
  touches: ['gates', 'projects'],
  example: (ref) => ({
    useCaseId: ref('use-case'),
    name: 'Temps de production d’un brief',
    family: 'efficiency' as const,
    role: 'primary' as const,
    target: -30,
    targetForm: 'change' as const,
    meaning: MEANING,
  }),
});

/** What is wanted of it, and whether it still serves; what its figures mean is `kpis.redefine`. */
export const updateKpi = operation({
  id: 'kpis.update',
  summary: { fr: 'Modifier la cible et le suivi d’un KPI', en: 'Change the aim and follow-up of a KPI' },
  method: 'PATCH',
  path: '/kpis/:id',
  permission: 'kpis:manage',
  input: z.object({ ...id, version, ...KpiAim.partial().shape, isArchived: z.boolean().optional() }),
  output: z.object({ version }),
  ids: { id: 'kpi' },
  problems: [notFound, kpiArchived],
  touches: ['gates', 'projects'],
  example: (ref) => ({ id: ref('kpi'), version: 1, target: -25 }),
});

/**
 * Another meaning: a new version from that day on, or, while nothing was measured under the present one, the present
 * one put right. `number` is the one that was read.
 */
export const redefineKpi = operation({
  id: 'kpis.redefine',
  summary: { fr: 'Redéfinir un KPI', en: 'Redefine a KPI' },
  method: 'POST',
  path: '/kpis/:id/versions',
  permission: 'kpis:manage',
  input: z.object({
    ...id,
    number: z.number().int().positive(),
    meaning: KpiMeaning,
    reason: text(1000),
    /** Today unless said; not before the version that it follows. */
    startsOn: z.iso.date().optional(),
  }),
  output: z.object({ number: z.number().int().positive() }),
  ids: { id: 'kpi' },
  problems: [notFound, kpiArchived, meaningRevisedMeanwhile, meaningUnchanged],
  touches: ['gates', 'projects'],
  example: (ref) => ({
    id: ref('kpi'),
    number: 1,
    meaning: { ...MEANING, population: 'Briefs SEO des clients du pilote' },
    reason: 'Les autres briefs ne suivent pas le même chemin.',
  }),
});
