import { useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../actions/button';
import styles from './filter-bar.module.css';

interface Props {
  /** What is searched for; lives in the address. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly placeholder?: string;
  readonly children?: ReactNode;
  /** Present when a filter is set: takes them all away. */
  readonly onClear?: () => void;
}

/** After how long a pause in typing the address follows. */
const PAUSE_MS = 250;

/** Search and filters above a list; what they say is the address's, so a link shows the same list. */
export function FilterBar({ query, onQuery, placeholder, children, onClear }: Props) {
  const { t } = useLingui();
  const id = useId();
  const [typed, setTyped] = useState(query);
  /** What the address was last told: its own echo must not take back what has been typed since. */
  const told = useRef(query);
  useEffect(() => {
    if (query === told.current) return;
    told.current = query;
    setTyped(query);
  }, [query]);
  useEffect(() => {
    if (typed === query) return;
    const pause = setTimeout(() => {
      told.current = typed;
      onQuery(typed);
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed, query, onQuery]);
  return (
    <search className={styles.bar}>
      <div className={styles.query}>
        <label htmlFor={id}>{t`Rechercher`}</label>
        <Search size={14} aria-hidden />
        <input
          id={id}
          type="search"
          placeholder={placeholder}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      {children}
      {onClear && (
        <Button size="small" variant="quiet" onClick={onClear}>
          {t`Effacer les filtres`}
        </Button>
      )}
    </search>
  );
}
