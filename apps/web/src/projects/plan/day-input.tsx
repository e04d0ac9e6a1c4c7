import { useId } from 'react';
import styles from './plan.module.css';

interface Props {
  readonly label: string;
  /** `2026-12-02`; empty: none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly min?: string;
  /** The label stands in the head of a column. */
  readonly isInRow?: boolean;
}

/** A day typed or chosen, outside of a form of shapes. */
export function DayInput({ label, value, onChange, min, isInRow = false }: Props) {
  const id = useId();
  const field = (
    <input
      id={id}
      type="date"
      className={styles.input}
      value={value}
      min={min || undefined}
      aria-label={isInRow ? label : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
  if (isInRow) return field;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {field}
    </div>
  );
}
