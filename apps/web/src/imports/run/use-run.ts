import { getImport } from '@jalon/contracts/imports/imports.operations';
import { type ImportRun, type ImportState, WORKING_STATES } from '@jalon/domain/imports/run';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useCall } from '../../platform/call';
import { keyOf } from '../../platform/use-operation';

/** How often a run is looked at while a job works on it. */
const WATCH_MS = 700;

export const isWorking = ({ state }: Pick<ImportRun, 'state'>): boolean => WORKING_STATES.includes(state);

/** What its work changes: everything that lists, counts or tells. */
const WRITING: readonly ImportState[] = ['committing', 'undoing'];

/** One run, looked at every moment while a job works; once that ends, what it changed is read again. */
export function useRun(id: string) {
  const call = useCall();
  const queries = useQueryClient();
  const query = useQuery<ImportRun>({
    queryKey: keyOf(getImport, { id }),
    queryFn: ({ signal }) => call(getImport, { id }, { signal }),
    refetchInterval: ({ state }) => (state.data && isWorking(state.data) ? WATCH_MS : false),
  });
  const state = query.data?.state;
  const before = useRef<ImportState>(undefined);
  useEffect(() => {
    const left = before.current;
    before.current = state;
    if (left === undefined || left === state || !WORKING_STATES.includes(left)) return;
    void queries.invalidateQueries(WRITING.includes(left) ? undefined : { queryKey: ['imports'] });
  }, [state, queries]);
  return query;
}
