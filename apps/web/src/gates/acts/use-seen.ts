import { readReading } from '@jalon/contracts/gates/gates.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { useState } from 'react';
import { useRead } from '../../platform/use-operation';

/**
 * What a signature will cover: what stood when the signer began to read, until they accept what stands now. What
 * changes meanwhile is never signed unseen.
 */
export function useSeen(id: string, criterionId?: string) {
  const query = useRead(readReading, { id, ...(criterionId && { criterionId }) });
  const [kept, setKept] = useState<Output<typeof readReading>>();
  // What an earlier reading left is read again first: it may have changed since.
  if (!kept && query.data && !query.isFetching) setKept(query.data);
  const accept = async () => {
    const { data } = await query.refetch();
    if (data) setKept(data);
  };
  return { seen: kept, error: query.error, accept };
}
