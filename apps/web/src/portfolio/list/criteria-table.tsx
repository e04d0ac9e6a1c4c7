import type {
  AxisTerm,
  CriterionTerm,
  TotalExplanation,
} from '@jalon/domain/portfolio/ranking/explain-total';
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

/** Every criterion behind a total: what it counts for, its mean, how many scored it, how far they stood apart. */
export function CriteriaTable({ explanation, content }: Props) {
  const { t } = useLingui();
  const names = useModelNames(content);
  return (
    <table className={styles.criteria}>
      <caption className="visually-hidden">{t`Axes et critères`}</caption>
      <thead>
        <tr>
          <th scope="col">{t`Axe et critères`}</th>
          <th scope="col" className={styles.right}>{t`Poids`}</th>
          <th scope="col" className={styles.right}>{t`Moyenne`}</th>
          <th scope="col" className={styles.right}>{t`Notes`}</th>
          <th scope="col" className={styles.right}>{t`Écart-type`}</th>
        </tr>
      </thead>
      <tbody>
        {explanation.axes.map((axis) => (
          <Fragment key={axis.key}>
            <AxisLine axis={axis} name={names.axis(axis.key)} />
            {axis.criteria.map((criterion) => (
              <CriterionLine
                key={criterion.key}
                criterion={criterion}
                name={names.criterion(axis.key, criterion.key)}
              />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function useTwo(): (value: number | null) => string {
  const { number } = useFormat();
  return (value) =>
    value === null ? '—' : number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

function AxisLine({ axis, name }: { readonly axis: AxisTerm; readonly name: string }) {
  const { percent } = useFormat();
  const two = useTwo();
  return (
    <tr className={styles.ofAxis}>
      <th scope="row">{name}</th>
      <td className={styles.right}>{percent(axis.share, 1)}</td>
      <td className={styles.right}>{two(axis.value)}</td>
      <td />
      <td />
    </tr>
  );
}

function CriterionLine({ criterion, name }: { readonly criterion: CriterionTerm; readonly name: string }) {
  const { t } = useLingui();
  const { percent, number } = useFormat();
  const two = useTwo();
  return (
    <tr>
      <th scope="row">
        {name}
        {criterion.direction === 'lower' && (
          <span
            className="muted"
            title={t`Une note basse est meilleure : elle est retournée, 6 moins la note.`}
          >
            {' '}
            {t`(retourné)`}
          </span>
        )}
      </th>
      <td className={styles.right}>{percent(criterion.share, 1)}</td>
      <td className={styles.right}>{two(criterion.mean)}</td>
      <td className={styles.right}>{number(criterion.n)}</td>
      <td className={styles.right}>{two(criterion.sd)}</td>
    </tr>
  );
}
