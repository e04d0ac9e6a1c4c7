import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import styles from './cells.module.css';

interface Props {
  readonly note: string | null;
  readonly label: string;
  readonly onChange: (note: string | null) => void;
  /** Back to the cell. */
  readonly onLeave?: () => void;
  readonly autoFocus?: boolean;
}

/** Why this score: kept as it is typed. */
export function NoteField({ note, label, onChange, onLeave, autoFocus = false }: Props) {
  const { t } = useLingui();
  const id = useId();
  const [text, setText] = useState(note ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
    if (!onLeave) return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };
  return (
    <div className={styles.note}>
      <label htmlFor={id} className="small">
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={1000}
        value={text}
        placeholder={t`Ce qui vous fait donner cette note`}
        onKeyDown={onKeyDown}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          onChange(currentTarget.value.trim() || null);
        }}
      />
    </div>
  );
}
