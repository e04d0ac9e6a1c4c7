import { listClientNames } from '@jalon/contracts/clients/clients.operations';
import type { UseClientNames } from '../../access/client-names';
import { useRead } from '../../platform/use-operation';

/** The clients of the organisation, for the pages that give access to some of them. */
export const useClientNames: UseClientNames = (wanted) => {
  const { data } = useRead(listClientNames, {}, { enabled: wanted });
  return data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
};
