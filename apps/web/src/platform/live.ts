import { LIVE_PATH, LiveMessage } from '@jalon/contracts/live/live-message';
import { type QueryClient, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Changes that arrive together are read again together. */
const GATHER_MS = 150;

/** What gates are judged from: a change there may turn a criterion. */
const GROUND_OF_GATES = new Set([
  'evidence',
  'records',
  'projects',
  'plans',
  'kpis',
  'measurements',
  'use-cases',
  'rounds',
  'intake',
  'portfolio',
  'tasks',
]);

function readMessage(data: string) {
  try {
    return LiveMessage.safeParse(JSON.parse(data)).data;
  } catch {
    return undefined;
  }
}

/** Who last changed a thing, and when this page heard of it. */
export interface LatestChange {
  readonly by: string | null;
  readonly at: string;
}

const changeKey = (type: string, id: string) => ['live', type, id] as const;

/** The last change to this thing that the stream told while the page was open; undefined before any. */
export function useLatestChange(type: string, id: string): LatestChange | undefined {
  return useQuery<LatestChange>({ queryKey: changeKey(type, id), queryFn: skipToken }).data;
}

const noteChange = (queries: QueryClient, { subjectType, subjectId, by }: LiveMessage) => {
  if (!subjectType || !subjectId) return;
  const change: LatestChange = { by, at: new Date().toISOString() };
  queries.setQueryData(changeKey(subjectType, subjectId), change);
};

/** Follows what colleagues do: one stream per tab; the browser resumes after a cut with `Last-Event-ID`. */
export function useLive(following: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!following || typeof EventSource === 'undefined') return;
    const source = new EventSource(LIVE_PATH);
    const stale = new Set<string>();
    let gathering: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      gathering = undefined;
      for (const context of stale) void queries.invalidateQueries({ queryKey: [context] });
      stale.clear();
    };
    const onMessage = ({ data }: MessageEvent<string>) => {
      const message = readMessage(data);
      if (!message) return;
      stale.add(message.context);
      // Whatever happens is in the journal too.
      stale.add('journal');
      // Whatever colleagues do may come with a notification; these are told to one person and not on the stream.
      stale.add('notifications');
      // So may what waits for whoever looks at the first page.
      stale.add('home');
      if (GROUND_OF_GATES.has(message.context)) stale.add('gates');
      noteChange(queries, message);
      gathering ??= setTimeout(flush, GATHER_MS);
    };
    source.addEventListener('message', onMessage);
    source.addEventListener('closed', () => source.close());
    return () => {
      clearTimeout(gathering);
      source.close();
    };
  }, [following, queries]);
}
