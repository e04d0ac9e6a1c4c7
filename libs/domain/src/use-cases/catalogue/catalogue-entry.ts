import { z } from 'zod';
import { UseCaseStatus } from '../status';
import { UseScenario } from '../use-scenario';
import * as words from '../vocabulary';
import { DATA_SENSITIVITIES, EFFORTS, RISK_DOMAINS } from './template';

/** A template by its id. */
export const TemplateId = z
  .string()
  .max(60)
  .regex(/^[a-z]+(-[a-z]+)*$/);

/** A template as a link shows it. */
export const NamedTemplate = z.object({ id: TemplateId, title: z.string() });
export type NamedTemplate = z.infer<typeof NamedTemplate>;

/** A use case that was made from a template. */
export const Adoption = z.object({
  /** The use case as it stands; the one that it was merged into where it was. */
  useCaseId: z.uuid(),
  reference: z.string(),
  title: z.string(),
  status: UseCaseStatus,
  isMerged: z.boolean(),
  adoptedBy: z.object({ id: z.uuid(), name: z.string() }),
  adoptedAt: z.iso.datetime(),
});
export type Adoption = z.infer<typeof Adoption>;

/** What a card of the catalogue shows, in one language. */
export const CatalogueCard = z.object({
  id: TemplateId,
  parent: NamedTemplate.nullable(),
  title: z.string(),
  summary: z.string(),
  problem: z.string(),
  kind: words.UseCaseKind,
  processArea: words.ProcessArea,
  capabilityPattern: words.CapabilityPattern,
  technologyFamily: words.TechnologyFamily,
  effort: z.enum(EFFORTS),
  tags: z.array(z.string()),
});
export type CatalogueCard = z.infer<typeof CatalogueCard>;

/** A whole template, in one language. */
export const CatalogueEntry = CatalogueCard.extend({
  /** Rows of the seed. */
  sources: z.array(z.string()),
  parts: z.array(NamedTemplate),
  valueLevers: z.array(words.ValueLever),
  drivers: z.array(words.Driver),
  confidentiality: words.ConfidentialityLevel,
  needs: z.array(z.object({ text: z.string(), kpi: z.string() })),
  scenarios: z.array(UseScenario),
  kpis: z.array(
    z.object({
      name: z.string(),
      family: words.KpiFamily,
      unit: words.GainUnit,
      measure: z.string(),
      /** An example, to be set after the baseline. */
      target: z.string(),
    }),
  ),
  data: z.array(
    z.object({
      name: z.string(),
      source: z.string(),
      sensitivity: z.enum(DATA_SENSITIVITIES),
      retention: z.string(),
    }),
  ),
  risks: z.array(z.object({ domain: z.enum(RISK_DOMAINS), risk: z.string(), mitigation: z.string() })),
  scopeIn: z.string(),
  scopeOut: z.string(),
  does: z.string(),
  doesNot: z.string(),
  humanValidation: z.string().nullable(),
  effortText: z.string(),
  prerequisites: z.array(z.string()),
});
export type CatalogueEntry = z.infer<typeof CatalogueEntry>;
