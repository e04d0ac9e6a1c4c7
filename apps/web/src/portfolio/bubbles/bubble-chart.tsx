import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useCallback, useId, useRef, useState } from 'react';
import type { Selection } from '../ranking/use-selection';
import { Bubble } from './bubble';
import { BubbleNote } from './bubble-note';
import type { BubblePoint } from './bubble-points';
import { isArrow, nearest } from './layout/nearest';
import { MARGIN, moved, placeIn, type View, zoomed, zoomOf } from './layout/scale';
import { Plane } from './plane';
import type { Layout } from './use-layout';
import styles from './bubbles.module.css';

interface Props {
  readonly layout: Layout;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly axes: { readonly x: string; readonly y: string };
  readonly colourOf: (point: BubblePoint) => number;
  /** Ids of each front in sight, from the first. */
  readonly fronts: readonly (readonly string[])[];
  readonly selection: Selection;
  readonly onOpen: (id: string) => void;
}

/** The plane with its bubbles. One stop for the Tab key; arrows go from one bubble to the next. */
export function BubbleChart(props: Props) {
  const { layout, view, onView, axes, colourOf, fronts, selection, onOpen } = props;
  const { t } = useLingui();
  const chart = useRef<SVGSVGElement>(null);
  const [seen, setSeen] = useState<string | null>(null);
  const [entry, setEntry] = useState<string | null>(null);
  const drag = useDrag(layout, view, onView);
  const helpId = useId();
  const { drawn, plane, labels, heaps } = layout;
  const first = drawn.some(({ id }) => id === entry) ? entry : (drawn[0]?.id ?? null);
  const onFront = new Set(fronts.flat());
  const look = useCallback((id: string | null) => {
    setSeen(id);
    if (id) setEntry(id);
  }, []);
  const arrow = (event: KeyboardEvent, id: string) => {
    const factor = { '+': 1.5, '=': 1.5, '-': 1 / 1.5 }[event.key];
    const from = drawn.find((one) => one.id === id);
    if (!from) return;
    if (factor) onView(zoomed(view, factor, from.point));
    if (!factor && !isArrow(event.key)) return;
    event.preventDefault();
    const next = isArrow(event.key) && nearest(drawn, from, event.key);
    if (next) chart.current?.querySelector<SVGGElement>(`[data-id="${next}"]`)?.focus();
  };
  const note = drawn.find(({ id }) => id === seen);
  return (
    <div className={styles.chart}>
      <p id={helpId} className="visually-hidden">
        {t`Flèches : aller à la bulle voisine. Espace : sélectionner. Entrée : ouvrir. Plus et moins : agrandir, réduire.`}
      </p>
      <svg
        ref={chart}
        width={plane.width + MARGIN.left + MARGIN.right}
        height={plane.height + MARGIN.top + MARGIN.bottom}
        role="group"
        aria-label={t`${axes.y} et ${axes.x} de ${drawn.length} cas d’usage`}
        aria-describedby={helpId}
        className={zoomOf(view) > 1.01 ? styles.grab : undefined}
        {...drag}
      >
        <g transform={`translate(${MARGIN.left}, ${MARGIN.top})`}>
          <Plane plane={plane} view={view} axes={axes} />
          <Fronts fronts={fronts} layout={layout} view={view} />
          {drawn
            .filter(({ isMoved }) => isMoved)
            .map(({ id, x, y, trueX, trueY }) => (
              <line key={id} x1={trueX} y1={trueY} x2={x} y2={y} className={styles.leader} />
            ))}
          {[...drawn]
            .sort((a, b) => b.r - a.r)
            .map((bubble) => (
              <Bubble
                key={bubble.id}
                bubble={bubble}
                axes={axes}
                colour={colourOf(bubble.point)}
                isPicked={selection.has(bubble.id)}
                isOnFront={onFront.has(bubble.id)}
                isEntry={bubble.id === first}
                onSeen={look}
                onPick={selection.toggle}
                onOpen={onOpen}
                onArrow={arrow}
              />
            ))}
          <g aria-hidden className={styles.names}>
            {labels.map(({ id, text, x, y, anchor }) => (
              <text key={id} x={x} y={y} textAnchor={anchor} dominantBaseline="central">
                {text}
              </text>
            ))}
            {heaps.map(({ id, text, x, y, anchor }) => (
              <text
                key={id}
                x={x}
                y={y}
                textAnchor={anchor}
                dominantBaseline="central"
                className={styles.heap}
              >
                {text}
              </text>
            ))}
          </g>
        </g>
      </svg>
      {note && <BubbleNote bubble={note} axes={axes} layout={layout} />}
    </div>
  );
}

/** The line that joins each front, from its best on one axis to its best on the other. */
function Fronts({ fronts, layout, view }: Pick<Props, 'fronts' | 'layout' | 'view'>) {
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

/** Dragging moves the plane where it is larger than what is in sight. */
function useDrag({ plane }: Layout, view: View, onView: (view: View) => void) {
  const from = useRef<{ x: number; y: number; view: View } | null>(null);
  if (zoomOf(view) <= 1.01) return {};
  const end = () => {
    from.current = null;
  };
  return {
    onPointerDown: (event: React.PointerEvent) => {
      from.current = { x: event.clientX, y: event.clientY, view };
    },
    onPointerMove: (event: React.PointerEvent) => {
      const start = from.current;
      if (!start || event.buttons === 0) return;
      onView(
        moved(start.view, {
          x: (event.clientX - start.x) / plane.width,
          y: (event.clientY - start.y) / plane.height,
        }),
      );
    },
    onPointerUp: end,
    onPointerLeave: end,
  };
}
