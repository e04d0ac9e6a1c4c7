import { useLingui } from '@lingui/react/macro';
import { CircleCheck, CircleX, Info, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../actions/button';
import { IconButton } from '../actions/icon-button';
import styles from './toast.module.css';

export interface ToastMessage {
  readonly text: string;
  readonly tone?: 'success' | 'info' | 'danger';
  /** Takes back what was done; offered for eight seconds. */
  readonly undo?: () => void;
}

export const TOAST_MS = 8000;
const ICONS = { success: CircleCheck, info: Info, danger: CircleX } as const;

interface Props extends ToastMessage {
  readonly onClose: () => void;
}

/** One message about what has just been done. Its clock stops under the pointer and under focus. */
export function Toast({ text, tone = 'success', undo, onClose }: Props) {
  const { t } = useLingui();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const clock = setTimeout(onClose, TOAST_MS);
    return () => clearTimeout(clock);
  }, [held, onClose]);
  const Icon = ICONS[tone];
  const takeBack = () => {
    undo?.();
    onClose();
  };
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    <div
      className={`${styles.toast} ${styles[tone]}`}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <Icon size={18} aria-hidden />
      <span className={styles.text}>{text}</span>
      {undo && (
        <Button variant="quiet" size="small" onClick={takeBack}>
          {t({ message: 'Annuler', context: 'take back what was done' })}
        </Button>
      )}
      <IconButton
        label={t`Fermer le message`}
        icon={<X size={16} aria-hidden />}
        size="small"
        onClick={onClose}
      />
    </div>
  );
}
