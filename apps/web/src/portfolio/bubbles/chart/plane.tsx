import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { placeIn, ticksIn, type View } from '../layout/scale';
import type { Room } from '../layout/spread';
import styles from '../bubbles.module.css';

interface Props {
  readonly plane: Room;
  readonly view: View;
  readonly axes: { readonly x: string; readonly y: string };
}

/** Grid, axes and the corner where both are good. */
export const Plane = (props: Props) => (
  <g aria-hidden className={styles.plane}>
    <GoodCorner {...props} />
    <Grid {...props} />
    <text x={props.plane.width} y={props.plane.height + 32} textAnchor="end" className={styles.axisName}>
      {`${props.axes.x} →`}
    </text>
    <text x={0} y={0} textAnchor="end" transform="translate(-28, 0) rotate(-90)" className={styles.axisName}>
      {`${props.axes.y} →`}
    </text>
  </g>
);

/** From here on both axes are on the good side. */
const GOOD = 3;

const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most);

function GoodCorner({ plane, view }: Props) {
  const { t } = useLingui();
  const at = placeIn(view, plane);
  const { width, height } = plane;
  const [left, right] = [clamp(at.x(GOOD), width), clamp(at.x(5), width)];
  const [top, bottom] = [clamp(at.y(5), height), clamp(at.y(GOOD), height)];
  return (
    <>
      <rect
        x={left}
        y={top}
        width={right - left}
        height={Math.max(0, bottom - top)}
        className={styles.good}
      />
      {top > 12 && right - left > 140 && (
        <text x={right} y={top - 6} textAnchor="end" className={styles.goodName}>
          {t`Forts sur les deux axes`}
        </text>
      )}
    </>
  );
}

function Grid({ plane: { width, height }, view }: Props) {
  const { number } = useFormat();
  const at = placeIn(view, { width, height });
  return (
    <>
      {ticksIn(view.x).map((tick) => (
        <g key={tick}>
          <line x1={at.x(tick)} x2={at.x(tick)} y1={0} y2={height} />
          <text x={at.x(tick)} y={height + 16} textAnchor="middle">
            {number(tick)}
          </text>
        </g>
      ))}
      {ticksIn(view.y).map((tick) => (
        <g key={tick}>
          <line x1={0} x2={width} y1={at.y(tick)} y2={at.y(tick)} />
          <text x={-8} y={at.y(tick)} textAnchor="end" dominantBaseline="central">
            {number(tick)}
          </text>
        </g>
      ))}
    </>
  );
}
