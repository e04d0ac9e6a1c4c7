import { useLingui } from '@lingui/react/macro';
import { Upload as UploadIcon, X } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { Button } from '../actions/button';
import { IconButton } from '../actions/icon-button';
import styles from './file-drop.module.css';

export interface Upload {
  readonly key: string;
  readonly name: string;
  /** From 0 to 1. */
  readonly progress: number;
  readonly problem?: string;
}

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  /** « PDF, images ou documents, 20 Mo au plus » */
  readonly hint: string;
  /** As an `<input accept>` reads it. */
  readonly accept?: string;
  readonly uploads?: readonly Upload[];
  readonly onCancel?: (key: string) => void;
}

/** Files by dropping or by a button; tells how far each is, and why one was refused. */
export function FileDrop({ onFiles, hint, accept, uploads = [], onCancel }: Props) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const onDrag = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside);
  };
  const onDrop = (event: DragEvent) => {
    onDrag(event, false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div>
      <div
        className={`${styles.drop} ${over ? styles.over : ''}`}
        data-no-print
        onDragOver={(event) => onDrag(event, true)}
        onDragLeave={(event) => onDrag(event, false)}
        onDrop={onDrop}
      >
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={accept}
          aria-label={t`Fichiers à joindre`}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <Button icon={<UploadIcon size={16} aria-hidden />} onClick={() => input.current?.click()}>
          {t`Joindre des fichiers`}
        </Button>
        <p className="muted small">{t`ou déposez-les ici`}</p>
        <p className="muted small">{hint}</p>
      </div>
      {uploads.length > 0 && <UploadList uploads={uploads} onCancel={onCancel} />}
    </div>
  );
}

function UploadList({ uploads, onCancel }: Required<Pick<Props, 'uploads'>> & Pick<Props, 'onCancel'>) {
  const { t } = useLingui();
  return (
    <ul className={styles.files} aria-live="polite">
      {uploads.map(({ key, name, progress, problem }) => (
        <li key={key} className={styles.file}>
          <span className={styles.name}>{name}</span>
          {onCancel && (
            <IconButton
              label={t`Retirer ${name}`}
              icon={<X size={14} aria-hidden />}
              size="small"
              onClick={() => onCancel(key)}
            />
          )}
          {problem ? (
            <span className={`small ${styles.problem}`}>{problem}</span>
          ) : (
            <progress max={1} value={progress} aria-label={t`Envoi de ${name}`} />
          )}
        </li>
      ))}
    </ul>
  );
}
