import { paretoFronts } from '@jalon/domain/portfolio/pareto/fronts';
import { Plural, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { IconButton } from '../../ui/actions/icon-button';
import type { PortfolioSearch } from '../portfolio-search';
import type { RankedUseCases } from '../ranking/ranked-use-cases';
import { useModelNames } from '../ranking/use-names';
import type { Selection } from '../ranking/use-selection';
import { BubbleChart } from './bubble-chart';
import { BubbleLegend } from './bubble-legend';
import { type BubblePoint, categoriesOf, colourOf, pointsOf } from './bubble-points';
import { BubbleTable } from './bubble-table';
import { MatrixTools } from './matrix-tools';
import { type View, WHOLE, zoomed } from './layout/scale';
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

/** Use cases set out by two axes: what is worth most and easiest to do stands up and to the right. */
export function BubbleMatrix({ ranked, search, onChange, selection }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { axes } = ranked.source.model.content;
  const names = useModelNames(ranked.source.model.content);
  const known = axes.map(({ key }) => key);
  const y = known.find((key) => key === search.y) ?? known[0] ?? '';
  const x = known.find((key) => key === search.x && key !== y) ?? known.find((key) => key !== y) ?? '';
  const by = search.colour ?? 'status';
  const [view, setView] = useState<View>(WHOLE);
  const [place, width] = useWidth<HTMLDivElement>();
  const { points, left } = useMemo(() => pointsOf(ranked, x, y), [ranked, x, y]);
  const categories = useMemo(() => categoriesOf(points, by), [points, by]);
  const fronts = useMemo(() => frontsOf(points), [points]);
  const room = useMemo(
    () => ({ width, height: width < 600 ? 420 : Math.min(620, Math.max(440, width * 0.56)) }),
    [width],
  );
  const heapWords = useCallback((count: number) => t`${count} au même endroit`, [t]);
  const layout = useLayout({ points, view, room, heapWords });
  const shownFronts = fronts.slice(0, search.fronts ? SHOWN_FRONTS[search.fronts] : 1);
  const frontOf = (id: string) => fronts.findIndex((front) => front.includes(id)) + 1 || null;
  const named = { x: names.axis(x), y: names.axis(y) };
  const zoom = (factor: number) => setView(zoomed(view, factor));
  return (
    <div className={styles.matrix}>
      <div className={styles.tools} data-no-print>
        <MatrixTools axes={known} nameOf={names.axis} x={x} y={y} search={search} onChange={onChange} />
        <div className={styles.zoom}>
          <IconButton
            outlined
            label={t`Agrandir`}
            icon={<ZoomIn size={16} aria-hidden />}
            onClick={() => zoom(1.5)}
          />
          <IconButton
            outlined
            label={t`Réduire`}
            icon={<ZoomOut size={16} aria-hidden />}
            onClick={() => zoom(1 / 1.5)}
          />
          <IconButton
            outlined
            label={t`Tout voir`}
            icon={<Maximize size={16} aria-hidden />}
            onClick={() => setView(WHOLE)}
          />
        </div>
      </div>
      <div className={styles.place}>
        <div ref={place}>
          <BubbleChart
            layout={layout}
            view={view}
            onView={setView}
            axes={named}
            colourOf={(point) => colourOf(point, by, categories)}
            fronts={shownFronts}
            selection={selection}
            onOpen={(id) => void navigate({ to: '/use-cases/$id', params: { id } })}
          />
        </div>
        <BubbleLegend categories={categories} by={by} layout={layout} />
      </div>
      <div className={`muted small ${styles.foot}`}>
        {shownFronts.length > 0 && (
          <p>
            {t`Ligne pointillée : les cas d’usage qu’aucun autre ne bat sur les deux axes à la fois. En choisir un hors de la ligne, c’est renoncer à mieux.`}
          </p>
        )}
        <p>{t`Un clic sélectionne, un double clic ouvre la fiche. Les bulles qui se couvriraient sont écartées ; un trait mène à leur vraie place.`}</p>
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
      <BubbleTable points={points} axes={named} frontOf={frontOf} />
    </div>
  );
}
