import { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { MOST_ITEMS } from '@jalon/domain/scoring/rounds/round';
import { useState } from 'react';
import { useCall } from '../../../platform/call';
import { useProblemWords } from '../../../platform/problem-notice';
import { useToasts } from '../../../ui/toast/toast-provider';

/** Every qualified use case of the register, page after page, as many as a round takes. */
export function useAllQualified(onTaken: (ids: readonly string[]) => void) {
  const call = useCall();
  const words = useProblemWords();
  const { show } = useToasts();
  const [isTaking, setIsTaking] = useState(false);
  const read = async (): Promise<readonly string[]> => {
    const ids: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null && ids.length < MOST_ITEMS) {
      const page: { items: readonly { id: string }[]; next: string | null } = await call(listUseCases, {
        status: ['qualified'],
        sort: 'reference',
        limit: 100,
        ...(cursor && { cursor }),
      });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    return ids;
  };
  const takeAll = () => {
    setIsTaking(true);
    read()
      .then(onTaken, (error: unknown) =>
        show({
          text: words(error instanceof Error ? error : new Error(String(error))).title,
          tone: 'danger',
        }),
      )
      .finally(() => setIsTaking(false));
  };
  return { takeAll, isTaking };
}
