import { listViews } from '@jalon/contracts/views/views.operations';
import type { QueryClient } from '@tanstack/react-query';
import { pageCall } from '../platform/call';
import { keyOf } from '../platform/use-operation';

/** Asks for the views while the code of a list is on its way: what it opens with is then known at once. */
export const prefetchViews = (queries: QueryClient): void =>
  void queries.prefetchQuery({
    queryKey: keyOf(listViews, {}),
    queryFn: ({ signal }) => pageCall(listViews, {}, { signal }),
  });
