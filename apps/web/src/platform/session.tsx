import { readSession } from '@jalon/contracts/access/session.operations';
import type { Call } from '@jalon/contracts/platform/client';
import { Problem } from '@jalon/contracts/platform/problem';
import { unauthenticated } from '@jalon/contracts/platform/problems';
import type { Session } from '@jalon/domain/access/session';
import type { Permission } from '@jalon/domain/access/permissions';
import { queryOptions, type QueryClient, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { useCall } from './call';
import { forgetAllDrafts } from './drafts';

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

const KEY = ['access', readSession.id, {}];
const PERSON_PLACE = 'jalon-person';

/** The session is over: whoever looks at a page is led to sign in and comes back. */
export const endSession = (queries: QueryClient): void => {
  queries.setQueryData<Session | null>(KEY, null);
};

/** A session begins. What somebody else left unsaved in this browser is not theirs to see. */
export function beginSession(queries: QueryClient, session: Session): void {
  const before = localStorage.getItem(PERSON_PLACE);
  if (before !== null && before !== session.person.id) forgetAllDrafts();
  localStorage.setItem(PERSON_PLACE, session.person.id);
  queries.setQueryData<Session | null>(KEY, session);
}

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

export const useSessionQuery = () => useQuery(sessionQuery(useCall()));
