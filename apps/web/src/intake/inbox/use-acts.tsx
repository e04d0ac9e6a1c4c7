import { moveUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { useProblemWords } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { useToasts } from '../../ui/toast/toast-provider';
import { MergeChoiceDialog } from './merge-choice-dialog';
import { QualifyDialog } from './qualify-dialog';
import { ReturnDialog } from './return-dialog';
import type { Waiting } from './waiting';
import type { InboxAct } from './waiting-card';

/** Compares two use cases and makes them one; lent by the register. */
export type MergeTwo = (two: {
  readonly ids: readonly [string, string];
  readonly onClose: () => void;
}) => ReactNode;

interface Asked {
  readonly act: InboxAct;
  readonly waiting: Waiting;
}

/** A use case is qualified at once, and for eight seconds it can be taken back. */
function useQualifyUseCase() {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const { mutateAsync } = useWrite(moveUseCase);
  const [busy, setBusy] = useState<string>();
  const refuse = (error: unknown) =>
    show({ text: words(error instanceof Error ? error : new Error()).title, tone: 'danger' });
  const takeBack = (id: string) => {
    const reason = t`Qualification annulée aussitôt par son auteur.`;
    mutateAsync({ id, from: 'qualified', to: 'proposed', reason }).catch(refuse);
  };
  const qualify = async (id: string) => {
    setBusy(id);
    try {
      const { reference } = await mutateAsync({ id, from: 'proposed', to: 'qualified' });
      show({ text: t`${reference} est qualifié.`, undo: () => takeBack(id) });
    } catch (error) {
      refuse(error);
    }
    setBusy(undefined);
  };
  return { qualify, busy };
}

/** The three answers; those that cannot be taken back, or need words, are asked about first. */
export function useActs(mergeTwo: MergeTwo) {
  const { qualify, busy } = useQualifyUseCase();
  const [asked, setAsked] = useState<Asked>();
  const act = (waiting: Waiting, wanted: InboxAct) => {
    if (wanted === 'qualify' && waiting.kind === 'inside') void qualify(waiting.item.id);
    else setAsked({ act: wanted, waiting });
  };
  const onClose = () => setAsked(undefined);
  const dialog = asked && <ActDialog asked={asked} onClose={onClose} mergeTwo={mergeTwo} />;
  return { act, busy, dialog };
}

interface DialogProps {
  readonly asked: Asked;
  readonly onClose: () => void;
  readonly mergeTwo: MergeTwo;
}

function ActDialog({ asked: { act, waiting }, onClose, mergeTwo }: DialogProps) {
  if (act === 'return') return <ReturnDialog waiting={waiting} onClose={onClose} />;
  if (act === 'merge') return <MergeChoiceDialog waiting={waiting} onClose={onClose} mergeTwo={mergeTwo} />;
  if (waiting.kind === 'outside') return <QualifyDialog proposal={waiting.item} onClose={onClose} />;
  return null;
}
