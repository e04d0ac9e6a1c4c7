import { useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, Trash2, TriangleAlert } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '../../../../ui/actions/icon-button';
import styles from '../edit.module.css';
import type { Place } from '../place';
import type { StructureActs } from './structure';

interface Props {
  readonly place: Place;
  readonly name: string;
  /** « 40 % » */
  readonly share: string;
  readonly isSelected: boolean;
  readonly isFlawed: boolean;
  /** The fewest that there may be are left: nothing more goes away. */
  readonly isLast: boolean;
  readonly acts: StructureActs;
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** One axis or criterion: chosen by a press, moved by its arrows or by Alt + ↑ ↓, taken away. */
export function StructureRow({ place, name, share, isSelected, isFlawed, isLast, acts }: Props) {
  const { t } = useLingui();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.altKey ? STEPS[event.key] : undefined;
    if (!step) return;
    event.preventDefault();
    acts.move(place, step);
  };
  return (
    <div className={place.criterion === null ? styles.axisRow : styles.row} data-selected={isSelected}>
      <button
        type="button"
        className={styles.choose}
        aria-current={isSelected}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={() => acts.select(place)}
        onKeyDown={onKeyDown}
      >
        <span className={styles.rowName}>{name}</span>
        {isFlawed && (
          <span className={styles.flawed}>
            <TriangleAlert size={14} aria-hidden />
            <span className="visually-hidden">{t`à compléter`}</span>
          </span>
        )}
        <span className="muted small figures">{share}</span>
      </button>
      <RowTools place={place} name={name} isLast={isLast} acts={acts} />
    </div>
  );
}

/** Up, down, away. */
function RowTools({ place, name, isLast, acts }: Pick<Props, 'place' | 'name' | 'isLast' | 'acts'>) {
  const { t } = useLingui();
  const tools = [
    { label: t`Monter ${name}`, Icon: ArrowUp, act: () => acts.move(place, -1), when: true },
    { label: t`Descendre ${name}`, Icon: ArrowDown, act: () => acts.move(place, 1), when: true },
    { label: t`Retirer ${name}`, Icon: Trash2, act: () => acts.remove(place), when: !isLast },
  ];
  return (
    <span className={styles.tools}>
      {tools
        .filter(({ when }) => when)
        .map(({ label, Icon, act }) => (
          <IconButton
            key={label}
            size="small"
            label={label}
            icon={<Icon size={14} aria-hidden />}
            onClick={act}
          />
        ))}
    </span>
  );
}
