import { useEffect, useRef } from 'react';
import styles from '../discussion.module.css';

/** `#comment-<id>`, at the end of the address of the thing that it is about. */
export const hashOf = (id: string): string => `#comment-${id}`;

/** The comment that the address names; null where it names none. */
export const targetId = (hash = window.location.hash): string | null =>
  /^#comment-([\w-]+)$/.exec(hash)?.[1] ?? null;

/** A comment that the address names is brought into sight and stands out. */
export function useTarget(id: string) {
  const ref = useRef<HTMLDivElement>(null);
  const isTarget = targetId() === id;
  useEffect(() => {
    if (!isTarget) return;
    ref.current?.scrollIntoView({ block: 'center' });
    ref.current?.focus({ preventScroll: true });
  }, [isTarget]);
  return { ref, id: hashOf(id).slice(1), tabIndex: -1, className: isTarget ? styles.target : undefined };
}

interface Reading {
  readonly rows: readonly { readonly id: string }[];
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly onMore: () => void;
}

/** Reads on until the comment that the address names is there. */
export function useReadUntilTarget({ rows, hasMore, loading, onMore }: Reading): void {
  const wanted = targetId();
  const isMissing = wanted !== null && !rows.some(({ id }) => id === wanted);
  useEffect(() => {
    if (isMissing && hasMore && !loading) onMore();
  }, [isMissing, hasMore, loading, rows.length]);
}
