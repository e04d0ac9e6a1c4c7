import type { Call } from '@jalon/contracts/platform/client';
import type { Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { unauthenticated } from '@jalon/contracts/platform/problems';
import type { Permission } from '@jalon/domain/access/permissions';
import { queryOptions, type QueryClient, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { readSession } from './session-operation';

export type Session = Output<typeof readSession>;

export const isSignedOut = (error: unknown): boolean => error instanceof Problem && error.is(unauthenticated);

/** The session, or null for somebody who has none; asked once, then kept. */
export const sessionQuery = (call: Call) =>
  queryOptions<Session | null>({
    queryKey: ['access', readSession.id, {}],
    queryFn: async ({ signal }) => {
      try {
        return await call(readSession, {}, { signal });
      } catch (error) {
        if (isSignedOut(error)) return null;
        throw error;
      }
    },
    staleTime: 5 * 60_000,
  });

/** The session is over: whoever looks at a page is led to sign in and comes back. */
export const endSession = (queries: QueryClient): void => {
  queries.setQueryData<Session | null>(['access', readSession.id, {}], null);
};

/** Given by the shell to every page inside it. */
export const SessionContext = createContext<Session | null>(null);

/** The session of the reader; only inside the shell. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is for pages inside the shell');
  return session;
}

/** May the reader do this, anywhere in the organisation? */
export const useMay = (permission: Permission): boolean => useSession().permissions.includes(permission);

export const useSessionQuery = (call: Call) => useQuery(sessionQuery(call));
