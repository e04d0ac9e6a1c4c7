import { USE_CASE_STATUSES, type Standing, type Transition, type UseCaseStatus } from './status';

/** Every status that can be reached from this one, itself included. */
function reachableFrom(start: UseCaseStatus, transitions: readonly Transition[]): Set<UseCaseStatus> {
  const seen = new Set([start]);
  for (const status of seen) for (const { from, to } of transitions) if (from === status) seen.add(to);
  return seen;
}

/** Those who are there whoever leaves; a gate is decided by the roles of its team. */
const LASTING: readonly Standing[] = ['steward', 'decider', 'gate'];

/** What is wrong with a table of moves, in words for whoever wrote it; empty when nothing is. */
export function flawsOf(transitions: readonly Transition[]): string[] {
  const reached = reachableFrom('draft', transitions);
  const pairs = transitions.map(({ from, to }) => `${from} → ${to}`);
  return [
    ...USE_CASE_STATUSES.filter((status) => !reached.has(status)).map((status) => `${status}: never reached`),
    ...USE_CASE_STATUSES.filter((status) => !reachableFrom(status, transitions).has('draft')).map(
      (status) => `${status}: no way back`,
    ),
    ...USE_CASE_STATUSES.filter((status) => !reachableFrom(status, transitions).has('archived')).map(
      (status) => `${status}: no way out`,
    ),
    ...transitions
      .filter(({ by }) => !by.some((standing) => LASTING.includes(standing)))
      .map(({ from, to }) => `${from} → ${to}: nobody can when its author has left`),
    ...pairs.filter((pair, index) => pairs.indexOf(pair) !== index).map((pair) => `${pair}: said twice`),
    ...transitions.filter(({ from, to }) => from === to).map(({ from }) => `${from}: moves to itself`),
  ];
}
