import type { ReactNode } from 'react';
import { useLingui } from '@lingui/react/macro';
import { ArrowRightLeft } from 'lucide-react';
import { ActionMenu } from '../actions/action-menu';
import { IconButton } from '../actions/icon-button';
import styles from './board.module.css';

export interface BoardColumn<Key extends string> {
  readonly key: Key;
  readonly label: ReactNode;
  /** How many there are in all, also beyond those shown. */
  readonly count: number;
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

/** Cards by state; each is moved through a menu, by pointer, finger or keyboard alike. */
export function Board<Key extends string>({ label, columns, cards, onMove }: Props<Key>) {
  const { t } = useLingui();
  return (
    <div className={styles.board} role="region" aria-label={label} tabIndex={0}>
      {columns.map((column) => (
        <section key={column.key} className={styles.column} aria-labelledby={`column-${column.key}`}>
          <h2 className={styles.head} id={`column-${column.key}`}>
            {column.label} <span className="muted figures">{column.count}</span>
          </h2>
          <ul className={styles.cards}>
            {cards
              .filter((card) => card.column === column.key)
              .map((card) => (
                <li key={card.key} className={styles.card}>
                  <div>{card.content}</div>
                  {card.moves.length > 0 && (
                    <ActionMenu
                      label={t`Déplacer ${card.name}`}
                      trigger={
                        <IconButton
                          label={t`Déplacer ${card.name}`}
                          icon={<ArrowRightLeft size={15} aria-hidden />}
                          size="small"
                        />
                      }
                      actions={card.moves.map((move) => ({
                        label: move.label,
                        onSelect: () => onMove(card.key, move.to),
                      }))}
                    />
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
