import { remindRaters, type RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { BellRing, CalendarClock, Eye, UserPlus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useProblemWords } from '../../platform/problem-notice';
import { useMay } from '../../platform/session';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { useToasts } from '../../ui/toast/toast-provider';
import { CancelDialog } from './cancel-dialog';
import { ExtendDialog } from './extend-dialog';
import { InviteDialog } from './invite-dialog';
import { RevealDialog } from './reveal-dialog';
import { useRevealHindrance } from './use-reveal-hindrance';
import styles from '../giving/giving.module.css';

interface Props {
  readonly round: RoundDetail;
}

type Asked = 'reveal' | 'extend' | 'invite' | 'cancel';

const DIALOGS = {
  reveal: RevealDialog,
  extend: ExtendDialog,
  invite: InviteDialog,
  cancel: CancelDialog,
} as const;

/** What whoever leads the round may do while it is open. */
export function ManageActions({ round }: Props) {
  const { t } = useLingui();
  const manages = useMay('scoring:manage');
  const [asked, setAsked] = useState<Asked | null>(null);
  const hindrance = useRevealHindrance(round);
  if (!manages) return null;
  const Dialog = asked && DIALOGS[asked];
  const act = (action: Asked, icon: ReactNode, label: string) =>
    round.may.includes(action) && (
      <Button icon={icon} onClick={() => setAsked(action)}>
        {label}
      </Button>
    );
  return (
    <>
      <div className={styles.acts}>
        <RemindButton round={round} />
        {act('extend', <CalendarClock size={16} aria-hidden />, t`Repousser l’échéance`)}
        {act('invite', <UserPlus size={16} aria-hidden />, t`Inviter`)}
        {act('cancel', <X size={16} aria-hidden />, t`Annuler la notation`)}
        <Button
          variant={hindrance ? 'secondary' : 'primary'}
          icon={<Eye size={16} aria-hidden />}
          missing={hindrance}
          onClick={() => setAsked('reveal')}
        >
          {t`Révéler les notes`}
        </Button>
      </div>
      {Dialog && <Dialog round={round} onClose={() => setAsked(null)} />}
    </>
  );
}

/** Writes to those awaited, at most once in a day to each. */
function RemindButton({ round }: Props) {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const { mutate, isPending } = useWrite(remindRaters);
  if (!round.may.includes('remind')) return null;
  const remind = () =>
    mutate(
      { id: round.id },
      {
        onSuccess: ({ reminded }) =>
          show(
            reminded > 0
              ? { text: plural(reminded, { one: '# personne relancée.', other: '# personnes relancées.' }) }
              : { text: t`Tous ont déjà été relancés depuis moins d’un jour.`, tone: 'info' },
          ),
        onError: (error) => show({ text: words(error).title, tone: 'danger' }),
      },
    );
  return (
    <Button icon={<BellRing size={16} aria-hidden />} busy={isPending} onClick={remind}>
      {t({ message: 'Relancer', context: 'round' })}
    </Button>
  );
}
