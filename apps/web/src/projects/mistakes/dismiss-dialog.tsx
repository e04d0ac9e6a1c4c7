import { dismissMistake, type MistakeRow } from '@jalon/contracts/projects/mistakes/mistakes.operations';
import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useId, useState } from 'react';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { useProject } from '../project-context';
import { useWords } from '../use-words';
import styles from './mistakes.module.css';

interface Props {
  readonly mistake: MistakeRow;
  readonly onClose: () => void;
}

/** Why a suspected mistake is none here. */
export function DismissDialog({ mistake, onClose }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const field = useId();
  const { id } = useProject();
  const [reason, setReason] = useState('');
  const write = useWrite(dismissMistake);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) write.mutate({ id, mistakeId: mistake.id, reason }, { onSuccess: onClose });
  };
  return (
    <Dialog opened onClose={onClose} title={t`Écarter « ${words(mistake.name)} »`}>
      <form onSubmit={submit} className={styles.form}>
        <label htmlFor={field}>{t`Pourquoi ce n’est pas le cas ici`}</label>
        <textarea
          id={field}
          rows={3}
          required
          maxLength={1000}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button
            type="submit"
            variant="primary"
            busy={write.isPending}
            missing={reason.trim() ? undefined : t`Donnez une raison.`}
          >
            {t`Écarter`}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
