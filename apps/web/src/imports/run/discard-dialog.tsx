import { discardImport } from '@jalon/contracts/imports/imports.operations';
import { useLingui } from '@lingui/react/macro';
import { forgetDraft } from '../../platform/drafts';
import { useProblemWords } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { ConfirmDialog } from '../../ui/actions/confirm-dialog';
import { useToasts } from '../../ui/toast/toast-provider';
import { draftKey } from './draft-key';

interface Props {
  readonly run: { readonly id: string; readonly fileName: string };
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

/** Forgets a file that was not applied, after asking. */
export function DiscardDialog({ run, opened, onClose, onDone }: Props) {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const discard = useWrite(discardImport);
  const confirm = () =>
    discard.mutate(
      { id: run.id },
      {
        onSuccess: () => {
          forgetDraft(draftKey(run.id));
          show({ text: t`L’import de « ${run.fileName} » est abandonné.` });
          onDone?.();
        },
        onError: (error) => show({ text: words(error).title, tone: 'danger' }),
        onSettled: onClose,
      },
    );
  return (
    <ConfirmDialog
      opened={opened}
      title={t`Abandonner l’import de « ${run.fileName} » ?`}
      consequence={t`Le fichier et sa correspondance sont oubliés. Rien n’a été écrit dans le registre.`}
      confirmLabel={t`Abandonner l’import`}
      danger
      busy={discard.isPending}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
