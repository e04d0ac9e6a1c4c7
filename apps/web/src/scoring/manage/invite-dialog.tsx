import { changeRound } from '@jalon/contracts/scoring/rounds.operations';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { PeopleChoice } from '../opening/choices/people-choice';
import type { ManageDialogProps } from './reveal-dialog';

/** Asks more people to score the same set. */
export function InviteDialog({ round, onClose }: ManageDialogProps) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { mutate, isPending, error } = useWrite(changeRound);
  const invite = () =>
    mutate({ id: round.id, version: round.version, invite: [...chosen] }, { onSuccess: onClose });
  return (
    <Dialog title={t`Inviter à noter`} opened onClose={onClose} width={560}>
      {error && <ProblemNotice error={error} />}
      <PeopleChoice
        value={chosen}
        onChange={setChosen}
        except={round.whoScores.map(({ person }) => person.id)}
      />
      <DialogActions>
        <Button onClick={onClose}>{t`Annuler`}</Button>
        <Button
          variant="primary"
          busy={isPending}
          missing={chosen.length === 0 ? t`Choisissez au moins une personne.` : undefined}
          onClick={invite}
        >
          {t`Inviter à noter`}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
