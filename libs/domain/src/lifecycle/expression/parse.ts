import type { RuleValue } from '../facts/fact';
import type { Operator, Rule, Term } from './rule';
import { faultAt } from './rule-fault';
import type { RuleFault } from './rule-fault';
import { tokensOf } from './tokens';
import type { Token } from './tokens';

/** A rule, or why the text is none. */
export type Parsed =
  { readonly rule: Rule; readonly fault: null } | { readonly rule: null; readonly fault: RuleFault };

export const MAX_RULE_LENGTH = 1000;
export const MAX_RULE_DEPTH = 32;

/** Where the parser stands; it moves forward only. `fault`: the first one, which ends everything. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly end: number;
  next: number;
  depth: number;
  fault: RuleFault | null;
}

/** Reads a rule (`when`, `rule`, `derived`); never throws, whatever it is given. */
export function parse(text: string): Parsed {
  if (text.length > MAX_RULE_LENGTH) return refused(faultAt(MAX_RULE_LENGTH, 'length'));
  const pieces = tokensOf(text);
  if ('fault' in pieces) return refused(pieces.fault);
  const reading: Reading = { tokens: pieces.tokens, end: text.length, next: 0, depth: 0, fault: null };
  const rule = alternatives(reading);
  if (rule !== null && reading.next < reading.tokens.length) fail(reading, 'end');
  return rule === null || reading.fault
    ? refused(reading.fault ?? faultAt(0, 'term'))
    : { rule, fault: null };
}

const refused = (fault: RuleFault): Parsed => ({ rule: null, fault });

const alternatives = (reading: Reading): Rule | null => joined(reading, 'or', conjunction);
const conjunction = (reading: Reading): Rule | null => joined(reading, 'and', negation);

function joined(reading: Reading, kind: 'or' | 'and', part: (reading: Reading) => Rule | null): Rule | null {
  const parts: Rule[] = [];
  do {
    const read = part(reading);
    if (read === null) return null;
    parts.push(read);
  } while (take(reading, kind));
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind, parts };
}

function negation(reading: Reading): Rule | null {
  if (!take(reading, 'not')) return comparison(reading);
  const part = deeper(reading, negation);
  return part && { kind: 'not', part };
}

function comparison(reading: Reading): Rule | null {
  if (take(reading, '(')) return group(reading);
  const left = term(reading);
  const operator = left && operatorHere(reading);
  if (!left || reading.fault) return null;
  if (!operator) return { kind: 'holds', term: left };
  const right = term(reading);
  return right && { kind: 'compare', operator, left, right };
}

function group(reading: Reading): Rule | null {
  const inside = deeper(reading, alternatives);
  return inside && (take(reading, ')') ? inside : fail(reading, 'closing'));
}

function deeper(reading: Reading, part: (reading: Reading) => Rule | null): Rule | null {
  if (reading.depth >= MAX_RULE_DEPTH) return fail(reading, 'depth');
  reading.depth += 1;
  const read = part(reading);
  reading.depth -= 1;
  return read;
}

const COMPARING: readonly Operator[] = ['==', '!=', '<=', '>=', '<', '>', 'in'];

function operatorHere(reading: Reading): Operator | null {
  if (take(reading, 'not')) return take(reading, 'in') ? 'not in' : fail(reading, 'in');
  return COMPARING.find((operator) => take(reading, operator)) ?? null;
}

function term(reading: Reading): Term | null {
  if (take(reading, '[')) return list(reading);
  const token = reading.tokens[reading.next];
  if (!token || token.kind === 'symbol') return fail(reading, 'term');
  reading.next += 1;
  return token.kind === 'name' ? { kind: 'name', name: token.text } : { kind: 'literal', value: token.value };
}

function list(reading: Reading): Term | null {
  const texts: string[] = [];
  if (take(reading, ']')) return { kind: 'literal', value: texts };
  do {
    const value = valueHere(reading);
    if (typeof value !== 'string') return fail(reading, 'text');
    reading.next += 1;
    texts.push(value);
  } while (take(reading, ','));
  return take(reading, ']') ? { kind: 'literal', value: texts } : fail(reading, 'comma');
}

function valueHere({ tokens, next }: Reading): RuleValue | undefined {
  const token = tokens[next];
  return token?.kind === 'value' ? token.value : undefined;
}

function take(reading: Reading, symbol: string): boolean {
  const token = reading.tokens[reading.next];
  if (token?.kind !== 'symbol' || token.text !== symbol) return false;
  reading.next += 1;
  return true;
}

function fail(reading: Reading, code: RuleFault['code']): null {
  reading.fault ??= faultAt(reading.tokens[reading.next]?.at ?? reading.end, code);
  return null;
}
