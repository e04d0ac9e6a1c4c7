import { placeIn, type View } from '../layout/scale';
import type { Layout } from '../use-layout';
import styles from '../bubbles.module.css';

interface FrontsProps {
  readonly fronts: readonly (readonly string[])[];
  readonly layout: Layout;
  readonly view: View;
}

/** The line that joins each front, from its best on one axis to its best on the other. */
export function Fronts({ fronts, layout, view }: FrontsProps) {
  const at = placeIn(view, layout.plane);
  const byId = new Map(layout.drawn.map(({ id, point }) => [id, point]));
  return fronts.map((front, nth) => {
    const points = front.flatMap((id) => byId.get(id) ?? []).sort((a, b) => a.x - b.x || b.y - a.y);
    const places = points.map(({ x, y }) => `${at.x(x)},${at.y(y)}`);
    return (
      <polyline
        key={front[0] ?? nth}
        points={places.join(' ')}
        className={nth === 0 ? styles.front : styles.laterFront}
      />
    );
  });
}

/** From a bubble that had to give way to where it belongs, where that is outside it. */
export const Leaders = ({ layout: { drawn } }: Pick<FrontsProps, 'layout'>) =>
  drawn
    .filter(({ x, y, trueX, trueY, r }) => Math.hypot(x - trueX, y - trueY) > r + 2)
    .map(({ id, x, y, trueX, trueY }) => (
      <line key={id} x1={trueX} y1={trueY} x2={x} y2={y} className={styles.leader} />
    ));

/** Names of bubbles, and how many belong at one place. */
export const Names = ({ layout: { labels, heaps } }: Pick<FrontsProps, 'layout'>) => (
  <g aria-hidden className={styles.names}>
    {[...labels, ...heaps].map(({ id, text, x, y, anchor, ...more }) => (
      <text
        key={id}
        x={x}
        y={y}
        textAnchor={anchor}
        dominantBaseline="central"
        className={'ids' in more ? styles.heap : undefined}
      >
        {text}
      </text>
    ))}
  </g>
);
