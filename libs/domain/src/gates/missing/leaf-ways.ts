import type { Rule, Term } from '../../lifecycle/expression/rule';
import type { Trace } from '../../lifecycle/expression/trace';
import { DONE, either, every, IMPOSSIBLE } from './ways';
import type { Ways } from './ways';

/** What one can do about facts: `undefined`, nothing (nobody computes it and it must be measured). */
export interface Doing {
  /** The thing to do to have the fact heard, or to raise it. */
  readonly of: (factId: string) => string | undefined;
}

const namesThat = (trace: Trace, is: (term: Trace['terms'][number]) => boolean): readonly string[] =>
  trace.terms.flatMap((term) => (term.name !== null && is(term) ? [term.name] : []));

const FACT: readonly string[] = ['fact', 'missing'];

/**
 * Ways to make a leaf what is wanted. Facts of which nothing is heard are all to be had. Where all are known, the left
 * one moves: it is what is reached, the right one what is asked (nobody takes away KPIs to have a baseline for all).
 * Attributes are answered honestly: they never move.
 */
function leafWays(trace: Trace, wanted: boolean, doing: Doing): Ways {
  if (trace.result === (wanted ? 'true' : 'false')) return DONE;
  const isUnanswered = trace.terms.some(({ origin, value }) => origin === 'attribute' && value === null);
  if (isUnanswered || trace.kind === 'faulty') return IMPOSSIBLE;
  const unknown = namesThat(trace, ({ origin, value }) => FACT.includes(origin) && value === null);
  const moved =
    unknown.length > 0 ? unknown : namesThat(trace, ({ origin }) => origin === 'fact').slice(0, 1);
  const keys = moved.map(doing.of);
  const known = keys.flatMap((key) => key ?? []);
  return known.length === 0 || known.length < keys.length ? IMPOSSIBLE : [[...new Set(known)].sort()];
}

/** Ways to make a rule true (`wanted`) or false, through all its branches. */
export function ruleWays(trace: Trace, wanted: boolean, doing: Doing): Ways {
  if (trace.children.length === 0) return leafWays(trace, wanted, doing);
  const parts = (want: boolean) => trace.children.map((child) => ruleWays(child, want, doing));
  if (trace.kind === 'not') return every(parts(!wanted));
  return (trace.kind === 'and') === wanted ? every(parts(wanted)) : either(parts(wanted));
}

type Comparing = Extract<Rule, { kind: 'compare' }>;

/** Comparisons of a rule, wherever they stand. */
export function comparisonsOf(rule: Rule): readonly Comparing[] {
  if (rule.kind === 'compare') return [rule];
  if (rule.kind === 'holds') return [];
  return rule.kind === 'not' ? comparisonsOf(rule.part) : rule.parts.flatMap(comparisonsOf);
}

/** What stands against a name in the comparisons of a rule. */
export const facing = (rule: Rule, name: string): readonly Term[] =>
  comparisonsOf(rule).flatMap(({ left, right }) => {
    const isLeft = left.kind === 'name' && left.name === name;
    const isRight = right.kind === 'name' && right.name === name;
    return isLeft ? [right] : isRight ? [left] : [];
  });
