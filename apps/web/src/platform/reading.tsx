import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Skeleton } from '../ui/feedback/skeleton';
import { PageHeader } from '../ui/layout/page-header';
import { Panel } from '../ui/layout/panel';
import { ProblemState } from './problem-notice';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  /** How many lines the content will have, about. */
  readonly lines?: number;
  /** Where to go from something that is not there. */
  readonly back?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** What is read, the shape of what comes, or why it could not be read. */
export function Reading<Data>({ query, lines, back, children }: Props<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error)
    return <ProblemState error={query.error} back={back} onRetry={() => void query.refetch()} />;
  return <Skeleton lines={lines} />;
}

interface PageProps<Data> extends Props<Data> {
  /** The page’s heading as long as what it is about is not there. */
  readonly title: string;
}

/** The same for a whole page: it has a heading also while it is read, or when it could not be. */
export function ReadingPage<Data>({ query, lines, back, title, children }: PageProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  return (
    <>
      <PageHeader title={title} />
      <Panel>
        <Reading query={query} lines={lines} back={back}>
          {children}
        </Reading>
      </Panel>
    </>
  );
}
