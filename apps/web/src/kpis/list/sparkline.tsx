import type { SeriesPoint } from '@jalon/domain/kpis/reading/series';
import { stretchesOf } from '@jalon/domain/kpis/reading/series';

const WIDTH = 132;
const HEIGHT = 36;
const EDGE = 4;

const at = (value: number, [low, high]: readonly [number, number], room: number): number =>
  high === low ? room / 2 : EDGE + ((value - low) / (high - low)) * (room - 2 * EDGE);

/** The last weeks at a glance; what they say stands in words beside it. */
export function Sparkline({ points }: { readonly points: readonly SeriesPoint[] }) {
  if (points.length === 0) return null;
  const times = points.map(({ on }) => Date.parse(on));
  const values = points.map(({ value }) => value);
  const across = [Math.min(...times), Math.max(...times)] as const;
  const up = [Math.min(...values), Math.max(...values)] as const;
  const placed = ({ on, value }: SeriesPoint) =>
    `${at(Date.parse(on), across, WIDTH).toFixed(1)},${(HEIGHT - at(value, up, HEIGHT)).toFixed(1)}`;
  const last = points.at(-1);
  const [x, y] = last ? placed(last).split(',') : [];
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
      {stretchesOf(points, 'week').map((stretch) => (
        <polyline
          key={`${stretch[0]?.on} ${stretch[0]?.context}`}
          points={stretch.map(placed).join(' ')}
          fill="none"
          stroke={stretch[0]?.context === 'baseline' ? 'var(--control)' : 'var(--primary)'}
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
      <circle cx={x} cy={y} r="3" fill="var(--primary)" />
    </svg>
  );
}
