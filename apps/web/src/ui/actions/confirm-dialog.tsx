import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from './button';
import { Dialog, DialogActions } from './dialog';

interface Props {
  readonly opened: boolean;
  /** Names the object: « Archiver « Veille » ? ». */
  readonly title: string;
  /** What follows: « Ses 14 notes restent dans le journal. ». */
  readonly consequence: ReactNode;
  /** The verb of the act: « Archiver ». */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly busy?: boolean;
  readonly danger?: boolean;
}

/** Asks before what cannot be undone; names the object and the consequence. */
export function ConfirmDialog(props: Props) {
  const { t } = useLingui();
  return (
    <Dialog title={props.title} opened={props.opened} onClose={props.onClose}>
      <p>{props.consequence}</p>
      <DialogActions>
        <Button onClick={props.onClose} data-autofocus>
          {t`Annuler`}
        </Button>
        <Button variant={props.danger ? 'danger' : 'primary'} busy={props.busy} onClick={props.onConfirm}>
          {props.confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
