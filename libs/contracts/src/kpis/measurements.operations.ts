import { Measurement, MeasurementDraft } from '@jalon/domain/kpis/measurement';
import { MeasurementContext } from '@jalon/domain/kpis/vocabulary';
import { text } from '@jalon/domain/platform/text';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { pageInput, pageOf } from '../platform/page';
import { notFound } from '../platform/problems';
import { kpiArchived, measuredInAnotherUnit, measurementsRefused } from './kpis.problems';

/** Rows of one call of `measurements.ingest`. */
export const MOST_MEASUREMENTS = 5000;

/** The latest first unless `sort` says otherwise. */
export const listMeasurements = operation({
  id: 'kpis.measurements',
  summary: { fr: 'Lister les mesures d’un KPI', en: 'List the measurements of a KPI' },
  method: 'GET',
  path: '/kpis/:kpiId/measurements',
  permission: 'kpis:read',
  input: pageInput(['takenOn']).extend({ kpiId: z.uuid(), context: MeasurementContext.optional() }),
  output: pageOf(Measurement),
  ids: { kpiId: 'kpi' },
  problems: [notFound],
  example: (ref) => ({ kpiId: ref('kpi'), sort: '-takenOn' as const }),
});

/**
 * All of them or none. A measurement whose `sourceKey` is known already is counted as repeated and not kept twice; one
 * whose key is known with another value is refused.
 */
export const ingestMeasurements = operation({
  id: 'measurements.ingest',
  summary: { fr: 'Ajouter des mesures à un KPI', en: 'Add measurements to a KPI' },
  method: 'POST',
  path: '/kpis/:kpiId/measurements',
  permission: 'kpis:measure',
  input: z.object({
    kpiId: z.uuid(),
    rows: z.array(MeasurementDraft).min(1).max(MOST_MEASUREMENTS),
    /** The definition under which they were taken; by default the one in force on each one’s day. */
    number: z.number().int().positive().max(10_000).optional(),
  }),
  output: z.object({ added: z.number().int(), repeated: z.number().int() }),
  ids: { kpiId: 'kpi' },
  problems: [notFound, kpiArchived, measurementsRefused],
  touches: ['kpis', 'gates', 'projects'],
  example: (ref) => ({
    kpiId: ref('kpi'),
    rows: [
      { takenOn: '2026-11-03', context: 'baseline' as const, value: 62, sourceKey: 'brief-118' },
      { takenOn: '2026-11-10', from: '2026-11-04', context: 'baseline' as const, value: 58.5, n: 12 },
    ],
  }),
});

const { value, numerator, denominator, n, note, segment, from } = MeasurementDraft.shape;

/**
 * Puts one right; what it said before stays in the history of the KPI. On another day it falls under the definition of
 * that day, and is refused where that one counts in another unit.
 */
export const correctMeasurement = operation({
  id: 'measurements.correct',
  summary: { fr: 'Corriger une mesure', en: 'Correct a measurement' },
  method: 'PATCH',
  path: '/measurements/:id',
  permission: 'kpis:measure',
  input: z.object({
    id: z.uuid(),
    version: z.number().int().positive(),
    takenOn: z.iso.date().optional(),
    context: MeasurementContext.optional(),
    ...{ value, numerator, denominator, n, note, segment, from },
  }),
  output: Measurement,
  ids: { id: 'measurement' },
  problems: [notFound, kpiArchived, measurementsRefused, measuredInAnotherUnit],
  touches: ['kpis', 'gates', 'projects'],
  example: (ref) => ({ id: ref('measurement'), version: 1, value: 61 }),
});

/** It no longer counts; it stays in the history with the reason. */
export const removeMeasurement = operation({
  id: 'measurements.remove',
  summary: { fr: 'Retirer une mesure', en: 'Remove a measurement' },
  method: 'POST',
  path: '/measurements/:id/removal',
  permission: 'kpis:measure',
  input: z.object({ id: z.uuid(), version: z.number().int().positive(), reason: text(500) }),
  output: z.object({}),
  ids: { id: 'measurement' },
  problems: [notFound, kpiArchived],
  touches: ['kpis', 'gates', 'projects'],
  example: (ref) => ({ id: ref('measurement'), version: 1, reason: 'Saisie sur le mauvais KPI.' }),
});
