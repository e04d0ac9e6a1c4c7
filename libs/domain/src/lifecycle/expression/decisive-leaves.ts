import type { Trace } from './trace';

/** A leaf that made the result; `wanted`: what it would have to be for the whole to be true. */
export interface DecisiveLeaf {
  readonly leaf: Trace;
  readonly wanted: boolean;
}

/**
 * The leaves that made the result: of an `and` that is false its false parts, that is unknown its unknown parts, that
 * is true all of them; of an `or` the other way round. What is left out could not have changed anything.
 */
export function decisiveLeaves(trace: Trace, wanted = true): readonly DecisiveLeaf[] {
  if (trace.children.length === 0) return [{ leaf: trace, wanted }];
  if (trace.kind === 'not') return trace.children.flatMap((part) => decisiveLeaves(part, !wanted));
  const isAll = trace.result === (trace.kind === 'and' ? 'true' : 'false');
  const made = isAll ? trace.children : trace.children.filter(({ result }) => result === trace.result);
  return made.flatMap((part) => decisiveLeaves(part, wanted));
}
