import { useLingui } from '@lingui/react/macro';
import { memo, useCallback, useId, useRef, useState } from 'react';
import type { Selection } from '../../ranking/use-selection';
import { Bubble } from './bubble';
import { BubbleNote } from './bubble-note';
import type { BubblePoint } from '../bubble-points';
import { Fronts, Leaders, Names } from './chart-lines';
import { MARGIN, type View } from '../layout/scale';
import { Plane } from './plane';
import { useBubbleKeys } from './use-bubble-keys';
import { isNear, useDrag } from './use-drag';
import type { Layout } from '../use-layout';
import styles from '../bubbles.module.css';

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

/** The plane with its bubbles, and a note on the one that is looked at. */
export function BubbleChart(props: Props) {
  const { layout, view, onView, axes, fronts } = props;
  const { t } = useLingui();
  const place = useRef<SVGSVGElement>(null);
  const [seen, setSeen] = useState<string | null>(null);
  const drag = useDrag(layout, view, onView);
  const helpId = useId();
  const { drawn, plane } = layout;
  const note = drawn.find(({ id }) => id === seen);
  return (
    <div className={styles.chart}>
      <p id={helpId} className="visually-hidden">
        {t`Flèches : aller à la bulle voisine. Espace : sélectionner. Entrée : ouvrir. Plus et moins : agrandir, réduire.`}
      </p>
      <svg
        ref={place}
        width={plane.width + MARGIN.left + MARGIN.right}
        height={plane.height + MARGIN.top + MARGIN.bottom}
        role="group"
        aria-label={t`${axes.y} et ${axes.x} de ${drawn.length} cas d’usage`}
        aria-describedby={helpId}
        className={isNear(view) ? styles.grab : undefined}
        {...drag}
      >
        <g transform={`translate(${MARGIN.left}, ${MARGIN.top})`}>
          <Plane plane={plane} view={view} axes={axes} />
          <Fronts fronts={fronts} layout={layout} view={view} />
          <Leaders layout={layout} />
          <Bubbles {...props} place={place} onSeen={setSeen} />
          <Names layout={layout} />
        </g>
      </svg>
      {note && <BubbleNote bubble={note} axes={axes} layout={layout} />}
    </div>
  );
}

interface BubblesProps extends Props {
  readonly place: React.RefObject<SVGSVGElement | null>;
  readonly onSeen: (id: string | null) => void;
}

/** One stop for the Tab key; the small ones stand before the large ones. Not drawn again for what is pointed at. */
const Bubbles = memo(function Bubbles(props: BubblesProps) {
  const { layout, axes, colourOf, fronts, selection, onOpen, onSeen } = props;
  const [entry, setEntry] = useState<string | null>(null);
  const keys = useBubbleKeys(props);
  const { drawn } = layout;
  const first = drawn.some(({ id }) => id === entry) ? entry : (drawn[0]?.id ?? null);
  const onFront = new Set(fronts[0]);
  const stand = useCallback(
    (id: string) => {
      onSeen(id);
      setEntry(id);
    },
    [onSeen],
  );
  return [...drawn]
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
        onSeen={onSeen}
        onStand={stand}
        onPick={selection.toggle}
        onOpen={onOpen}
        onArrow={keys}
      />
    ));
});
