import type { KpiDetail } from '@jalon/contracts/kpis/kpis.operations';
import type { Sample } from '@jalon/domain/kpis/reading/reading';
import { type SeriesPoint, type SeriesStep, stretchesOf } from '@jalon/domain/kpis/reading/series';
import { MEASUREMENT_CONTEXT_WORDS } from '@jalon/domain/kpis/vocabulary';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useFormat } from '../../platform/format';
import { useFigures } from '../words/use-figures';
import styles from './chart.module.css';
import { Ground } from './ground';
import { contextColours, Mark } from './marks';
import { type Frame, type Scale, scaleOf } from './scale';
import { useWidth } from './use-width';

interface Props {
  readonly kpi: KpiDetail;
  readonly points: readonly SeriesPoint[];
  readonly by: SeriesStep;
  readonly baseline: Sample | null;
  /** The level to reach. */
  readonly target: number | null;
}

const HEIGHT = 280;
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

const frameOf = (width: number): Frame => ({
  width,
  height: HEIGHT,
  left: width < 480 ? 46 : 60,
  right: 16,
  top: 22,
  bottom: 28,
});

/** The curve of a KPI: gaps stay gaps, contexts and meanings are never joined; the arrows go along the points. */
export function KpiChart(props: Props) {
  const { kpi, points, by, baseline, target } = props;
  const { t } = useLingui();
  const [place, width] = useWidth<HTMLDivElement>();
  const frame = frameOf(width);
  const levels = [baseline?.value, target].filter((level) => level != null);
  const days = points.map(({ on }) => on);
  const scale = scaleOf(days, [...points.map(({ value }) => value), ...levels], frame);
  const { at, choose, svg, onKeyDown } = useAlong(points.length);
  const told = useTold(kpi);
  const [first, last] = [points[0], points.at(-1)];
  const shown = points[at];
  return (
    <div ref={place} className={styles.chart}>
      <svg
        ref={svg}
        width={width}
        height={HEIGHT}
        role="group"
        aria-label={t`Courbe de « ${kpi.name} », ${points.length} périodes. Les flèches vont d’un point à l’autre.`}
        onKeyDown={onKeyDown}
      >
        {first && last && (
          <Ground {...{ kpi, frame, scale, baseline, target }} first={first.on} last={last.on} />
        )}
        <Stretches {...{ points, by, scale }} number={kpi.number} />
        {points.map((point, index) => (
          <Point
            key={`${point.on} ${point.context} ${point.number}`}
            {...{ point, scale }}
            label={told(point)}
            isChosen={index === at}
            onChoose={() => choose(index)}
          />
        ))}
      </svg>
      <p className="small figures">{shown && told(shown)}</p>
      <Legend points={points} />
    </div>
  );
}

/** Which point is chosen; the arrows, Home and End choose another and take the focus there. */
function useAlong(length: number) {
  const [chosen, choose] = useState(length - 1);
  const svg = useRef<SVGSVGElement>(null);
  const at = Math.min(chosen, length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(length - 1, at + step));
    choose(next);
    svg.current?.querySelectorAll<SVGGElement>('[data-point]')[next]?.focus();
  };
  return { at, choose, svg, onKeyDown };
}

/** A point in words. */
function useTold({ meaning }: KpiDetail) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { figure, say } = useFigures();
  return ({ on, context, value, n }: SeriesPoint) =>
    t`${date(on)}, ${say(MEASUREMENT_CONTEXT_WORDS[context])} : ${figure(value, meaning)}, ${plural(n, { one: '# observation', other: '# observations' })}`;
}

interface StretchesProps extends Pick<Props, 'points' | 'by'> {
  readonly scale: Scale;
  /** The meaning in force: others stand back. */
  readonly number: number;
}

function Stretches({ points, by, scale, number }: StretchesProps) {
  return stretchesOf(points, by).map((stretch) => (
    <polyline
      key={`${stretch[0]?.on} ${stretch[0]?.context} ${stretch[0]?.number}`}
      points={stretch.map(({ on, value }) => `${scale.x(on)},${scale.y(value)}`).join(' ')}
      fill="none"
      stroke={stretch[0] && contextColours[stretch[0].context]}
      strokeWidth="2"
      className={stretch[0]?.number === number ? undefined : styles.former}
    />
  ));
}

interface PointProps {
  readonly point: SeriesPoint;
  readonly scale: Scale;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Point({ point: { on, value, context }, scale, label, isChosen, onChoose }: PointProps) {
  const [x, y] = [scale.x(on), scale.y(value)];
  return (
    <g
      data-point
      role="img"
      aria-label={label}
      tabIndex={isChosen ? 0 : -1}
      className={styles.point}
      onFocus={onChoose}
      onPointerEnter={onChoose}
    >
      <circle cx={x} cy={y} r="12" fill="transparent" />
      <Mark {...{ context, x, y }} />
    </g>
  );
}

function Legend({ points }: Pick<Props, 'points'>) {
  const { say } = useFigures();
  const contexts = [...new Set(points.map(({ context }) => context))];
  return (
    <ul className={styles.legend}>
      {contexts.map((context) => (
        <li key={context}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden>
            <Mark context={context} />
          </svg>
          {say(MEASUREMENT_CONTEXT_WORDS[context])}
        </li>
      ))}
    </ul>
  );
}
