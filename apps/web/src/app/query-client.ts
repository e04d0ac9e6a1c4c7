import { Problem } from '@jalon/contracts/platform/problem';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { endSession, isSignedOut } from '../platform/session';

const noticeEnd = (error: Error) => {
  if (isSignedOut(error)) endSession(queries);
};

/** A refusal is an answer: only what could not be reached is asked again. */
const askAgain = (failures: number, error: Error): boolean =>
  failures < 2 && !(error instanceof Problem && error.kind.status < 500);

/** What the page has read; a session that has ended is noticed here, once for all screens. */
export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: { queries: { retry: askAgain, staleTime: 10_000, refetchOnWindowFocus: true } },
});
