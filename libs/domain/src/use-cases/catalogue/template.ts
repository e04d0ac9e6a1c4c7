import type { Words } from '../../platform/language';
import type { AutonomyLevel, VisualType } from '../use-scenario';
import type {
  CapabilityPattern,
  ConfidentialityLevel,
  Driver,
  GainUnit,
  KpiFamily,
  ProcessArea,
  TechnologyFamily,
  UseCaseKind,
  ValueLever,
} from '../vocabulary';

/** How closely data must be kept: open to all, the agency's own, entrusted by a client, about people (RGPD). */
export const DATA_SENSITIVITIES = ['public', 'internal', 'client_confidential', 'personal'] as const;
export type DataSensitivity = (typeof DATA_SENSITIVITIES)[number];

/** What a risk falls under: two regulations, others' rights, a client's secrets, the work itself. */
export const RISK_DOMAINS = [
  'rgpd',
  'ai_act',
  'intellectual_property',
  'confidentiality',
  'quality',
] as const;
export type RiskDomain = (typeof RISK_DOMAINS)[number];

/** A few weeks with a ready tool; one to three months with settings and a pilot; a quarter or more with data work. */
export const EFFORTS = ['light', 'moderate', 'heavy'] as const;
export type Effort = (typeof EFFORTS)[number];

/** One way to use it, as a `UseScenario` in both languages; `source` is the seed's row where it has one. */
export interface TemplateScenario {
  readonly source?: string;
  readonly title: Words;
  readonly actor: Words;
  readonly input: Words;
  readonly output: Words;
  readonly channel: Words;
  readonly autonomy: AutonomyLevel;
  readonly visualTypes?: readonly VisualType[];
}

/** What tells that it works. `target` is an example, to be set by each agency after a baseline (S-KPI-01). */
export interface TemplateKpi {
  readonly name: Words;
  readonly family: KpiFamily;
  readonly unit: GainUnit;
  readonly measure: Words;
  readonly target: Words;
}

export interface TemplateData {
  readonly name: Words;
  readonly source: Words;
  readonly sensitivity: DataSensitivity;
  /** A hint, not a rule: the contract and the register of processing decide. */
  readonly retention: Words;
}

export interface TemplateRisk {
  readonly domain: RiskDomain;
  readonly risk: Words;
  readonly mitigation: Words;
}

/** A need that a scenario answers, and the place (from 0) of the KPI that follows it. */
export interface TemplateNeed {
  readonly source: string;
  readonly text: Words;
  readonly kpi: number;
}

/** A ready use case that an agency may adopt, in both languages (S-OPP-04 … S-OPP-26). */
export interface CatalogueTemplate {
  /** Stable: adoptions name it. */
  readonly id: string;
  /** Rows of the seed that it comes from. */
  readonly sources: readonly string[];
  /** The template of which it is a part. */
  readonly parentId?: string;
  readonly title: Words;
  /** One sentence, for the card. */
  readonly summary: Words;
  readonly problem: Words;
  readonly kind: UseCaseKind;
  readonly processArea: ProcessArea;
  readonly capabilityPattern: CapabilityPattern;
  readonly technologyFamily: TechnologyFamily;
  readonly valueLevers: readonly ValueLever[];
  readonly drivers: readonly Driver[];
  readonly confidentiality: ConfidentialityLevel;
  readonly needs?: readonly TemplateNeed[];
  readonly scenarios: readonly TemplateScenario[];
  /** The first is the one by which the gain is told. */
  readonly kpis: readonly TemplateKpi[];
  readonly data: readonly TemplateData[];
  readonly risks: readonly TemplateRisk[];
  readonly scopeIn: Words;
  readonly scopeOut: Words;
  readonly does: Words;
  readonly doesNot: Words;
  /** A step that a person must take before anything leaves (S-OPP-16). */
  readonly humanValidation?: Words;
  readonly effort: Effort;
  readonly effortText: Words;
  readonly prerequisites: readonly Words[];
  readonly tags: readonly Words[];
}

/** The same words in both languages, short to write. */
export const w = (fr: string, en: string): Words => ({ fr, en });
