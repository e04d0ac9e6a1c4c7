import type { ReactNode } from 'react';
import styles from './pill.module.css';

export const TONES = ['neutral', 'info', 'pilot', 'success', 'attention', 'danger'] as const;
export type Tone = (typeof TONES)[number];

const SIGNS: Readonly<Record<Tone, string>> = {
  neutral: 'M4 8h8',
  info: 'M8 4v4l3 2',
  pilot: 'M5 4l7 4-7 4z',
  success: 'M4 8l3 3 5-6',
  attention: 'M8 4v5M8 11.5v.5',
  danger: 'M5 5l6 6M11 5l-6 6',
};

interface Props {
  readonly tone: Tone;
  readonly children: ReactNode;
}

/** A state: sign and word, never colour alone. */
export function Pill({ tone, children }: Props) {
  return (
    <span className={`${styles.pill} ${styles[tone]}`}>
      <svg
        width="14"
        height="14"
        viewBox="0 0 16 16"
        aria-hidden
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      >
        <path d={SIGNS[tone]} />
      </svg>
      {children}
    </span>
  );
}

/** Free words given to a thing. */
export function TagList({ tags }: { readonly tags: readonly string[] }) {
  return (
    <ul className={styles.tags}>
      {tags.map((tag) => (
        <li key={tag} className={styles.tag}>
          {tag}
        </li>
      ))}
    </ul>
  );
}
