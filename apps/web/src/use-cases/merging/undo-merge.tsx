import type { UseCaseMerge } from '@jalon/contracts/use-cases/merges.operations';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { Button } from '../../ui/actions/button';
import { ConfirmDialog } from '../../ui/actions/confirm-dialog';
import { mergeFieldLabels, obstacleWords } from './merge-words';
import { useUndoMerge } from './use-merge';

interface Props {
  readonly id: string;
  /** Of the merged one, which comes back. */
  readonly reference: string;
  readonly undo: UseCaseMerge['undo'];
  readonly onUndone?: () => void;
}

/** The way back from a merge; says what stands in the way, and what stays as it is. */
export function UndoMerge({ id, reference, undo: { obstacle, staying }, onUndone }: Props) {
  const { t } = useLingui();
  const { list } = useFormat();
  const [asked, setAsked] = useState(false);
  const { undo, busy } = useUndoMerge();
  if (obstacle === 'not-yours') return null;
  const fields = list(staying.map((field) => t(mergeFieldLabels[field])));
  const act = async () => {
    const isDone = await undo(id);
    setAsked(false);
    if (isDone) onUndone?.();
  };
  return (
    <>
      <Button
        size="small"
        missing={obstacle ? t(obstacleWords[obstacle]) : undefined}
        onClick={() => setAsked(true)}
      >
        {t`Annuler la fusion`}
      </Button>
      <ConfirmDialog
        opened={asked}
        title={t`Annuler la fusion de ${reference} ?`}
        consequence={
          staying.length > 0
            ? t`${reference} retrouve ses valeurs, ses commentaires, ses pièces jointes et ses tâches. Modifié depuis, ceci reste tel quel : ${fields}.`
            : t`Chacun des deux retrouve ses valeurs, ses commentaires, ses pièces jointes et ses tâches ; ce qui a été ajouté depuis reste où il est.`
        }
        confirmLabel={t`Annuler la fusion`}
        busy={busy}
        onConfirm={() => void act()}
        onClose={() => setAsked(false)}
      />
    </>
  );
}
