import { removeEvidence, restoreEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import type { Evidence } from '@jalon/domain/projects/evidence/evidence';
import { useLingui } from '@lingui/react/macro';
import { useProblemWords } from '../../../platform/problem-notice';
import { useWrite } from '../../../platform/use-operation';
import { useToasts } from '../../../ui/toast/toast-provider';

/** Removes at once, says so, and takes it back when asked. */
export function useRemoval({ id, title }: Pick<Evidence, 'id' | 'title'>) {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const remove = useWrite(removeEvidence);
  const restore = useWrite(restoreEvidence);
  const failed = (error: Error) => show({ text: words(error).title, tone: 'danger' });
  const undo = () => restore.mutate({ id }, { onError: failed });
  return () =>
    void remove.mutateAsync({ id }).then(
      () => show({ text: t`La preuve « ${title} » est retirée.`, undo }),
      (error: unknown) => failed(error instanceof Error ? error : new Error(String(error))),
    );
}
