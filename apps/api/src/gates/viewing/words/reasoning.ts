import type { Reasoning, TraceLine, TraceTerm } from '@jalon/contracts/gates/gate-trace';
import { decisiveLeaves } from '@jalon/domain/lifecycle/expression/decisive-leaves';
import type { TermTrace, Trace } from '@jalon/domain/lifecycle/expression/trace';
import type { Facts } from '@jalon/domain/lifecycle/facts/fact';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { sentenceOf, shownValue, wordsOfNames } from './explained';

/** Where the words of a trace come from. */
export interface Telling {
  readonly lifecycle: Lifecycle;
  readonly facts: Facts;
}

/** A literal is read as the name on the other side is. */
const otherName = (terms: readonly TermTrace[], term: TermTrace): string | null =>
  terms.find((one) => one !== term)?.name ?? null;

function termOf(term: TermTrace, terms: readonly TermTrace[], { lifecycle, facts }: Telling): TraceTerm {
  const { name, origin, value, standing, source, at } = term;
  const own = name === null ? undefined : wordsOfNames(lifecycle).get(name);
  return {
    id: name,
    name: own?.label ?? null,
    origin,
    value,
    shown: shownValue(lifecycle, name ?? otherName(terms, term), value),
    standing,
    source,
    at,
    path: name === null ? null : (facts[name]?.path ?? null),
  };
}

function linesOf(trace: Trace, depth: number, told: Telling & { decisive: ReadonlySet<Trace> }): TraceLine[] {
  const { kind, text, result, operator, terms, children } = trace;
  const own: TraceLine = {
    depth,
    kind,
    text,
    result,
    isDecisive: told.decisive.has(trace),
    operator,
    terms: terms.map((term) => termOf(term, terms, told)),
  };
  return [own, ...children.flatMap((child) => linesOf(child, depth + 1, told))];
}

/** Why a rule is worth what it is worth, in words and as a tree in reading order. */
export function reasoningOf(trace: Trace, told: Telling): Reasoning {
  const decisive = new Set(decisiveLeaves(trace).map(({ leaf }) => leaf));
  return {
    result: trace.result,
    sentence: sentenceOf(trace, told.lifecycle),
    lines: linesOf(trace, 0, { ...told, decisive }),
  };
}
