import { useState } from 'react';
import type { Direction } from '../grid/grid-moves';

const PLACE = 'jalon-grid-direction';

const kept = (): Direction => (localStorage.getItem(PLACE) === 'down' ? 'down' : 'right');

/** Where a score leads to, as this browser last chose. */
export function useDirection() {
  const [direction, setDirection] = useState<Direction>(kept);
  const change = (next: Direction) => {
    localStorage.setItem(PLACE, next);
    setDirection(next);
  };
  return [direction, change] as const;
}
