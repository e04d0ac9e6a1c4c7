import { z } from 'zod';

/** What kind of opportunity it is: a pain point (S-OPP-01), an inefficiency (S-OPP-03), a strategic one (S-OPP-02). */
export const USE_CASE_KINDS = ['pain_point', 'inefficiency', 'strategic_opportunity'] as const;
export const UseCaseKind = z.enum(USE_CASE_KINDS);
export type UseCaseKind = z.infer<typeof UseCaseKind>;

/** The five areas where an agency looks first (S-OPP-36). */
export const PROCESS_AREAS = [
  'content_creation',
  'campaign_management',
  'performance_analysis',
  'strategic_planning',
  'internal_workflows',
] as const;
export const ProcessArea = z.enum(PROCESS_AREAS);
export type ProcessArea = z.infer<typeof ProcessArea>;

/**
 * How it creates value: efficiency (S-CTX-05), productivity and margin (S-CTX-06), time given back to strategy,
 * creation and client relation (S-CTX-07), better decisions (S-CTX-10), proof of value for clients (S-CTX-09),
 * a new offer (S-CTX-16), differentiation (S-CTX-04).
 */
export const VALUE_LEVERS = [
  'efficiency',
  'margin',
  'refocus',
  'decision_quality',
  'client_proof',
  'new_offer',
  'differentiation',
] as const;
export const ValueLever = z.enum(VALUE_LEVERS);
export type ValueLever = z.infer<typeof ValueLever>;

/** What the AI does, in one of six generic patterns (S-OPP-27). */
export const CAPABILITY_PATTERNS = [
  'automation',
  'optimisation',
  'prediction',
  'personalisation',
  'anomaly_detection',
  'decision_support',
] as const;
export const CapabilityPattern = z.enum(CAPABILITY_PATTERNS);
export type CapabilityPattern = z.infer<typeof CapabilityPattern>;

/** Language models, image or video models, predictive AI, task automation (S-SOL-01 … S-SOL-04). */
export const TECHNOLOGY_FAMILIES = [
  'language_model',
  'image_video_model',
  'predictive',
  'task_automation',
] as const;
export const TechnologyFamily = z.enum(TECHNOLOGY_FAMILIES);
export type TechnologyFamily = z.infer<typeof TechnologyFamily>;

/**
 * Why now: client expectations, data growth, competition, technology maturity, first-mover learning, resilience and
 * talent (S-CTX-02, 03, 04, 11, 12, 13), then the five permanent pressures of the trade (S-CTX-17).
 */
export const DRIVERS = [
  'client_expectations',
  'data_growth',
  'competition',
  'technology_maturity',
  'first_mover_learning',
  'resilience_and_talent',
  'production_speed',
  'personalisation_at_scale',
  'roi_measurement',
  'data_volume',
  'creativity_under_cost',
] as const;
export const Driver = z.enum(DRIVERS);
export type Driver = z.infer<typeof Driver>;

/** The seven families of indicators (S-KPI-14 … S-KPI-20). */
export const KPI_FAMILIES = [
  'operational_efficiency',
  'revenue',
  'risk_reduction',
  'customer_satisfaction',
  'model_reliability',
  'user_adoption',
  'return_on_investment',
] as const;
export const KpiFamily = z.enum(KPI_FAMILIES);
export type KpiFamily = z.infer<typeof KpiFamily>;

/** The unit of an expected gain. A change in a rate is relative (`percent`) or in points, and says which (S-KPI-03). */
export const GAIN_UNITS = [
  'percent',
  'percentage_points',
  'hours_per_month',
  'currency_per_year',
  'items_per_month',
  'rating_1_5',
] as const;
export const GainUnit = z.enum(GAIN_UNITS);
export type GainUnit = z.infer<typeof GainUnit>;

/** How closely what it handles must be kept (S-CON-04). */
export const CONFIDENTIALITY_LEVELS = [
  'public',
  'internal',
  'client_confidential',
  'strictly_confidential',
] as const;
export const ConfidentialityLevel = z.enum(CONFIDENTIALITY_LEVELS);
export type ConfidentialityLevel = z.infer<typeof ConfidentialityLevel>;
