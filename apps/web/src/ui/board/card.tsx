import { useLingui } from '@lingui/react/macro';
import { ArrowRightLeft } from 'lucide-react';
import type { DragEvent } from 'react';
import { ActionMenu } from '../actions/action-menu';
import { IconButton } from '../actions/icon-button';
import type { BoardCard } from './board';
import styles from './board.module.css';

interface Props<Key extends string> {
  readonly card: BoardCard<Key>;
  readonly onDrag: (card: BoardCard<Key> | undefined) => void;
  readonly onMove: (card: string, to: Key) => void;
}

/** One card; it can be dragged only where it may go somewhere. */
export function Card<Key extends string>({ card, onDrag, onMove }: Props<Key>) {
  const { t } = useLingui();
  const movable = card.moves.length > 0;
  const start = (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', card.name);
    onDrag(card);
  };
  return (
    <li
      className={`${styles.card} ${movable ? styles.movable : ''}`}
      draggable={movable}
      onDragStart={movable ? start : undefined}
      onDragEnd={() => onDrag(undefined)}
    >
      <div>{card.content}</div>
      {movable && (
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
  );
}
