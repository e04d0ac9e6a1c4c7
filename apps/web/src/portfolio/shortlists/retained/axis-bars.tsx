import type { Axis } from '@jalon/domain/scoring/model/score-model';
import type { CSSProperties } from 'react';
import { useFormat } from '../../../platform/format';
import { useLanguage } from '../../../platform/words/language';
import styles from './retained.module.css';

interface Share extends CSSProperties {
  readonly '--share': string;
}

const shareOf = (value: number | null): Share => ({ '--share': `${(((value ?? 1) - 1) / 4) * 100}%` });

interface Props {
  readonly axes: readonly Pick<Axis, 'key' | 'name'>[];
  /** On 1–5 by the axis's key; null where it was not scored. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** Each axis with its value and a bar from 1 to it. */
export function AxisBars({ axes, values }: Props) {
  const language = useLanguage();
  const { number } = useFormat();
  const one = (value: number | null) =>
    value === null ? '—' : number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <dl className={styles.axes}>
      {axes.map(({ key, name }) => (
        <div key={key}>
          <dt className="muted">{name[language]}</dt>
          <dd className="figures">{one(values[key] ?? null)}</dd>
          <span className={styles.bar} style={shareOf(values[key] ?? null)} aria-hidden />
        </div>
      ))}
    </dl>
  );
}
