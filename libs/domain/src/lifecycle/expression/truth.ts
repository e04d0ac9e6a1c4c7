import { z } from 'zod';
import type { RuleValue } from '../facts/fact';
import type { Operator } from './rule';

/** Kleene’s three values. */
export const Truth = z.enum(['true', 'false', 'unknown']);
export type Truth = z.infer<typeof Truth>;

export const truthOf = (held: boolean): Truth => (held ? 'true' : 'false');

/** `not unknown` is unknown. */
export function negated(truth: Truth): Truth {
  if (truth === 'unknown') return truth;
  return truthOf(truth === 'false');
}

/** `false and unknown` is false; otherwise unknown spreads. */
export function allOf(parts: readonly Truth[]): Truth {
  if (parts.includes('false')) return 'false';
  return parts.includes('unknown') ? 'unknown' : 'true';
}

/** `true or unknown` is true; otherwise unknown spreads. */
export const anyOf = (parts: readonly Truth[]): Truth => negated(allOf(parts.map(negated)));

/** Unknown as soon as a side is unknown, or when the two are not of kinds that compare. */
export function compared(operator: Operator, left: RuleValue | null, right: RuleValue | null): Truth {
  if (!isKnown(left) || !isKnown(right)) return 'unknown';
  if (operator === '==') return equal(left, right);
  if (operator === '!=') return negated(equal(left, right));
  if (operator === 'in') return within(left, right);
  return operator === 'not in' ? negated(within(left, right)) : ordered(operator, left, right);
}

/** A name or a literal that stands alone: only yes or no tells anything. */
export const holding = (value: RuleValue | null): Truth =>
  typeof value === 'boolean' ? truthOf(value) : 'unknown';

const isKnown = (value: RuleValue | null): value is RuleValue =>
  value !== null && (typeof value !== 'number' || Number.isFinite(value));

/** Two lists are equal when they hold the same texts, whatever the order. */
function equal(left: RuleValue, right: RuleValue): Truth {
  if (typeof left === 'object' && typeof right === 'object')
    return allOf([within(left, right), within(right, left)]);
  return typeof left === typeof right ? truthOf(left === right) : 'unknown';
}

/** A list is in a list when every text of it is. */
function within(left: RuleValue, right: RuleValue): Truth {
  if (typeof right !== 'object') return 'unknown';
  if (typeof left === 'object') return truthOf(left.every((text) => right.includes(text)));
  return typeof left === 'string' ? truthOf(right.includes(left)) : 'unknown';
}

/** Numbers by size; texts by character, which puts ISO dates in their order. */
function ordered(operator: '<' | '<=' | '>' | '>=', left: RuleValue, right: RuleValue): Truth {
  const areNumbers = typeof left === 'number' && typeof right === 'number';
  const areTexts = typeof left === 'string' && typeof right === 'string';
  if (!areNumbers && !areTexts) return 'unknown';
  if (operator === '<') return truthOf(left < right);
  if (operator === '<=') return truthOf(left <= right);
  return truthOf(operator === '>' ? left > right : left >= right);
}
