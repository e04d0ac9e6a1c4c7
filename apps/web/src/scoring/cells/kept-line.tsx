import { Plural, Trans } from '@lingui/react/macro';
import { CloudUpload, CircleCheck, CloudOff } from 'lucide-react';
import type { KeptCells } from './cell-keeper';
import styles from './cells.module.css';

/** Whether what was typed is at the server; told quietly, and never more than is true. */
export function KeptLine({ cells }: { readonly cells: KeptCells }) {
  const { state, waiting } = cells;
  if (state === 'unreached')
    return (
      <p className={`${styles.line} ${styles.offline}`} role="status">
        <CloudOff size={15} aria-hidden />
        <Plural
          value={waiting}
          one="# note gardée dans ce navigateur, envoyée dès que le serveur répond."
          other="# notes gardées dans ce navigateur, envoyées dès que le serveur répond."
        />
      </p>
    );
  const isKept = state === 'kept';
  return (
    <p className={`muted small ${styles.line}`} role="status">
      {isKept ? <CircleCheck size={15} aria-hidden /> : <CloudUpload size={15} aria-hidden />}
      {isKept ? <Trans>Enregistré</Trans> : <Trans>Enregistrement…</Trans>}
    </p>
  );
}
