import type { compareWith } from '@jalon/contracts/portfolio/shortlists.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import type { Fate } from '@jalon/domain/portfolio/shortlists/compare-shortlists';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { ComparedLine } from './compared-line';
import { WeightMoves } from './weight-moves';
import styles from './compare.module.css';

export type ComparisonAnswer = Output<typeof compareWith>;

interface Props {
  readonly comparison: ComparisonAnswer;
}

/** In words first, then one line a use case, then what else changed: weights, certainty. */
export function ComparisonContent({ comparison }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { rows, before, after } = comparison;
  const [former, later] = [
    `${before.name} (${date(before.madeAt)})`,
    `${after.name} (${date(after.madeAt)})`,
  ];
  return (
    <div className={styles.comparison}>
      <p>
        <Trans>
          De « {former} » à « {later} » :
        </Trans>{' '}
        <strong>
          <Sum comparison={comparison} />
        </strong>
      </p>
      <ul className={styles.lines} aria-label={t`Ce qui a changé`}>
        {rows.map((row) => (
          <ComparedLine key={row.id} row={row} axes={comparison.axes} />
        ))}
      </ul>
      <WeightMoves comparison={comparison} />
      <CertaintyMove comparison={comparison} />
    </div>
  );
}

/** « 1 entré, 1 sorti, 2 déplacés, 3 inchangés » */
function Sum({ comparison: { rows } }: Props) {
  const { t } = useLingui();
  const { list } = useFormat();
  const count = (fate: Fate) => rows.filter((row) => row.fate === fate).length;
  const parts: readonly (readonly [number, string])[] = [
    [count('entered'), t`${plural(count('entered'), { one: '# entré', other: '# entrés' })}`],
    [count('left'), t`${plural(count('left'), { one: '# sorti', other: '# sortis' })}`],
    [count('moved'), t`${plural(count('moved'), { one: '# déplacé', other: '# déplacés' })}`],
    [count('same'), t`${plural(count('same'), { one: '# inchangé', other: '# inchangés' })}`],
  ];
  return <>{list(parts.filter(([n]) => n > 0).map(([, words]) => words))}.</>;
}

function CertaintyMove({ comparison: { before, after } }: Props) {
  const { percent } = useFormat();
  const [from, to] = [percent(before.sameTop, 0), percent(after.sameTop, 0)];
  const words =
    before.label === after.label ? (
      after.label === 'safe' ? (
        <Trans>Elle reste sûre.</Trans>
      ) : (
        <Trans>Elle reste fragile.</Trans>
      )
    ) : after.label === 'safe' ? (
      <Trans>Fragile alors, elle est devenue sûre.</Trans>
    ) : (
      <Trans>Sûre alors, elle est devenue fragile.</Trans>
    );
  return (
    <p className="small">
      {words}{' '}
      <span className="muted">
        <Trans>
          Exactement les mêmes premiers revenaient dans {from} des tirages, puis dans {to}.
        </Trans>
      </span>
    </p>
  );
}
