import { z } from 'zod';
import type { Words } from '../platform/language';

/** What a KPI is about: the seven families of the framing (S-KPI-14 … S-KPI-20). */
export const KPI_FAMILIES = [
  'efficiency',
  'revenue',
  'risk',
  'satisfaction',
  'reliability',
  'adoption',
  'return',
] as const;
export const KpiFamily = z.enum(KPI_FAMILIES);
export type KpiFamily = z.infer<typeof KpiFamily>;

/** What a value is counted in. A percentage is kept as it is read: 4.2 for 4,2 %. */
export const KPI_UNITS = ['percent', 'minutes', 'hours', 'days', 'eur', 'rating', 'count', 'other'] as const;
export const KpiUnit = z.enum(KPI_UNITS);
export type KpiUnit = z.infer<typeof KpiUnit>;

/** Which way is better. */
export const KpiDirection = z.enum(['up', 'down']);
export type KpiDirection = z.infer<typeof KpiDirection>;

/** How an effect is meant: in the unit itself (points of a rate), or in proportion to the baseline. */
export const EffectType = z.enum(['points', 'relative']);
export type EffectType = z.infer<typeof EffectType>;

/** A guardrail must not get worse than its margin. */
export const KPI_ROLES = ['primary', 'secondary', 'guardrail'] as const;
export const KpiRole = z.enum(KPI_ROLES);
export type KpiRole = z.infer<typeof KpiRole>;

/** A target is a level to reach (80 %), or a change from the baseline in the KPI’s effect type (−30 %). */
export const TargetForm = z.enum(['level', 'change']);
export type TargetForm = z.infer<typeof TargetForm>;

export const CADENCES = ['daily', 'weekly', 'monthly', 'quarterly'] as const;
export const Cadence = z.enum(CADENCES);
export type Cadence = z.infer<typeof Cadence>;

/** When in the life of the use case a measurement was taken: one KPI from framing to operation (S-KPI-22, 23). */
export const MEASUREMENT_CONTEXTS = ['baseline', 'pilot', 'rollout', 'run'] as const;
export const MeasurementContext = z.enum(MEASUREMENT_CONTEXTS);
export type MeasurementContext = z.infer<typeof MeasurementContext>;

/** How each is called on screen and in what is printed. */
export const KPI_FAMILY_WORDS: Readonly<Record<KpiFamily, Words>> = {
  efficiency: { fr: 'Efficacité opérationnelle', en: 'Operational efficiency' },
  revenue: { fr: 'Revenus', en: 'Revenue' },
  risk: { fr: 'Réduction des risques', en: 'Risk reduction' },
  satisfaction: { fr: 'Satisfaction des clients', en: 'Customer satisfaction' },
  reliability: { fr: 'Précision et fiabilité', en: 'Accuracy and reliability' },
  adoption: { fr: 'Adoption par les utilisateurs', en: 'User adoption' },
  return: { fr: 'Retour sur investissement', en: 'Return on investment' },
};

export const MEASUREMENT_CONTEXT_WORDS: Readonly<Record<MeasurementContext, Words>> = {
  baseline: { fr: 'Base de référence', en: 'Baseline' },
  pilot: { fr: 'Pilote', en: 'Pilot' },
  rollout: { fr: 'Généralisation', en: 'Rollout' },
  run: { fr: 'Exploitation', en: 'Operation' },
};

export const KPI_UNIT_WORDS: Readonly<Record<KpiUnit, Words>> = {
  percent: { fr: 'Pourcentage', en: 'Percentage' },
  minutes: { fr: 'Minutes', en: 'Minutes' },
  hours: { fr: 'Heures', en: 'Hours' },
  days: { fr: 'Jours', en: 'Days' },
  eur: { fr: 'Euros', en: 'Euros' },
  rating: { fr: 'Note', en: 'Rating' },
  count: { fr: 'Nombre', en: 'Count' },
  other: { fr: 'Autre unité', en: 'Another unit' },
};

export const CADENCE_WORDS: Readonly<Record<Cadence, Words>> = {
  daily: { fr: 'Chaque jour', en: 'Every day' },
  weekly: { fr: 'Chaque semaine', en: 'Every week' },
  monthly: { fr: 'Chaque mois', en: 'Every month' },
  quarterly: { fr: 'Chaque trimestre', en: 'Every quarter' },
};
