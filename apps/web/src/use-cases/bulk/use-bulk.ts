import { editInBulk, undoBulk, type BulkAnswer } from '@jalon/contracts/use-cases/bulk.operations';
import type { Input } from '@jalon/contracts/platform/operation';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useProblemWords } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { useToasts } from '../../ui/toast/toast-provider';

/** Takes a bulk edit back and says what came of it. */
export function useUndoBulk() {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const { mutateAsync, isPending } = useWrite(undoBulk);
  const undo = async (id: string): Promise<void> => {
    try {
      const { restored, left } = await mutateAsync({ id });
      const back = t`${plural(restored, {
        one: '# cas d’usage remis en l’état.',
        other: '# cas d’usage remis en l’état.',
      })}`;
      const kept = t`${plural(left, {
        one: '# modifié depuis, laissé tel quel.',
        other: '# modifiés depuis, laissés tels quels.',
      })}`;
      show({ text: left > 0 ? `${back} ${kept}` : back, tone: left > 0 ? 'info' : 'success' });
    } catch (error) {
      show({ text: words(error instanceof Error ? error : new Error()).title, tone: 'danger' });
    }
  };
  return { undo, busy: isPending };
}

/** Makes a bulk edit, says so, and offers to take it back. */
export function useBulk() {
  const { t } = useLingui();
  const { show } = useToasts();
  const { mutateAsync } = useWrite(editInBulk);
  const { undo } = useUndoBulk();
  return async (input: Input<typeof editInBulk>): Promise<BulkAnswer> => {
    const answer = await mutateAsync(input);
    const { id, changed } = answer;
    if (id === null) show({ text: t`Rien n’a changé.`, tone: 'info' });
    else
      show({
        text: t`${plural(changed, { one: '# cas d’usage modifié.', other: '# cas d’usage modifiés.' })}`,
        undo: () => void undo(id),
      });
    return answer;
  };
}
