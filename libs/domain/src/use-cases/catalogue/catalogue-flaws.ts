import { LANGUAGES, type Words } from '../../platform/language';
import { UseCaseDraft } from '../use-case';
import { draftOfTemplate } from './adoption';
import { wordsWithin } from './catalogue';
import type { CatalogueTemplate } from './template';

const KEBAB = /^[a-z]+(-[a-z]+)*$/;
const ROW = /^S-(OPP|KPI)-\d{2}$/;
const LAWS: readonly string[] = ['rgpd', 'ai_act'];
/** Longest text that a card shows whole. */
const SUMMARY = 160;

type Finder = (template: CatalogueTemplate, all: readonly CatalogueTemplate[]) => readonly string[];

const when = (isFlaw: boolean, flaw: string): string[] => (isFlaw ? [flaw] : []);

const naming: Finder = ({ id, sources, parentId }, all) => {
  const parent = all.find((other) => other.id === parentId);
  return [
    ...when(!KEBAB.test(id), 'its id is not kebab-case'),
    ...when(all.filter((other) => other.id === id).length > 1, 'its id is taken twice'),
    ...when(
      sources.length === 0 || !sources.every((source) => ROW.test(source)),
      'it names no row of the seed',
    ),
    ...when(parentId !== undefined && !parent, 'its parent is not there'),
    ...when(parent?.parentId !== undefined, 'its parent is itself a part'),
  ];
};

const completeness: Finder = ({ scenarios, kpis, data, risks, prerequisites, needs = [] }) => [
  ...when(scenarios.length === 0, 'it has no scenario'),
  ...when(kpis.length < 2, 'it has fewer than two indicators'),
  ...when(data.length < 2, 'it has fewer than two data'),
  ...when(risks.length < 2, 'it has fewer than two risks'),
  ...when(!risks.some(({ domain }) => LAWS.includes(domain)), 'no risk speaks of RGPD or the AI Act'),
  ...when(prerequisites.length === 0, 'it has no prerequisite'),
  ...when(!needs.every(({ kpi }) => kpis[kpi]), 'a need is followed by no indicator'),
];

/** S-OPP-16: in SEO a person interprets, adapts and has the last word. */
const guardrail: Finder = ({ tags, humanValidation }) =>
  when(tags.some(({ en }) => en === 'SEO') && !humanValidation, 'a SEO template without human validation');

function typographyOf({ fr, en }: Words): string[] {
  const texts = [fr, en];
  return [
    ...when(
      texts.some((text) => text.trim() !== text || text === ''),
      'blank or padded',
    ),
    ...when(
      texts.some((text) => /['"]|\.\.\.| {2}/.test(text)),
      'straight quotes, three dots or doubled spaces',
    ),
    ...when(/\S[;!?]/.test(fr), 'no space before a French mark'),
    ...when(/\w:(?!\/)/.test(fr), 'no space before a French colon'),
    ...when(/\s[:;!?%]/.test(en), 'a space before an English mark'),
  ];
}

const typography: Finder = (template) =>
  wordsWithin(template).flatMap(([path, words]) => typographyOf(words).map((flaw) => `${path}: ${flaw}`));

/** Adopted in either language, it is a draft that the register takes. */
const adoption: Finder = (template) =>
  LANGUAGES.flatMap((language) => {
    const read = UseCaseDraft.safeParse(draftOfTemplate(template, { language, parent: 'CU-00000' }));
    return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  });

const summary: Finder = ({ summary: words }) =>
  when(words.fr.length > SUMMARY || words.en.length > SUMMARY, 'its summary is too long for a card');

const FINDERS: readonly Finder[] = [naming, completeness, guardrail, typography, adoption, summary];

/** What is wrong with a catalogue, each told with the template it is in; nothing when it can be shown. */
export const catalogueFlaws = (templates: readonly CatalogueTemplate[]): readonly string[] =>
  templates.flatMap((template) =>
    FINDERS.flatMap((find) => find(template, templates)).map((flaw) => `${template.id}: ${flaw}`),
  );
