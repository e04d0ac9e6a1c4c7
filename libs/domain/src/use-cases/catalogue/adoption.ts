import type { Language, Words } from '../../platform/language';
import { wordsIn } from '../../platform/typography';
import type { Identification } from '../identification';
import type { UseCaseDraft } from '../use-case';
import {
  type CatalogueTemplate,
  type DataSensitivity,
  type RiskDomain,
  type TemplateData,
  type TemplateKpi,
  type TemplateRisk,
  type TemplateScenario,
  w,
} from './template';

/** Every use case made from the catalogue carries it, so that they are found together. */
export const CATALOGUE_TAG: Words = w('catalogue', 'catalogue');

export const SENSITIVITY_WORDS: Readonly<Record<DataSensitivity, Words>> = {
  public: w('donnée publique', 'public data'),
  internal: w('donnée interne', 'internal data'),
  client_confidential: w('donnée confidentielle du client', 'confidential client data'),
  personal: w('données personnelles', 'personal data'),
};

export const RISK_DOMAIN_WORDS: Readonly<Record<RiskDomain, Words>> = {
  rgpd: w('RGPD', 'GDPR'),
  ai_act: w('Règlement IA', 'AI Act'),
  intellectual_property: w('Droits de tiers', 'Third-party rights'),
  confidentiality: w('Confidentialité', 'Confidentiality'),
  quality: w('Qualité', 'Quality'),
};

const HEADINGS = {
  needs: w('Besoins :', 'Needs:'),
  humanValidation: w('Validation humaine :', 'Human validation:'),
  kpis: w(
    'Indicateurs (les objectifs sont des exemples, à fixer après la mesure de référence) :',
    'Indicators (targets are examples, to be set after the baseline):',
  ),
  example: w('Exemple :', 'Example:'),
  data: w('Données nécessaires :', 'Data needed:'),
  risks: w('Risques types et parades :', 'Typical risks and mitigations:'),
  prerequisites: w('Prérequis :', 'Prerequisites:'),
  effort: w('Effort :', 'Effort:'),
  toCheck: w('À vérifier :', 'To be checked:'),
  partOf: w('Fait partie de', 'Part of'),
} as const;

type Say = (words: Words) => string;

const list = (heading: string, lines: readonly string[]): string =>
  [heading, ...lines.map((line) => `• ${line}`)].join('\n');

const kpiLine = (say: Say, { name, measure, target }: TemplateKpi): string =>
  `${say(name)}. ${say(measure)}. ${say(HEADINGS.example)} ${say(target)}`;

const dataLine = (say: Say, { name, source, sensitivity, retention }: TemplateData): string =>
  `${say(name)}. ${say(source)} (${say(SENSITIVITY_WORDS[sensitivity])}). ${say(retention)}`;

const riskLine = (say: Say, { domain, risk, mitigation }: TemplateRisk): string =>
  `${say(RISK_DOMAIN_WORDS[domain])}. ${say(risk)} → ${say(mitigation)}`;

/** A scenario as the register keeps it, its words said by `say`. */
export const scenarioIn = (say: Say, scenario: TemplateScenario) => ({
  title: say(scenario.title),
  actor: say(scenario.actor),
  input: say(scenario.input),
  output: say(scenario.output),
  channel: say(scenario.channel),
  autonomy: scenario.autonomy,
  visualTypes: [...(scenario.visualTypes ?? [])],
});

/** What the catalogue can answer of the five questions; data and return stay to be checked by the agency. */
function identificationIn(say: Say, { kind, does, data, kpis }: CatalogueTemplate): Identification {
  const names = (things: readonly { readonly name: Words }[]): string =>
    `${say(HEADINGS.toCheck)} ${things.map(({ name }) => say(name)).join(', ')}`;
  return {
    ...(kind === 'pain_point' && { pain: { answer: 'yes', note: null } }),
    ...(kind === 'inefficiency' && { inefficiency: { answer: 'yes', note: null } }),
    ai_fit: { answer: 'yes', note: say(does) },
    data: { answer: 'unknown', note: names(data) },
    return: { answer: 'unknown', note: names(kpis) },
  };
}

function scopeIn(say: Say, { scopeIn: scope, needs = [] }: CatalogueTemplate, parent: string | null): string {
  const parts = [
    say(scope),
    ...(needs.length > 0
      ? [
          list(
            say(HEADINGS.needs),
            needs.map(({ text }) => say(text)),
          ),
        ]
      : []),
    ...(parent === null ? [] : [`${say(HEADINGS.partOf)} ${parent}.`]),
  ];
  return parts.join('\n\n');
}

function doesNotIn(say: Say, { doesNot, humanValidation }: CatalogueTemplate): string {
  const guardrail = humanValidation ? [`${say(HEADINGS.humanValidation)} ${say(humanValidation)}`] : [];
  return [say(doesNot), ...guardrail].join('\n\n');
}

function linesOf(say: Say, { kpis, data, risks, prerequisites, effortText }: CatalogueTemplate) {
  const prerequired = list(say(HEADINGS.prerequisites), prerequisites.map(say));
  return {
    gainText: list(
      say(HEADINGS.kpis),
      kpis.map((kpi) => kpiLine(say, kpi)),
    ),
    integration: list(
      say(HEADINGS.data),
      data.map((datum) => dataLine(say, datum)),
    ),
    confidentialityNote: list(
      say(HEADINGS.risks),
      risks.map((risk) => riskLine(say, risk)),
    ),
    skills: `${say(HEADINGS.effort)} ${say(effortText)}\n\n${prerequired}`,
  };
}

export interface AdoptionOptions {
  readonly language: Language;
  /** The reference of the use case that stands for the parent template (`CU-012`); null where there is none. */
  readonly parent: string | null;
}

/**
 * A template as the draft of a use case. What has no field of its own is told in one that fits: indicators in the
 * gain's words, data in the integration, risks in the note on confidentiality, effort and prerequisites in the skills.
 * No gain is promised in figures: targets are examples.
 */
export function draftOfTemplate(
  template: CatalogueTemplate,
  { language, parent }: AdoptionOptions,
): UseCaseDraft {
  const say: Say = (words) => wordsIn(words, language);
  const { kind, processArea, capabilityPattern, technologyFamily, confidentiality, kpis } = template;
  return {
    title: say(template.title),
    problem: say(template.problem),
    kind,
    processArea,
    capabilityPattern,
    technologyFamily,
    confidentiality,
    drivers: [...template.drivers],
    valueLevers: [...template.valueLevers],
    identification: identificationIn(say, template),
    useScenarios: template.scenarios.map((scenario) => scenarioIn(say, scenario)),
    scopeIn: scopeIn(say, template, parent),
    scopeOut: say(template.scopeOut),
    doesText: say(template.does),
    doesNotText: doesNotIn(say, template),
    gainUnit: kpis[0]?.unit ?? null,
    gainKpiFamily: kpis[0]?.family ?? null,
    tags: [...new Set([CATALOGUE_TAG, ...template.tags].map(say))],
    ...linesOf(say, template),
  };
}
