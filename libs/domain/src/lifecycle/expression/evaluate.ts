import { parse } from './parse';
import type { Parsed } from './parse';
import { print } from './print';
import type { Rule, Term } from './rule';
import type { Scope } from './scope';
import type { TermTrace, Trace } from './trace';
import { allOf, anyOf, compared, holding, negated } from './truth';

/** What a rule is worth in a scope, with the reasons; never throws. */
export function evaluate(rule: Rule, scope: Scope): Trace {
  if (rule.kind === 'compare') return comparing(rule, scope);
  if (rule.kind === 'holds') {
    const term = termTrace(rule.term, scope);
    return leaf(rule, { result: holding(term.value), operator: null, terms: [term] });
  }
  const children = (rule.kind === 'not' ? [rule.part] : rule.parts).map((part) => evaluate(part, scope));
  const results = children.map(({ result }) => result);
  const result = rule.kind === 'or' ? anyOf(results) : allOf(results);
  const base = { kind: rule.kind, text: textOf(rule), operator: null, terms: [], children };
  return { ...base, result: rule.kind === 'not' ? negated(result) : result };
}

function comparing(rule: Extract<Rule, { kind: 'compare' }>, scope: Scope): Trace {
  const [left, right] = [termTrace(rule.left, scope), termTrace(rule.right, scope)];
  const result = compared(rule.operator, left.value, right.value);
  return leaf(rule, { result, operator: rule.operator, terms: [left, right] });
}

const leaf = (
  rule: Extract<Rule, { kind: 'compare' | 'holds' }>,
  told: Pick<Trace, 'result' | 'operator' | 'terms'>,
): Trace => ({ kind: rule.kind, text: textOf(rule), ...told, children: [] });

const texts = new WeakMap<Rule, string>();

/** Printed once per rule, however many scopes it is judged in. */
function textOf(rule: Rule): string {
  const known = texts.get(rule);
  if (known !== undefined) return known;
  const text = print(rule);
  texts.set(rule, text);
  return text;
}

const nowhere = { standing: null, source: null, at: null };

function termTrace(term: Term, scope: Scope): TermTrace {
  if (term.kind === 'literal') return { name: null, origin: 'literal', value: term.value, ...nowhere };
  const { name } = term;
  return { name, ...(scope.get(name) ?? { origin: 'missing', value: null, ...nowhere }) };
}

const bare = { operator: null, terms: [], children: [] };

/** The same from the text: no text is always true (`when` that is absent), a text that is no rule is unknown. */
export function traceOf(text: string | undefined, scope: Scope): Trace {
  if (text === undefined) return { kind: 'always', text: '', result: 'true', ...bare };
  const { rule } = parsedOnce(text);
  return rule ? evaluate(rule, scope) : { kind: 'faulty', text, result: 'unknown', ...bare };
}

const MOST_REMEMBERED = 4000;
const remembered = new Map<string, Parsed>();

/** Parsed once per text, however many subjects it is asked for. */
export function parsedOnce(text: string): Parsed {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const parsed = parse(text);
  remembered.set(text, parsed);
  return parsed;
}
