import type { Words } from '../../platform/language';
import { frenchSpaces } from '../../platform/typography';
import { parsedOnce } from '../expression/evaluate';
import type { Operator, Rule, Term } from '../expression/rule';
import { eitherWords, valueWords } from './value-words';
import type { Described, Vocabulary } from './vocabulary';

const JOINING = {
  and: { fr: ' et ', en: ' and ' },
  or: { fr: ' ou ', en: ' or ' },
} satisfies Record<string, Words>;
const SIGNS: Readonly<Record<Operator, Words>> = {
  '==': { fr: '=', en: '=' },
  '!=': { fr: '≠', en: '≠' },
  '<=': { fr: '≤', en: '≤' },
  '>=': { fr: '≥', en: '≥' },
  '<': { fr: '<', en: '<' },
  '>': { fr: '>', en: '>' },
  in: { fr: 'parmi', en: 'among' },
  'not in': { fr: 'hors de', en: 'not among' },
};

/** A rule in words, not names: « nombre de votes ≥ nombre minimal de votants »; a text that is no rule as it is. */
export function ruleWords(text: string, vocabulary: Vocabulary): Words {
  const { rule } = parsedOnce(text);
  if (!rule) return { fr: text, en: text };
  const { fr, en } = spoken(rule, vocabulary);
  return { fr: frenchSpaces(fr), en };
}

function spoken(rule: Rule, vocabulary: Vocabulary): Words {
  if (rule.kind === 'holds') return termWords(rule.term, undefined, vocabulary);
  if (rule.kind === 'compare') return comparisonWords(rule, vocabulary);
  if (rule.kind === 'not') {
    const part = bracketed(rule.part, vocabulary);
    return { fr: `pas : ${part.fr}`, en: `not: ${part.en}` };
  }
  const parts = rule.parts.map((part) =>
    rule.kind === 'or' && part.kind === 'and' ? spoken(part, vocabulary) : bracketed(part, vocabulary),
  );
  const said = JOINING[rule.kind];
  return {
    fr: parts.map(({ fr }) => fr).join(said.fr),
    en: parts.map(({ en }) => en).join(said.en),
  };
}

function bracketed(rule: Rule, vocabulary: Vocabulary): Words {
  const { fr, en } = spoken(rule, vocabulary);
  return rule.kind === 'and' || rule.kind === 'or' ? { fr: `(${fr})`, en: `(${en})` } : { fr, en };
}

function comparisonWords(rule: Extract<Rule, { kind: 'compare' }>, vocabulary: Vocabulary): Words {
  const named = (term: Term) => (term.kind === 'name' ? vocabulary.get(term.name) : undefined);
  const left = termWords(rule.left, named(rule.right), vocabulary);
  const right = termWords(rule.right, named(rule.left), vocabulary);
  const sign = SIGNS[rule.operator];
  return { fr: `${left.fr} ${sign.fr} ${right.fr}`, en: `${left.en} ${sign.en} ${right.en}` };
}

const BARE: Pick<Described, 'unit' | 'values' | 'isDate'> = { unit: null, values: new Map(), isDate: false };

/** A name by its label; a value as the name on the other side reads it. */
function termWords(term: Term, other: Described | undefined, vocabulary: Vocabulary): Words {
  if (term.kind === 'name') return vocabulary.get(term.name)?.label ?? { fr: term.name, en: term.name };
  const { value } = term;
  return typeof value === 'object' ? eitherWords(value, other ?? BARE) : valueWords(value, other ?? BARE);
}
