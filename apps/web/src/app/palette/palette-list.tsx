import { useLingui } from '@lingui/react/macro';
import { type MouseEvent, useEffect, useRef } from 'react';
import type { PaletteEntry, PaletteGroup } from './entries/entry';
import { Keys } from './keys';
import styles from './palette.module.css';

interface Props {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  readonly current: PaletteEntry | undefined;
  readonly onChoose: (entry: PaletteEntry, inNewTab: boolean) => void;
}

/** What answers, by kind; focus stays in the field, which tells the line under way. */
export function PaletteList({ id, groups, current, onChoose }: Props) {
  const { t } = useLingui();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [current?.id]);
  return (
    <div ref={list} id={`${id}list`} role="listbox" aria-label={t`Propositions`} className={styles.list}>
      {groups.map(({ key, name, entries }) => (
        <div key={key} role="group" aria-labelledby={`${id}${key}`}>
          <div id={`${id}${key}`} className={styles.group} role="presentation">
            {name}
          </div>
          {entries.map((entry) => (
            <Line
              key={entry.id}
              id={`${id}${entry.id}`}
              entry={entry}
              current={entry === current}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface LineProps extends Pick<Props, 'onChoose'> {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly current: boolean;
}

function Line({ id, entry, current, onChoose }: LineProps) {
  const { label, hint, keys, icon: Icon } = entry;
  const press = (event: MouseEvent) => onChoose(entry, event.ctrlKey || event.metaKey || event.button === 1);
  return (
    <div
      id={id}
      role="option"
      aria-selected={current}
      className={styles.line}
      onMouseDown={(event) => event.preventDefault()}
      onClick={press}
      onAuxClick={press}
    >
      <Icon size={16} aria-hidden />
      <span className={styles.label}>{label}</span>
      {hint && <span className="muted small">{hint}</span>}
      {keys && <Keys keys={keys} />}
    </div>
  );
}
