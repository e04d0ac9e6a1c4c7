export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export const isArrow = (key: string): key is Arrow =>
  key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight';

interface Point {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Ahead and aside of `from`, as seen by somebody who looks in the direction of the arrow. */
function seen(from: Point, to: Point, arrow: Arrow): { ahead: number; aside: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (arrow === 'ArrowRight') return { ahead: dx, aside: Math.abs(dy) };
  if (arrow === 'ArrowLeft') return { ahead: -dx, aside: Math.abs(dy) };
  return { ahead: arrow === 'ArrowDown' ? dy : -dy, aside: Math.abs(dx) };
}

/** What is aside counts twice: an arrow goes straight on where it can. */
const effort = ({ ahead, aside }: { ahead: number; aside: number }): number => Math.hypot(ahead, 2 * aside);

/**
 * The nearest point in the direction of the arrow, on a screen whose y grows downwards: within 45° first, else anything
 * ahead; undefined where nothing is ahead. Of two as near, the first of the list.
 */
export function nearest(points: readonly Point[], from: Point, arrow: Arrow): string | undefined {
  const ahead = points
    .filter(({ id }) => id !== from.id)
    .map((point) => ({ id: point.id, ...seen(from, point, arrow) }))
    .filter((one) => one.ahead > 0.01);
  const straight = ahead.filter((one) => one.aside <= one.ahead);
  let best: { id: string; effort: number } | undefined;
  for (const one of straight.length > 0 ? straight : ahead) {
    const own = effort(one);
    if (!best || own < best.effort) best = { id: one.id, effort: own };
  }
  return best?.id;
}
