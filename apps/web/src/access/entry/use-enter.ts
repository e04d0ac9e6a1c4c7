import type { Session } from '@jalon/domain/access/session';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { safeReturnPath } from '../../platform/routing/return-path';
import { beginSession } from '../../platform/session';

/** What follows a session: it is kept, and one comes back to where one was going. */
export function useEnter(): (session: Session, from?: string) => void {
  const queries = useQueryClient();
  const router = useRouter();
  return (session, from) => {
    beginSession(queries, session);
    router.history.push(safeReturnPath(from));
  };
}
