import { mergeUseCases, undoMerge } from '@jalon/contracts/use-cases/merges.operations';
import type { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import type { MergeChoices } from '@jalon/domain/use-cases/duplicates/merge-fields';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { useToasts } from '../../ui/toast/toast-provider';

/** Undoes a merge and says so; `undo` answers whether it was done. */
export function useUndoMerge() {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const { mutateAsync, isPending } = useWrite(undoMerge);
  const undo = async (id: string): Promise<boolean> => {
    try {
      const { merged } = await mutateAsync({ id });
      show({ text: t`La fusion est annulée : ${merged.reference} est de retour dans le registre.` });
      return true;
    } catch (error) {
      const { title, detail } = words(error instanceof Error ? error : new Error());
      show({ text: `${title}. ${detail}`, tone: 'danger' });
      return false;
    }
  };
  return { undo, busy: isPending };
}

interface Merging {
  readonly kept: UseCaseDetail;
  readonly other: UseCaseDetail;
  readonly choices: MergeChoices;
}

/** Merges, says so, and offers to take it back; a refusal is kept for the dialog. */
export function useMerge(onMerged: (keptId: string) => void) {
  const { t } = useLingui();
  const { show } = useToasts();
  const { undo } = useUndoMerge();
  const { mutateAsync, isPending } = useWrite(mergeUseCases);
  const [error, setError] = useState<Error>();
  const merge = async ({ kept, other, choices }: Merging) => {
    setError(undefined);
    const versions = { version: kept.version, otherVersion: other.version };
    try {
      const done = await mutateAsync({ id: kept.id, otherId: other.id, ...versions, choices });
      const [from, to] = [done.merged.reference, done.kept.reference];
      show({ text: t`${from} est fusionné dans ${to}.`, undo: () => void undo(done.id) });
      onMerged(kept.id);
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown : new Error(String(thrown)));
    }
  };
  return { merge, busy: isPending, error };
}
