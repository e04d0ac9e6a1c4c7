import { z } from 'zod';
import { NamedPerson } from '../discussion/subject';
import { line, text } from '../platform/text';
import { Figure } from './kpi';
import { MeasurementContext } from './vocabulary';

/** One measurement as it is handed in: a value, or a numerator and its denominator, or all three if they agree. */
export const MeasurementDraft = z.object({
  /** The day it was taken, or the last one of the period that it sums up. */
  takenOn: z.iso.date(),
  /** The first day of that period. */
  from: z.iso.date().nullable().optional(),
  context: MeasurementContext,
  /** A part of the population: a client, a channel. */
  segment: line(80).nullable().optional(),
  value: Figure.nullable().optional(),
  numerator: Figure.nullable().optional(),
  denominator: z.number().min(1e-6).max(1e15).nullable().optional(),
  /** How many observations stand behind the value; one if nothing is said. */
  n: z.number().int().positive().max(1_000_000_000).nullable().optional(),
  note: text(500).nullable().optional(),
  /** The measurement’s own name where it comes from: sent twice, it is kept once. */
  sourceKey: line(200).nullable().optional(),
});
export type MeasurementDraft = z.infer<typeof MeasurementDraft>;

/** A measurement as it is kept, under the meaning that the KPI had. */
export const Measurement = z.object({
  id: z.uuid(),
  takenOn: z.iso.date(),
  from: z.iso.date().nullable(),
  context: MeasurementContext,
  segment: z.string().nullable(),
  value: z.number(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  n: z.number().int().nullable(),
  note: z.string().nullable(),
  sourceKey: z.string().nullable(),
  number: z.number().int().positive(),
  enteredBy: NamedPerson,
  enteredAt: z.iso.datetime(),
  version: z.number().int().positive(),
});
export type Measurement = z.infer<typeof Measurement>;

/** Why a measurement is not taken. */
export const MEASUREMENT_FLAWS = [
  'no-value',
  'value-disagrees',
  'period-backwards',
  'in-the-future',
  'key-known-otherwise',
  'key-twice',
  'kpi-not-there',
  'kpi-archived',
] as const;
export const MeasurementFlaw = z.enum(MEASUREMENT_FLAWS);
export type MeasurementFlaw = z.infer<typeof MeasurementFlaw>;

/** How far a value may stand from its numerator over its denominator: what rounding on a screen does. */
const ROUNDING = 0.005;

const ratioOf = ({ numerator, denominator }: MeasurementDraft, isPercent: boolean): number | null =>
  numerator == null || denominator == null ? null : (numerator / denominator) * (isPercent ? 100 : 1);

/** The value that is kept: what is said, else the numerator over the denominator; null where neither is there. */
export const valueOf = (draft: MeasurementDraft, isPercent: boolean): number | null =>
  draft.value ?? ratioOf(draft, isPercent);

const isOff = (said: number, ratio: number): boolean =>
  Math.abs(said - ratio) > Math.max(0.05, Math.abs(ratio) * ROUNDING);

function valueFlaw(draft: MeasurementDraft, isPercent: boolean): MeasurementFlaw | null {
  const ratio = ratioOf(draft, isPercent);
  if (draft.value == null) return ratio === null ? 'no-value' : null;
  return ratio !== null && isOff(draft.value, ratio) ? 'value-disagrees' : null;
}

/** What is wrong with one on its face; `today` is the organisation’s day. */
export function flawOf(
  draft: MeasurementDraft,
  { isPercent, today }: { readonly isPercent: boolean; readonly today: string },
): MeasurementFlaw | null {
  const flaw = valueFlaw(draft, isPercent);
  if (flaw) return flaw;
  if (draft.from != null && draft.from > draft.takenOn) return 'period-backwards';
  return draft.takenOn > today ? 'in-the-future' : null;
}
