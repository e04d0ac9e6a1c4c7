import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Card } from './card';
import styles from './board.module.css';

export interface BoardColumn<Key extends string> {
  readonly key: Key;
  readonly label: ReactNode;
  /** How many there are in all, also beyond those shown. */
  readonly count: number;
  /** Below the cards: where the rest of a long column is. */
  readonly footer?: ReactNode;
}

export interface BoardCard<Key extends string> {
  readonly key: string;
  readonly column: Key;
  /** What names the card, in the menu that moves it. */
  readonly name: string;
  readonly content: ReactNode;
  /** Where it may go, and by what words. */
  readonly moves: readonly { readonly to: Key; readonly label: string }[];
}

interface Props<Key extends string> {
  readonly label: string;
  readonly columns: readonly BoardColumn<Key>[];
  readonly cards: readonly BoardCard<Key>[];
  readonly onMove: (card: string, to: Key) => void;
}

/** Cards by state; each is dragged to where it may go, or moved through a menu by finger or keyboard alike. */
export function Board<Key extends string>({ label, columns, cards, onMove }: Props<Key>) {
  const [dragged, setDragged] = useState<BoardCard<Key>>();
  return (
    <div className={styles.board} role="region" aria-label={label} tabIndex={0}>
      {columns.map((column) => (
        <Column
          key={column.key}
          column={column}
          cards={cards.filter((card) => card.column === column.key)}
          dragged={dragged}
          onDrag={setDragged}
          onMove={onMove}
        />
      ))}
    </div>
  );
}

interface ColumnProps<Key extends string> {
  readonly column: BoardColumn<Key>;
  readonly cards: readonly BoardCard<Key>[];
  readonly dragged: BoardCard<Key> | undefined;
  readonly onDrag: (card: BoardCard<Key> | undefined) => void;
  readonly onMove: (card: string, to: Key) => void;
}

const mayTake = <Key extends string>(column: Key, dragged: BoardCard<Key> | undefined): boolean =>
  dragged?.moves.some(({ to }) => to === column) ?? false;

/** While a card is dragged, the columns that may take it stand out; the others take nothing. */
function Column<Key extends string>({ column, cards, dragged, onDrag, onMove }: ColumnProps<Key>) {
  const { t } = useLingui();
  const takes = mayTake(column.key, dragged);
  const look = [styles.column, takes && styles.takes, dragged && !takes && styles.refuses];
  const drop = () => {
    if (dragged && takes) onMove(dragged.key, column.key);
    onDrag(undefined);
  };
  return (
    <section
      className={look.filter(Boolean).join(' ')}
      aria-labelledby={`column-${column.key}`}
      onDragOver={takes ? (event) => event.preventDefault() : undefined}
      onDrop={drop}
    >
      <h2 className={styles.head} id={`column-${column.key}`}>
        {column.label} <span className="muted figures">{column.count}</span>
      </h2>
      <ul className={styles.cards}>
        {cards.map((card) => (
          <Card key={card.key} card={card} onDrag={onDrag} onMove={onMove} />
        ))}
      </ul>
      {cards.length === 0 && <p className="muted small">{t`Aucune carte`}</p>}
      {column.footer && <div className={`small ${styles.footer}`}>{column.footer}</div>}
    </section>
  );
}
