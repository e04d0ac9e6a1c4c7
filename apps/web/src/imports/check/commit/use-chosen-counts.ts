import { listImportRows } from '@jalon/contracts/imports/import-rows.operations';
import { useQuery } from '@tanstack/react-query';
import { useCall } from '../../../platform/call';

/** How many rows of each kind would be applied. */
export interface ChosenCounts {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

/** Counted anew at each choice. */
export function useChosenCounts(id: string) {
  const call = useCall();
  return useQuery<ChosenCounts>({
    queryKey: ['imports', 'chosen', id],
    queryFn: async ({ signal }) => {
      const count = async (verdict: 'new' | 'changed' | 'gone') => {
        const asked = { id, verdict: [verdict], chosen: 'true' as const, limit: 1 };
        return (await call(listImportRows, asked, { signal })).total ?? 0;
      };
      const [added, changed, gone] = await Promise.all([count('new'), count('changed'), count('gone')]);
      return { added, changed, gone };
    },
  });
}
