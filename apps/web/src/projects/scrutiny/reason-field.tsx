import styles from '../overview/overview.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Why: kept in the history, and asked for before the act. */
export function ReasonField({ label, value, onChange }: Props) {
  return (
    <label className={styles.reason}>
      {label}
      <textarea
        rows={3}
        maxLength={2000}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
