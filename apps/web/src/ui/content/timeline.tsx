import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Avatar } from './avatar';
import styles from './timeline.module.css';

export interface TimelineChange {
  readonly field: string;
  /** Null where there was nothing; `before` is absent where the thing is new, both where the value is not told. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

export interface TimelineEntry {
  readonly key: string;
  readonly who: string;
  /** « a déplacé le cas d’usage vers Qualifié » */
  readonly what: ReactNode;
  /** ISO 8601, and how the reader writes it. */
  readonly at: string;
  readonly when: string;
  readonly changes?: readonly TimelineChange[];
  /** Since the reader was last here. */
  readonly isNew?: boolean;
}

/** What happened to a thing, the latest first. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.key} className={styles.entry}>
          <Avatar name={entry.who} />
          <div>
            <p>
              <strong>{entry.who}</strong> {entry.what}
            </p>
            <p className="muted small">
              <time dateTime={entry.at}>{entry.when}</time>
              {entry.isNew && <NewSince />}
            </p>
            {entry.changes && entry.changes.length > 0 && <Changes changes={entry.changes} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

function NewSince() {
  const { t } = useLingui();
  return <span className={styles.new}>{t`Depuis votre visite`}</span>;
}

function Changes({ changes }: { readonly changes: readonly TimelineChange[] }) {
  const { t } = useLingui();
  return (
    <ul className={`small ${styles.changes}`}>
      {changes.map((change) => (
        <li key={change.field}>
          {t`${change.field} :`} <Value change={change} />
        </li>
      ))}
    </ul>
  );
}

function Value({ change: { before, after } }: { readonly change: TimelineChange }) {
  const { t } = useLingui();
  if (before === undefined && after === undefined) return t`modifié`;
  if (before === undefined) return <ins>{after}</ins>;
  return (
    <>
      <del>{before ?? t`vide`}</del> <span aria-hidden>→</span>{' '}
      <span className="visually-hidden">{t`devient`}</span> <ins>{after ?? t`vide`}</ins>
    </>
  );
}
