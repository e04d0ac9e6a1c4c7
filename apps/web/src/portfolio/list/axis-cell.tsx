import { type CSSProperties, memo } from 'react';
import { useFormat } from '../../platform/format';
import styles from './list.module.css';

interface Share extends CSSProperties {
  readonly '--share': string;
}

const shareOf = (value: number): Share => ({ '--share': `${((value - 1) / 4) * 100}%` });

/** An axis on 1–5: its number, and a bar from 1 to it. */
export const AxisCell = memo(function AxisCell({ value }: { readonly value: number | null }) {
  const { number } = useFormat();
  if (value === null) return <td className={styles.axis}>—</td>;
  return (
    <td className={styles.axis}>
      <span className="figures">{number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}</span>
      <span className={styles.bar} style={shareOf(value)} aria-hidden />
    </td>
  );
});
