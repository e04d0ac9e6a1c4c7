import styles from './shell.module.css';

/** The sign and the name. */
export function Brand() {
  return (
    <span className={styles.brand}>
      <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden>
        <rect width="24" height="24" rx="7" fill="var(--primary)" />
        <path
          d="M7.5 19V5.5l9.5 3.8-9.5 3.8"
          fill="none"
          stroke="var(--on-primary)"
          strokeWidth="2.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <strong>Jalon</strong>
    </span>
  );
}
