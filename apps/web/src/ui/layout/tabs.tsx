import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import styles from './tabs.module.css';

export interface Tab<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly count?: number;
  readonly content: ReactNode;
}

interface Props<Key extends string> {
  /** The list's name. */
  readonly label: string;
  readonly tabs: readonly Tab<Key>[];
  readonly selected: Key;
  readonly onSelect: (key: Key) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The index that a key leads to in a list of `length`, or -1 where the key says nothing. */
function stepTo(key: string, at: number, length: number): number {
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  const step = STEPS[key];
  return step === undefined ? -1 : (at + step + length) % length;
}

/** Views of one thing; arrows move between tabs. Which one is open belongs in the address. */
export function Tabs<Key extends string>({ label, tabs, selected, onSelect }: Props<Key>) {
  const { i18n } = useLingui();
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const open = tabs.find(({ key }) => key === selected) ?? tabs[0];
  const move = (event: KeyboardEvent) => {
    const at = stepTo(event.key, open ? tabs.indexOf(open) : 0, tabs.length);
    const next = tabs[at];
    if (!next) return;
    event.preventDefault();
    onSelect(next.key);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  if (!open) return null;
  return (
    <div>
      <div className={styles.list} role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${base}-${tab.key}`}
            aria-selected={tab.key === open.key}
            aria-controls={`${base}-panel`}
            tabIndex={tab.key === open.key ? 0 : -1}
            className={styles.tab}
            onClick={() => onSelect(tab.key)}
          >
            {tab.label}
            {tab.count !== undefined && (
              <span className={`${styles.count} figures`}>{i18n.number(tab.count)}</span>
            )}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${open.key}`} tabIndex={0}>
        {open.content}
      </div>
    </div>
  );
}
