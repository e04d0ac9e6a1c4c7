import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Button } from '../actions/button';
import styles from './data-table.module.css';

/** What is beyond the rows already there. */
export interface More {
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly onMore: () => void;
  /** How many there are in all; null where that was not counted. */
  readonly total: number | null;
}

interface Props extends More {
  readonly shown: number;
}

/** Calls once each time the element comes into sight. */
function useSight(onSight: () => void, watching: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(onSight);
  useEffect(() => {
    latest.current = onSight;
  });
  useEffect(() => {
    const element = place.current;
    if (!element || !watching || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current());
    observer.observe(element);
    return () => observer.disconnect();
  }, [watching]);
  return place;
}

/** The next page, by itself when the end is reached, and by a button for those who do not scroll. */
export function LoadMore({ hasMore, loading, onMore, total, shown }: Props) {
  const { t, i18n } = useLingui();
  const place = useSight(onMore, hasMore && !loading);
  return (
    <div className={styles.more} ref={place} data-no-print>
      <p className="muted small figures" role="status">
        {total === null || total === shown ? (
          <Plural value={shown} one="# élément" other="# éléments" />
        ) : (
          <Part shown={i18n.number(shown)} total={i18n.number(total)} />
        )}
      </p>
      {hasMore && (
        <Button size="small" busy={loading} onClick={onMore}>
          {t`Afficher la suite`}
        </Button>
      )}
    </div>
  );
}

/** How many of them are here, as figures are written. */
function Part({ shown, total }: { readonly shown: string; readonly total: string }) {
  return (
    <Trans>
      {shown} sur {total}
    </Trans>
  );
}
