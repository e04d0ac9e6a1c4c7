import {
  type InboxProposal,
  listProposals,
  listProposed,
  type ProposedUseCase,
} from '@jalon/contracts/intake/inbox.operations';
import { DAY_MS } from '@jalon/domain/intake/intake-link';
import { useRead } from '../../platform/use-operation';

/** Something that waits for a decision: written through a public link, or proposed by somebody inside. */
export type Waiting =
  | { readonly kind: 'outside'; readonly at: string; readonly item: InboxProposal }
  | { readonly kind: 'inside'; readonly at: string; readonly item: ProposedUseCase };

/** Whole days since a moment. */
export const daysSince = (at: string, now: Date = new Date()): number =>
  Math.floor((now.getTime() - new Date(at).getTime()) / DAY_MS);

/** Both kinds together, oldest first. */
export const togetherOf = (
  outside: readonly InboxProposal[],
  inside: readonly ProposedUseCase[],
): readonly Waiting[] =>
  [
    ...outside.map((item) => ({ kind: 'outside', at: item.createdAt, item }) as const),
    ...inside.map((item) => ({ kind: 'inside', at: item.since, item }) as const),
  ].sort((one, other) => one.at.localeCompare(other.at));

/** What waits; `total` counts also what is not shown yet (the hundred oldest of each kind are). */
export function useWaiting() {
  const outside = useRead(listProposals, { state: ['waiting'], limit: 100 });
  const inside = useRead(listProposed, {});
  const isRead = outside.data !== undefined && inside.data !== undefined;
  return {
    items: isRead ? togetherOf(outside.data.items, inside.data.items) : undefined,
    total: (outside.data?.total ?? 0) + (inside.data?.total ?? 0),
    error: outside.error ?? inside.error,
    retry: () => void Promise.all([outside.refetch(), inside.refetch()]),
  };
}
