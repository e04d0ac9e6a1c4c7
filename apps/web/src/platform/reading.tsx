import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Skeleton } from '../ui/feedback/skeleton';
import { ProblemState } from './problem-notice';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  /** How many lines the content will have, about. */
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** What is read, the shape of what comes, or why it could not be read. */
export function Reading<Data>({ query, lines, children }: Props<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ProblemState error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton lines={lines} />;
}
