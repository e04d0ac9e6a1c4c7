import { z } from 'zod';
import type { Language, Words } from '../../platform/language';
import { wordsIn } from '../../platform/typography';
import { UseCaseStatus } from '../status';
import { UseScenario } from '../use-scenario';
import * as words from '../vocabulary';
import { scenarioIn } from './adoption';
import { partsOf, templateOf } from './catalogue';
import { type CatalogueTemplate, DATA_SENSITIVITIES, EFFORTS, RISK_DOMAINS } from './template';

/** A template by its id. */
export const TemplateId = z
  .string()
  .max(60)
  .regex(/^[a-z]+(-[a-z]+)*$/);

const named = z.object({ id: TemplateId, title: z.string() });

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
  parent: named.nullable(),
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
  parts: z.array(named),
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

const namedIn = (template: CatalogueTemplate, language: Language): z.infer<typeof named> => ({
  id: template.id,
  title: wordsIn(template.title, language),
});

/** A template as a card, in this language. */
export function cardIn(template: CatalogueTemplate, language: Language): CatalogueCard {
  const { id, kind, processArea, capabilityPattern, technologyFamily, effort } = template;
  const parent = template.parentId === undefined ? undefined : templateOf(template.parentId);
  return {
    id,
    kind,
    processArea,
    capabilityPattern,
    technologyFamily,
    effort,
    parent: parent ? namedIn(parent, language) : null,
    title: wordsIn(template.title, language),
    summary: wordsIn(template.summary, language),
    problem: wordsIn(template.problem, language),
    tags: template.tags.map((tag) => wordsIn(tag, language)),
  };
}

type Say = (text: Words) => string;

/** A whole template, in this language. */
export function entryIn(template: CatalogueTemplate, language: Language): CatalogueEntry {
  const say: Say = (text) => wordsIn(text, language);
  const { scenarios, kpis, data, risks, needs = [] } = template;
  return {
    ...cardIn(template, language),
    sources: [...template.sources],
    parts: partsOf(template).map((part) => namedIn(part, language)),
    valueLevers: [...template.valueLevers],
    drivers: [...template.drivers],
    confidentiality: template.confidentiality,
    needs: needs.map(({ text, kpi }) => ({ text: say(text), kpi: kpis[kpi] ? say(kpis[kpi].name) : '' })),
    scenarios: scenarios.map((scenario) => scenarioIn(say, scenario)),
    kpis: kpis.map((kpi) => ({
      ...kpi,
      name: say(kpi.name),
      measure: say(kpi.measure),
      target: say(kpi.target),
    })),
    data: data.map((datum) => ({
      ...datum,
      name: say(datum.name),
      source: say(datum.source),
      retention: say(datum.retention),
    })),
    risks: risks.map((risk) => ({ ...risk, risk: say(risk.risk), mitigation: say(risk.mitigation) })),
    ...scopeOf(say, template),
  };
}

const scopeOf = (say: Say, template: CatalogueTemplate) => ({
  scopeIn: say(template.scopeIn),
  scopeOut: say(template.scopeOut),
  does: say(template.does),
  doesNot: say(template.doesNot),
  humanValidation: template.humanValidation ? say(template.humanValidation) : null,
  effortText: say(template.effortText),
  prerequisites: template.prerequisites.map(say),
});
