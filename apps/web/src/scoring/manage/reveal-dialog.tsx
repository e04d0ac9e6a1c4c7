import { revealRound, type RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import { useLingui } from '@lingui/react/macro';
import { useProblemWords } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { ConfirmDialog } from '../../ui/actions/confirm-dialog';
import { useToasts } from '../../ui/toast/toast-provider';

export interface ManageDialogProps {
  readonly round: RoundDetail;
  readonly onClose: () => void;
}

/** The reveal is one moment, for everybody, and for good. */
export function RevealDialog({ round, onClose }: ManageDialogProps) {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const { mutate, isPending } = useWrite(revealRound);
  const { name, given } = round;
  return (
    <ConfirmDialog
      opened
      title={t`Révéler « ${name} » ?`}
      consequence={
        round.isNamed
          ? t`Les notes de ${given} personnes seront montrées à toute l’équipe, avec leurs noms, et pour de bon. Plus personne ne pourra noter ici.`
          : t`Les notes de ${given} personnes seront montrées à toute l’équipe, sans leurs noms, et pour de bon. Plus personne ne pourra noter ici.`
      }
      confirmLabel={t`Révéler les notes`}
      onConfirm={() =>
        mutate(
          { id: round.id },
          {
            onSuccess: onClose,
            onError: (error) => show({ text: words(error).title, tone: 'danger' }),
          },
        )
      }
      onClose={onClose}
      busy={isPending}
    />
  );
}
