import { useLingui } from '@lingui/react/macro';
import { FileUp } from 'lucide-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '../../ui/actions/button';
import styles from './upload.module.css';

interface Props {
  readonly onFile: (file: File) => void;
  readonly busy: boolean;
  /** What is on its way, or why it did not go. */
  readonly children?: ReactNode;
}

const ACCEPT = '.csv,.tsv,.txt,.xlsx,.xls';

/** One file, dropped anywhere in the box or chosen by a button. */
export function DropZone({ onFile, busy, children }: Props) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside && !busy);
  };
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !busy) onFile(file);
  };
  const drop = (event: DragEvent) => {
    drag(event, false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={`${styles.drop} ${over ? styles.over : ''}`}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPT}
        aria-label={t`Fichier à importer`}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <span className={styles.sign} aria-hidden>
        <FileUp size={22} />
      </span>
      <Button variant="primary" busy={busy} onClick={() => input.current?.click()}>
        {t`Choisir un fichier`}
      </Button>
      <p
        className={`muted ${styles.hint}`}
      >{t`ou déposez-le ici : CSV ou XLSX, 20 Mo et 50 000 lignes au plus`}</p>
      {children}
    </div>
  );
}
