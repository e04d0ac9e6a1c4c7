import { listMemberNames } from '@jalon/contracts/access/members.operations';
import { listClientNames } from '@jalon/contracts/clients/clients.operations';
import { useMemo } from 'react';
import { useMay } from '../../platform/session';
import { useRead } from '../../platform/use-operation';

/** Names of the people and clients that ids stand for, as far as the reader may see them. */
export function useNames(): Readonly<Record<string, string>> {
  const people = useRead(listMemberNames, {}, { enabled: useMay('members:read') }).data;
  const clients = useRead(listClientNames, {}, { enabled: useMay('clients:read') }).data;
  return useMemo(
    () =>
      Object.fromEntries([...(people ?? []), ...(clients?.items ?? [])].map(({ id, name }) => [id, name])),
    [people, clients],
  );
}
