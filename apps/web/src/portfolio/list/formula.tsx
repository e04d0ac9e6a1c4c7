import type { TotalExplanation } from '@jalon/domain/portfolio/ranking/explain-total';
import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { useFormat } from '../../platform/format';
import { useModelNames } from '../ranking/use-names';
import styles from './list.module.css';

interface Props {
  readonly explanation: TotalExplanation;
  readonly content: ScoreModelContent;
}

/** The formula of a total with its numbers, and what it means in plain words. */
export function Formula({ explanation, content }: Props) {
  const { t } = useLingui();
  const { number, percent } = useFormat();
  const names = useModelNames(content);
  const { aggregation, axes, total, index } = explanation;
  const two = (value: number) => number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const isProduct = aggregation === 'geometric';
  return (
    <>
      <p className={styles.formula}>
        {axes
          .filter(({ share }) => share > 0)
          .map(({ key, share, value }, nth) => (
            <Fragment key={key}>
              {nth > 0 && <span aria-hidden>{isProduct ? '×' : '+'}</span>}
              <span title={names.axis(key)}>
                <span className="visually-hidden">{names.axis(key)} </span>
                {isProduct ? (
                  <>
                    {value === null ? '—' : two(value)}
                    <sup>{two(share)}</sup>
                  </>
                ) : (
                  `${two(share)} · ${value === null ? '—' : two(value)}`
                )}
              </span>
            </Fragment>
          ))}
        {total !== null && index !== null && (
          <>
            <span aria-hidden>=</span>
            <strong>{two(total)}</strong>
            <span className="muted">{t`sur 5`}</span>
            <span aria-hidden>→</span>
            <span>{`100 · (${two(total)} − 1) / 4`}</span>
            <span aria-hidden>=</span>
            <strong>{number(index, { maximumFractionDigits: 1 })}</strong>
            <span className="muted">{t`sur 100`}</span>
          </>
        )}
      </p>
      <p className="muted small">
        {isProduct
          ? t`Les axes se multiplient, chacun à la puissance de son poids (${axes.map(({ key, share }) => `${names.axis(key)} ${percent(share, 0)}`).join(', ')}) : un axe faible n’est pas compensé par les autres.`
          : t`Les axes s’additionnent, chacun multiplié par son poids (${axes.map(({ key, share }) => `${names.axis(key)} ${percent(share, 0)}`).join(', ')}) : un point fort peut compenser un point faible.`}
      </p>
    </>
  );
}
