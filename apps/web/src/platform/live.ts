import { LIVE_PATH, LiveMessage } from '@jalon/contracts/live/live-message';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Changes that arrive together are read again together. */
const GATHER_MS = 150;

function readMessage(data: string) {
  try {
    return LiveMessage.safeParse(JSON.parse(data)).data;
  } catch {
    return undefined;
  }
}

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
