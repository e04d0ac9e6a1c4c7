import { listImportRows } from '@jalon/contracts/imports/import-rows.operations';
import type { ReasonCode, Verdict } from '@jalon/domain/imports/verdict';
import { useQuery } from '@tanstack/react-query';
import { useCall } from '../../../platform/call';

/** How many rows of each kind would be applied. */
export interface ChosenCounts {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  /** Of those added: how many look like what the register, or the file, has already. */
  readonly alike: number;
  /** Rows for which a client is made. */
  readonly making: number;
}

/** Counted anew at each choice. */
export function useChosenCounts(id: string) {
  const call = useCall();
  return useQuery<ChosenCounts>({
    queryKey: ['imports', 'chosen', id],
    queryFn: async ({ signal }) => {
      const count = async (which: { verdict?: Verdict[]; reason?: ReasonCode[] }) => {
        const asked = { id, ...which, chosen: 'true' as const, limit: 1 };
        return (await call(listImportRows, asked, { signal })).total ?? 0;
      };
      const [added, changed, gone, alike, making] = await Promise.all([
        count({ verdict: ['new'] }),
        count({ verdict: ['changed'] }),
        count({ verdict: ['gone'] }),
        count({ verdict: ['new'], reason: ['likely-duplicate'] }),
        count({ reason: ['client-made'] }),
      ]);
      return { added, changed, gone, alike, making };
    },
  });
}
