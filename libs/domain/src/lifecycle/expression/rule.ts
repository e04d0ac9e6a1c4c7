import type { RuleValue } from '../facts/fact';

/** `in` and `not in` ask whether a text, or every text of a list, is in a list. */
export const OPERATORS = ['==', '!=', '<=', '>=', '<', '>', 'in', 'not in'] as const;
export type Operator = (typeof OPERATORS)[number];

/** What is compared: the name of an attribute, a fact or a parameter, or a value as it is written. */
export type Term =
  { readonly kind: 'name'; readonly name: string } | { readonly kind: 'literal'; readonly value: RuleValue };

/** A rule once parsed. `and` and `or` have at least two parts; `holds` is a name or a literal that stands alone. */
export type Rule =
  | { readonly kind: 'or' | 'and'; readonly parts: readonly Rule[] }
  | { readonly kind: 'not'; readonly part: Rule }
  | { readonly kind: 'compare'; readonly operator: Operator; readonly left: Term; readonly right: Term }
  | { readonly kind: 'holds'; readonly term: Term };

/** The terms of a rule, in the order in which they are written. */
export function termsOf(rule: Rule): readonly Term[] {
  if (rule.kind === 'holds') return [rule.term];
  if (rule.kind === 'compare') return [rule.left, rule.right];
  return rule.kind === 'not' ? termsOf(rule.part) : rule.parts.flatMap(termsOf);
}

/** The names that a rule looks at, each once, in the order in which they are written. */
export const namesOf = (rule: Rule): readonly string[] => [
  ...new Set(termsOf(rule).flatMap((term) => (term.kind === 'name' ? [term.name] : []))),
];
