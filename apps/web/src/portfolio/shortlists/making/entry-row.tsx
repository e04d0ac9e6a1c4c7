import type { ChoiceFlaw } from '@jalon/domain/portfolio/shortlists/choice';
import type { FrozenEntry } from '@jalon/domain/portfolio/shortlists/snapshot';
import type { Standing } from '@jalon/domain/portfolio/shortlists/standing';
import { useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '../../../ui/actions/icon-button';
import { EntryFigures } from './entry-figures';
import { EntryNote } from './entry-note';
import type { Entry } from './entries';
import styles from './making.module.css';

export interface RowProps {
  readonly entry: Entry;
  /** From 0. */
  readonly place: number;
  readonly last: number;
  /** Null where nobody has ranked it. */
  readonly standing: Standing | null;
  /** Null until it is computed. */
  readonly details: FrozenEntry | null;
  readonly flaw: ChoiceFlaw['kind'] | null;
  readonly topK: number;
  readonly isDragged: boolean;
  readonly onDrag: (id: string | undefined) => void;
  readonly onDrop: () => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onNote: (note: string) => void;
}

/** One use case being retained: dragged by its handle, moved by the arrows on it, or by the buttons. */
export function EntryRow(props: RowProps) {
  const { entry, place, standing, isDragged, onDrag, onDrop } = props;
  const { t } = useLingui();
  const title = standing?.title ?? t`Cas d’usage sans note`;
  return (
    <li
      className={isDragged ? `${styles.entry} ${styles.dragged}` : styles.entry}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
        onDrag(undefined);
      }}
    >
      <Handle {...props} title={title} />
      <span className={styles.place}>{place + 1}</span>
      <div className={styles.what}>
        <span className={styles.title}>{title}</span>
        <EntryFigures standing={standing} details={props.details} place={place} topK={props.topK} />
        <EntryNote id={entry.id} note={entry.note} title={title} flaw={props.flaw} onNote={props.onNote} />
      </div>
      <Buttons {...props} title={title} />
    </li>
  );
}

interface NamedProps extends RowProps {
  readonly title: string;
}

/** Arrows move by one place, Home and End to the ends. */
function Handle({ entry, place, last, onMove, onDrag, title }: NamedProps) {
  const { t } = useLingui();
  const places: Readonly<Record<string, number>> = {
    ArrowUp: place - 1,
    ArrowDown: place + 1,
    Home: 0,
    End: last,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = places[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onMove(to);
  };
  return (
    <IconButton
      className={styles.handle}
      label={t`Déplacer « ${title} » : flèches haut et bas`}
      icon={<GripVertical size={16} aria-hidden />}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', title);
        onDrag(entry.id);
      }}
      onDragEnd={() => onDrag(undefined)}
      onKeyDown={onKeyDown}
    />
  );
}

function Buttons({ place, last, onMove, onRemove, title }: NamedProps) {
  const { t } = useLingui();
  return (
    <div className={styles.buttons}>
      <IconButton
        label={t`Monter « ${title} »`}
        icon={<ArrowUp size={16} aria-hidden />}
        size="small"
        aria-disabled={place === 0 || undefined}
        onClick={() => place > 0 && onMove(place - 1)}
      />
      <IconButton
        label={t`Descendre « ${title} »`}
        icon={<ArrowDown size={16} aria-hidden />}
        size="small"
        aria-disabled={place === last || undefined}
        onClick={() => place < last && onMove(place + 1)}
      />
      <IconButton
        label={t`Ne plus retenir « ${title} »`}
        icon={<X size={16} aria-hidden />}
        size="small"
        onClick={onRemove}
      />
    </div>
  );
}
