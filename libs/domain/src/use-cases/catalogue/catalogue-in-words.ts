import type { Language, Words } from '../../platform/language';
import { wordsIn } from '../../platform/typography';
import { scenarioIn } from './adoption';
import { partsOf, templateOf } from './catalogue';
import type { CatalogueCard, CatalogueEntry, NamedTemplate } from './catalogue-entry';
import type { CatalogueTemplate } from './template';

const namedIn = (template: CatalogueTemplate, language: Language): NamedTemplate => ({
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
