import { enterPage } from '@jalon/contracts/platform/visits.operations';
import { readChanges } from '@jalon/contracts/use-cases/use-cases.operations';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useCall } from '../../platform/call';
import { keyOf, useRead } from '../../platform/use-operation';

export type Mark = 'new' | 'changed';

export interface Changes {
  /** The end of the reader's previous visit; null on the first, or while it is read. */
  readonly since: string | null;
  readonly count: number;
  readonly marks: ReadonlyMap<string, Mark>;
}

/** Tells that the reader is on the register; answers the end of their visit before. */
export function useSince(): string | null {
  return useRead(enterPage, { page: 'use-cases' }).data?.since ?? null;
}

/** What others brought since the reader's previous visit of the register; asked once for all rows and cards. */
export function useChanges(): Changes {
  const call = useCall();
  const since = useSince();
  const { data } = useQuery({
    queryKey: [...keyOf(readChanges, {}), since],
    queryFn: ({ signal }) => call(readChanges, {}, { signal }),
    enabled: since !== null,
  });
  return useMemo(
    () => ({
      since,
      count: data?.count ?? 0,
      marks: new Map(data?.items.map(({ id, isNew }) => [id, isNew ? 'new' : 'changed'])),
    }),
    [since, data],
  );
}
