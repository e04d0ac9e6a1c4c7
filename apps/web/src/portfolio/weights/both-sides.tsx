import type { RankingOutcome } from '@jalon/domain/portfolio/ranking/ranking';
import type { Certainty } from '@jalon/domain/portfolio/robustness/certainty';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { CertaintyPill } from '../certainty/certainty-pill';
import { type Sureness, useCertainty } from '../certainty/use-certainty';
import type { RankedUseCases } from '../ranking/ranked-use-cases';
import { useModelNames } from '../ranking/use-names';
import { percentsOf } from './shares';
import type { TrialState } from './use-trial';
import styles from './weights.module.css';

interface Props {
  readonly ranked: RankedUseCases;
  readonly trial: TrialState;
  readonly sureness: Sureness;
}

/** The first of the ranking as decided so far, and as they would be, with how sure each is. */
export function BothSides({ ranked, trial, sureness }: Props) {
  const { t } = useLingui();
  const { top } = sureness.stability;
  const before = useCertainty(
    { ...ranked, outcome: ranked.decided },
    { ...trial.decided, top, raterNoise: true },
  );
  const first = (outcome: RankingOutcome) => (outcome.kind === 'ranking' ? outcome.ranked.slice(0, top) : []);
  const [was, now] = [first(ranked.decided), first(ranked.outcome)];
  const there = new Set(was.map(({ id }) => id));
  return (
    <div className={styles.sides}>
      <Side
        title={t`Aujourd’hui`}
        rows={was}
        weights={trial.decided.weights}
        certainty={before.certainty}
        ranked={ranked}
      />
      <Side
        title={t`Après`}
        rows={now.map((row) => ({ ...row, isNew: !there.has(row.id) }))}
        weights={trial.weights}
        certainty={sureness.stability.isStale ? null : sureness.certainty}
        ranked={ranked}
      />
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly name: string; readonly isNew?: boolean }[];
  readonly weights: TrialState['weights'];
  readonly certainty: Certainty | null;
  readonly ranked: RankedUseCases;
}

function Side({ title, rows, weights, certainty, ranked }: SideProps) {
  const { t } = useLingui();
  const { percent } = useFormat();
  const { content } = ranked.source.model;
  const names = useModelNames(content);
  const shares = percentsOf(weights);
  const told = content.axes.map(({ key }) => `${names.axis(key)} ${percent((shares[key] ?? 0) / 100, 1)}`);
  return (
    <section className={styles.side}>
      <h3>{title}</h3>
      <p className="muted small">{told.join(' · ')}</p>
      <CertaintyPill certainty={certainty} />
      <ol>
        {rows.map(({ id, name, isNew }) => (
          <li key={id} data-new={isNew || undefined}>
            {name}
            {isNew && <span className="muted small"> {t`(entre)`}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
