import { paretoFronts } from '@jalon/domain/portfolio/pareto/fronts';
import { Plural, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { memo, useCallback, useMemo, useState } from 'react';
import type { BubbleColour, PortfolioSearch } from '../portfolio-search';
import type { RankedUseCases } from '../ranking/ranked-use-cases';
import { useModelNames } from '../ranking/use-names';
import type { Selection } from '../ranking/use-selection';
import { BubbleChart } from './chart/bubble-chart';
import { BubbleLegend } from './bubble-legend';
import { type BubblePoint, categoriesOf, colourOf, pointsOf } from './bubble-points';
import { BubbleTable } from './bubble-table';
import { type View, WHOLE } from './layout/scale';
import { MatrixTools } from './matrix-tools';
import { useLayout } from './use-layout';
import { useWidth } from './use-width';
import styles from './bubbles.module.css';

interface Props {
  readonly ranked: RankedUseCases;
  readonly search: PortfolioSearch;
  readonly onChange: (part: Partial<PortfolioSearch>) => void;
  readonly selection: Selection;
}

const SHOWN_FRONTS = { none: 0, three: 3 } as const;

/** What is not stopped by a floor, front after front on the two sides in sight. */
const frontsOf = (points: readonly BubblePoint[]) =>
  paretoFronts(points.filter(({ rank }) => rank !== null).map(({ id, x, y }) => ({ id, values: [x, y] })))
    .fronts;

/** The two axes in sight: those of the address where the model has them, else its first two. */
function sidesOf(known: readonly string[], { x, y }: PortfolioSearch): { x: string; y: string } {
  const up = known.find((key) => key === y) ?? known[0] ?? '';
  const others = known.filter((key) => key !== up);
  return { x: others.find((key) => key === x) ?? others[0] ?? '', y: up };
}

/** Use cases set out by two axes: what is worth most and easiest to do stands up and to the right. */
export const BubbleMatrix = memo(function BubbleMatrix({ ranked, search, onChange, selection }: Props) {
  const { content } = ranked.source.model;
  const names = useModelNames(content);
  const known = content.axes.map(({ key }) => key);
  const { x, y } = sidesOf(known, search);
  const [view, setView] = useState<View>(WHOLE);
  const { points, left } = useMemo(() => pointsOf(ranked, x, y), [ranked, x, y]);
  const fronts = useMemo(() => frontsOf(points), [points]);
  const shown = fronts.slice(0, search.fronts ? SHOWN_FRONTS[search.fronts] : 1);
  const frontOf = (id: string) => fronts.findIndex((front) => front.includes(id)) + 1 || null;
  const axes = { x: names.axis(x), y: names.axis(y) };
  const drawing = { points, axes, view, onView: setView, fronts: shown, selection };
  return (
    <div className={styles.matrix}>
      <MatrixTools {...{ x, y, search, onChange, view, onView: setView }} axes={known} nameOf={names.axis} />
      <Drawing {...drawing} by={search.colour ?? 'status'} />
      <Notes left={left} hasFront={shown.length > 0} />
      <BubbleTable points={points} axes={axes} frontOf={frontOf} />
    </div>
  );
});

interface DrawingProps {
  readonly points: readonly BubblePoint[];
  readonly axes: { readonly x: string; readonly y: string };
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly fronts: readonly (readonly string[])[];
  readonly selection: Selection;
  readonly by: BubbleColour;
}

/** As wide as there is room. */
function Drawing({ points, by, ...chart }: DrawingProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [place, width] = useWidth<HTMLDivElement>();
  const room = useMemo(
    () => ({ width, height: width < 600 ? 420 : Math.min(620, Math.max(440, width * 0.56)) }),
    [width],
  );
  const categories = useMemo(() => categoriesOf(points, by), [points, by]);
  const heapWords = useCallback((count: number) => t`${count} au même endroit`, [t]);
  const layout = useLayout({ points, view: chart.view, room, heapWords });
  return (
    <div className={styles.place}>
      <div ref={place}>
        <BubbleChart
          {...chart}
          layout={layout}
          colourOf={(point) => colourOf(point, by, categories)}
          onOpen={(id) => void navigate({ to: '/use-cases/$id', params: { id } })}
        />
      </div>
      <BubbleLegend categories={categories} by={by} layout={layout} />
    </div>
  );
}

interface NotesProps {
  readonly left: number;
  readonly hasFront: boolean;
}

/** What lines, places and absences mean. */
function Notes({ left, hasFront }: NotesProps) {
  const { t } = useLingui();
  return (
    <div className={`muted small ${styles.foot}`}>
      {hasFront && (
        <p>
          {t`Ligne pointillée : les cas d’usage qu’aucun autre ne bat sur les deux axes à la fois. Hors de la ligne, un autre fait au moins aussi bien sur les deux.`}
        </p>
      )}
      <p>
        {t`Un clic sélectionne, un double clic ouvre la fiche. Les bulles qui se couvriraient sont écartées ; un trait mène à leur vraie place.`}
      </p>
      {left > 0 && (
        <p>
          <Plural
            value={left}
            one="# cas d’usage n’a pas de note sur ces deux axes."
            other="# cas d’usage n’ont pas de note sur ces deux axes."
          />
        </p>
      )}
    </div>
  );
}
