import { contextOf, type Input, type Operation, type Output } from '@jalon/contracts/platform/operation';
import type { Page } from '@jalon/contracts/platform/page';
import {
  type InfiniteData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useCall } from './call';
import { SubmissionKey } from './idempotency';

/** Where an answer is kept: `[context, operation, input]`; a whole context is stale by its first member. */
export const keyOf = <Op extends Operation>(op: Op, input: Input<Op>) =>
  [contextOf(op), op.id, input] as const;

interface ReadOptions {
  /** Waits where not all of the input is known yet. */
  readonly enabled?: boolean;
  /** Keeps the former answer on screen while another is read. */
  readonly keep?: boolean;
}

/** Reads an operation; read again when its context grows stale. */
export function useRead<Op extends Operation>(op: Op, input: Input<Op>, options: ReadOptions = {}) {
  const call = useCall();
  return useQuery<Output<Op>>({
    queryKey: keyOf(op, input),
    queryFn: ({ signal }) => call(op, input, { signal }),
    enabled: options.enabled ?? true,
    ...(options.keep && { placeholderData: (before) => before }),
  });
}

type Item<Op extends Operation> = Output<Op> extends Page<infer One> ? One : never;

/** Reads a list page after page; `more` is what `DataTable` asks for. */
export function useInfinite<Op extends Operation>(op: Op, input: Input<Op>, options: ReadOptions = {}) {
  const call = useCall();
  const query = useInfiniteQuery<
    Page<Item<Op>>,
    Error,
    InfiniteData<Page<Item<Op>>>,
    readonly unknown[],
    string
  >({
    queryKey: [contextOf(op), op.id, 'pages', input],
    queryFn: async ({ pageParam, signal }) => {
      const asked = { ...(input as object), ...(pageParam && { cursor: pageParam }) };
      return (await call(op, asked as Input<Op>, { signal })) as Page<Item<Op>>;
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: options.enabled ?? true,
    ...(options.keep && { placeholderData: (before) => before }),
  });
  const pages = query.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ items }) => items) ?? [], [pages]);
  const more = {
    hasMore: query.hasNextPage,
    loading: query.isFetchingNextPage,
    onMore: () => void query.fetchNextPage(),
    total: pages?.[0]?.total ?? null,
  };
  return { query, rows, more };
}

/** Writes; its context and those it touches are then read again. Creations carry their idempotency key. */
export function useWrite<Op extends Operation>(op: Op) {
  const call = useCall();
  const queries = useQueryClient();
  const submission = useRef<SubmissionKey>(null);
  submission.current ??= new SubmissionKey();
  return useMutation<Output<Op>, Error, Input<Op>>({
    mutationFn: (input) =>
      call(op, input, op.creates ? { idempotencyKey: submission.current?.for(input) } : undefined),
    onSuccess: async () => {
      submission.current?.spent();
      // Before sign-in nothing of an organisation has been read.
      if (op.permission === 'public') return;
      const stale = [contextOf(op), ...(op.touches ?? [])];
      await Promise.all(stale.map((context) => queries.invalidateQueries({ queryKey: [context] })));
    },
  });
}
