import type { ReactNode } from 'react';
import { Avatar } from '../content/avatar';
import styles from './comment-box.module.css';

interface Props {
  readonly author: string;
  /** ISO 8601, and how the reader writes it. */
  readonly at: string;
  readonly when: string;
  readonly text: string;
  /** Names that the text mentions; they stand out. */
  readonly mentioned?: readonly string[];
  readonly actions?: ReactNode;
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cuts a text at its mentions: names stand at the odd places. */
const parts = (text: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [text] : text.split(new RegExp(`(@(?:${names.map(escaped).join('|')}))`));

/** One comment, as plain text. */
export function Comment({ author, at, when, text, mentioned = [], actions }: Props) {
  return (
    <article className={styles.comment}>
      <Avatar name={author} />
      <div>
        <div className={styles.commentHead}>
          <p>
            <strong>{author}</strong>{' '}
            <time className="muted small" dateTime={at}>
              {when}
            </time>
          </p>
          {actions}
        </div>
        <p className={styles.body}>
          {parts(text, mentioned).map((part, place) =>
            place % 2 === 1 ? (
              <span key={place} className={styles.mention}>
                {part}
              </span>
            ) : (
              part
            ),
          )}
        </p>
      </div>
    </article>
  );
}
