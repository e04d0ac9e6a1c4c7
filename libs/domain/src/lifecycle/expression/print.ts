import type { RuleValue } from '../facts/fact';
import type { Rule, Term } from './rule';

/** A rule as text; parsed again it is the same rule. Parentheses only where they are needed. */
export function print(rule: Rule): string {
  if (rule.kind === 'holds') return printTerm(rule.term);
  if (rule.kind === 'compare') return `${printTerm(rule.left)} ${rule.operator} ${printTerm(rule.right)}`;
  if (rule.kind === 'not') return `not ${isJoined(rule.part) ? `(${print(rule.part)})` : print(rule.part)}`;
  return rule.parts.map((part) => printPart(rule.kind, part)).join(` ${rule.kind} `);
}

/** A name as it is; a text between apostrophes, which are doubled inside it. */
export const printTerm = (term: Term): string => (term.kind === 'name' ? term.name : printValue(term.value));

function printValue(value: RuleValue): string {
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'object' ? `[${value.map(quoted).join(', ')}]` : String(value);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const isJoined = ({ kind }: Rule): boolean => kind === 'and' || kind === 'or';

const printPart = (around: 'and' | 'or', part: Rule): string =>
  isJoined(part) && !(around === 'or' && part.kind === 'and') ? `(${print(part)})` : print(part);
