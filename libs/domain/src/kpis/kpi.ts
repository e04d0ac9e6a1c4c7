import { z } from 'zod';
import { NamedPerson } from '../discussion/subject';
import { line, text } from '../platform/text';
import { Cadence, EffectType, KpiDirection, KpiFamily, KpiRole, KpiUnit, TargetForm } from './vocabulary';

/** A value in a KPI’s unit; far beyond what anybody measures. */
export const Figure = z.number().min(-1e12).max(1e12);

/** What the figures of a KPI mean. Another meaning is another version: older measurements keep theirs. */
export const KpiMeaning = z.object({
  unit: KpiUnit,
  /** « publications », « sur 5 »; for `count`, `rating` and `other`. */
  unitLabel: line(40).nullable(),
  direction: KpiDirection,
  effectType: EffectType,
  /** A numerator over a denominator: periods are then weighted by the denominator. */
  isRatio: z.boolean(),
  /** In words: « (j’aime + commentaires + partages) / portée ». */
  formula: text(500).nullable(),
  /** What one divides by; a ratio without it is not comparable (S-KPI-08). */
  denominator: line(200).nullable(),
  /** Among whom or what it is measured: « publications assistées des clients pilotes » (S-KPI-06). */
  population: text(500).nullable(),
});
export type KpiMeaning = z.infer<typeof KpiMeaning>;

/** What is wanted of a KPI and who follows it: changed freely, the figures keep their meaning. */
export const KpiAim = z.object({
  name: line(120),
  family: KpiFamily,
  role: KpiRole,
  /** How much worse a guardrail may get, in its effect type: 2 is 2 points, or 2 %. */
  margin: z.number().min(0).max(1e9).nullable(),
  /** In the unit for a level; signed and in the effect type for a change: -30 is −30 %. */
  target: Figure.nullable(),
  targetForm: TargetForm,
  targetOn: z.iso.date().nullable(),
  ownerId: z.uuid().nullable(),
  /** Where the figures come from: a tool, a spreadsheet, a report. */
  source: line(200).nullable(),
  cadence: Cadence.nullable(),
  /** The level beyond which, on the wrong side, somebody must act. */
  alertAt: Figure.nullable(),
});
export type KpiAim = z.infer<typeof KpiAim>;

/** A KPI as it is told: identity, aim and the meaning in force. */
export const Kpi = KpiAim.omit({ ownerId: true }).extend({
  id: z.uuid(),
  useCaseId: z.uuid(),
  owner: NamedPerson.nullable(),
  meaning: KpiMeaning,
  /** The number of the meaning in force. */
  number: z.number().int().positive(),
  archivedAt: z.iso.datetime().nullable(),
  version: z.number().int().positive(),
});
export type Kpi = z.infer<typeof Kpi>;

/** A meaning that held from a day on. */
export const KpiVersion = z.object({
  number: z.number().int().positive(),
  meaning: KpiMeaning,
  /** Why it changed; null for the first. */
  reason: z.string().nullable(),
  /** The first day whose measurements it rules. */
  startsOn: z.iso.date(),
  madeBy: NamedPerson,
  madeAt: z.iso.datetime(),
});
export type KpiVersion = z.infer<typeof KpiVersion>;
