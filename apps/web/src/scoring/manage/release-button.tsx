import { changeRound, type RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import type { NamedPerson } from '@jalon/domain/discussion/subject';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { ConfirmDialog } from '../../ui/actions/confirm-dialog';
import { useToasts } from '../../ui/toast/toast-provider';

interface Props {
  readonly round: RoundDetail;
  readonly person: NamedPerson;
}

/** Lets go of somebody who has given nothing yet; what they began goes with them. */
export function ReleaseButton({ round, person }: Props) {
  const { t } = useLingui();
  const { show } = useToasts();
  const [asks, setAsks] = useState(false);
  const words = useProblemWords();
  const { mutate, isPending } = useWrite(changeRound);
  const { name } = person;
  const release = () =>
    mutate(
      { id: round.id, version: round.version, release: [person.id] },
      {
        onSuccess: () => show({ text: t`${name} n’est plus attendu.` }),
        onError: (error) => show({ text: words(error).title, tone: 'danger' }),
        onSettled: () => setAsks(false),
      },
    );
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        aria-label={t`Ne plus attendre ${name}`}
        onClick={() => setAsks(true)}
      >
        {t`Ne plus attendre`}
      </Button>
      <ConfirmDialog
        opened={asks}
        title={t`Ne plus attendre ${name} ?`}
        consequence={t`Cette personne ne pourra plus noter ici, et les notes qu’elle avait commencées sont effacées.`}
        confirmLabel={t`Ne plus attendre`}
        onConfirm={release}
        onClose={() => setAsks(false)}
        busy={isPending}
        danger
      />
    </>
  );
}
