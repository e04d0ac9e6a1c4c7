import type { KpiDetail } from '@jalon/contracts/kpis/kpis.operations';
import type { Sample } from '@jalon/domain/kpis/reading/reading';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useFigures } from '../words/use-figures';
import styles from './chart.module.css';
import type { Frame, Scale } from './scale';

interface Props {
  readonly kpi: KpiDetail;
  readonly frame: Frame;
  readonly scale: Scale;
  readonly baseline: Sample | null;
  readonly target: number | null;
  /** The first and the last period. */
  readonly first: string;
  readonly last: string;
}

/** What lies under the points: lines, the band of the baseline, the target, where the meaning changed. */
export function Ground(props: Props) {
  const { baseline, frame, scale } = props;
  return (
    <g aria-hidden className={styles.ground}>
      <Axes {...props} />
      {baseline && <Baseline {...{ baseline, scale, frame }} />}
      <Target {...props} />
      <Breaks {...props} />
    </g>
  );
}

function Axes({ kpi, frame, scale, first, last }: Props) {
  const { date } = useFormat();
  const { figure } = useFigures();
  const [x1, x2] = [frame.left, frame.width - frame.right];
  return (
    <>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line {...{ x1, x2 }} y1={scale.y(tick)} y2={scale.y(tick)} stroke="var(--border)" />
          <text x={x1 - 8} y={scale.y(tick) + 4} textAnchor="end">
            {figure(tick, kpi.meaning)}
          </text>
        </g>
      ))}
      <text x={x1} y={frame.height - 8}>
        {date(first)}
      </text>
      {last !== first && (
        <text x={x2} y={frame.height - 8} textAnchor="end">
          {date(last)}
        </text>
      )}
    </>
  );
}

interface BaselineProps {
  readonly baseline: Sample;
  readonly scale: Scale;
  readonly frame: Frame;
}

/** The baseline with one standard deviation on either side. */
function Baseline({ baseline: { value, spread }, scale, frame }: BaselineProps) {
  const { t } = useLingui();
  const [x1, x2] = [frame.left, frame.width - frame.right];
  const high = Math.max(frame.top, scale.y(value + (spread ?? 0)));
  const low = Math.min(frame.height - frame.bottom, scale.y(value - (spread ?? 0)));
  const y = scale.y(value);
  const band = { x: x1, width: x2 - x1, y: high, height: Math.max(0, low - high) };
  return (
    <>
      <rect {...band} fill="var(--neutral-bg)" opacity="0.6" />
      <line {...{ x1, x2 }} y1={y} y2={y} stroke="var(--neutral)" strokeWidth="1.5" />
      <text x={x2 - 6} y={y - 5} textAnchor="end">
        {t`départ`}
      </text>
    </>
  );
}

function Target({ kpi, frame, scale, target }: Props) {
  const { t } = useLingui();
  const { figure } = useFigures();
  if (target === null) return null;
  const [x1, x2] = [frame.left, frame.width - frame.right];
  const y = scale.y(target);
  return (
    <>
      <line {...{ x1, x2 }} y1={y} y2={y} className={styles.target} />
      <text x={x2 - 6} y={y - 5} textAnchor="end">
        {t`cible ${figure(target, kpi.meaning)}`}
      </text>
    </>
  );
}

function Breaks({ kpi, frame, scale, first, last }: Props) {
  const { t } = useLingui();
  return kpi.versions
    .filter(({ number, startsOn }) => number > 1 && startsOn > first && startsOn <= last)
    .map(({ number, startsOn }) => {
      const x = scale.x(startsOn);
      return (
        <g key={number}>
          <line x1={x} x2={x} y1={frame.top} y2={frame.height - frame.bottom} className={styles.break} />
          <text x={x + 4} y={frame.top - 8}>{t`définition ${number}`}</text>
        </g>
      );
    });
}
