import { useLingui } from '@lingui/react/macro';
import type { KeyboardEvent } from 'react';
import { useFormat } from '../../../platform/format';
import { useSession } from '../../../platform/session';
import { statusLabels } from '../../words/status-words';
import type { Drawn } from '../use-layout';
import styles from '../bubbles.module.css';

interface Props {
  readonly bubble: Drawn;
  readonly axes: { readonly x: string; readonly y: string };
  readonly colour: number;
  readonly isPicked: boolean;
  readonly isOnFront: boolean;
  readonly isEntry: boolean;
  /** Pointed at, or no longer. */
  readonly onSeen: (id: string | null) => void;
  /** Focus has come to it. */
  readonly onStand: (id: string) => void;
  readonly onPick: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onArrow: (event: KeyboardEvent, id: string) => void;
}

/** A use case as a bubble: Enter opens it, Space picks it, arrows lead to the next one in their direction. */
export function Bubble(props: Props) {
  const { bubble, colour, isPicked, isOnFront, isEntry, onSeen, onStand, onPick, onOpen, onArrow } = props;
  const { point, x, y, r } = bubble;
  const words = useBubbleWords();
  const mayPick = point.rank !== null;
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onOpen(point.id);
    else if (event.key === ' ' && mayPick) onPick(point.id);
    else return onArrow(event, point.id);
    event.preventDefault();
  };
  const look = [
    styles.bubble,
    styles[`c${colour}`],
    point.useCase.budgetCap === null && styles.hollow,
    point.rank === null && styles.stopped,
    isPicked && styles.picked,
  ];
  return (
    <g
      role="button"
      data-id={point.id}
      aria-pressed={mayPick ? isPicked : undefined}
      aria-label={words(bubble, props.axes)}
      tabIndex={isEntry ? 0 : -1}
      className={look.filter(Boolean).join(' ')}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      onFocus={() => onStand(point.id)}
      onBlur={() => onSeen(null)}
      onMouseEnter={() => onSeen(point.id)}
      onMouseLeave={() => onSeen(null)}
      onClick={() => (mayPick ? onPick(point.id) : onOpen(point.id))}
      onDoubleClick={() => onOpen(point.id)}
      onKeyDown={press}
    >
      {isOnFront && <circle r={r + 3.5} className={styles.halo} />}
      <circle r={Math.max(r, 11)} className={styles.target} />
      <circle r={r} className={styles.disc} />
      {isPicked && <path d="M-4 0 L-1 3 L4 -3" className={styles.tick} />}
    </g>
  );
}

/** « Veille, 3e, valeur 3,8, faisabilité 2,4, qualifié, 12 000 € » */
function useBubbleWords() {
  const { t } = useLingui();
  const { number, money } = useFormat();
  const { currency } = useSession().organisation;
  const one = (value: number) => number(value, { maximumFractionDigits: 2 });
  return ({ point }: Drawn, axes: Props['axes']): string => {
    const { title, status, budgetCap } = point.useCase;
    const parts = [
      title,
      point.rank === null ? t`arrêté par un seuil de veto` : t`rang ${point.rank}`,
      `${axes.x} ${one(point.x)}`,
      `${axes.y} ${one(point.y)}`,
      t(statusLabels[status]),
      budgetCap === null ? t`sans enveloppe` : money(budgetCap, currency),
    ];
    return parts.join(', ');
  };
}
