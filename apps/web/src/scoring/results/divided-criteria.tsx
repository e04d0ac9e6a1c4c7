import type { RoundResults } from '@jalon/contracts/scoring/round-results.operations';
import type { CriterionSummary, RoundSummary } from '@jalon/domain/scoring/consensus/summarise-round';
import { criteriaOf } from '@jalon/domain/scoring/model/score-model';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useLanguage } from '../../platform/words/language';
import { Panel } from '../../ui/layout/panel';
import { Explained } from './explained';
import { anchorEnds, endsOf, votesOf } from './results-model';
import { SpreadStrip, VoteWords } from './spread-strip';
import styles from './results.module.css';

interface Props {
  readonly results: RoundResults;
  readonly summary: RoundSummary;
}

/** The two criteria to talk about first. */
export function DividedCriteria({ results, summary }: Props) {
  const { t } = useLingui();
  const found = summary.mostDivided.flatMap(
    (key) => summary.criteria.find((criterion) => criterion.key === key) ?? [],
  );
  if (found.length === 0)
    return (
      <Panel title={t`Ce qui vous divise le plus`}>
        <p>{t`Aucun critère ne divise : partout où deux personnes ont noté, elles ont donné la même note.`}</p>
      </Panel>
    );
  return (
    <Panel
      title={t`Ce qui vous divise le plus`}
      line={t`Ces deux critères disent où vos façons de voir s’écartent : commencez par eux.`}
    >
      <div className={styles.pair}>
        {found.map((criterion) => (
          <DividedCriterion key={criterion.key} {...{ results, summary, criterion }} />
        ))}
      </div>
    </Panel>
  );
}

interface CriterionProps extends Props {
  readonly criterion: CriterionSummary;
}

/** The use case on which raters are furthest apart on this criterion. */
function furthest({ results, summary, criterion }: CriterionProps) {
  const [first] = summary.items
    .flatMap(({ id, cells }) => {
      const cell = cells[criterion.key];
      return cell?.consensus == null ? [] : [{ id, consensus: cell.consensus, range: cell.range ?? 0 }];
    })
    .sort((one, other) => one.consensus - other.consensus || other.range - one.range);
  return results.items.find(({ useCase }) => useCase.id === first?.id);
}

/** How near to each other the scores are, with its way of being computed. */
export function ConsensusFigure({ value, n, date }: { value: number; n: string; date: string }) {
  const { t } = useLingui();
  const { number } = useFormat();
  return (
    <Explained
      explanation={{
        title: t`Consensus`,
        sentence: t`1 quand tous ont donné la même note, 0 quand une moitié a donné 1 et l’autre 5. Sous 0,60, ou quand trois points séparent la note la plus basse de la plus haute, on en parle (seuils du produit).`,
        formula: 'Cns = 1 + Σ pₖ · log₂(1 − |k − μ| ⁄ 4)',
        inputs: [
          [t`Consensus`, number(value, { maximumFractionDigits: 3 })],
          [t`Sur`, n],
          [t`Méthode`, 'Tastle & Wierman 2007'],
        ],
        date,
      }}
    >
      {number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
    </Explained>
  );
}

function DividedCriterion(props: CriterionProps) {
  const { results, criterion } = props;
  const language = useLanguage();
  const shown = criteriaOf(results.model.content).find(({ key }) => key === criterion.key);
  const item = furthest(props);
  if (!shown || !item) return null;
  const votes = votesOf(results, item, criterion.key);
  const { title } = item.useCase;
  const [lowest, highest] = endsOf(votes);
  return (
    <article className={styles.criterionCard}>
      <h3>{shown.name[language]}</h3>
      <p className="muted small">{shown.question[language]}</p>
      <p>
        <Trans>
          Sur « {title} », vos notes vont de {lowest} à {highest}.
        </Trans>{' '}
        <Plural
          value={criterion.divided.length}
          _0="Aucun cas d’usage n’y dépasse le seuil de désaccord."
          one="# cas d’usage y divise l’équipe."
          other="# cas d’usage y divisent l’équipe."
        />
      </p>
      <SpreadStrip votes={votes} ends={anchorEnds(shown, language)} />
      <VoteWords votes={votes} />
      <MeanConsensus {...props} />
    </article>
  );
}

function MeanConsensus({ results, criterion }: CriterionProps) {
  const { t } = useLingui();
  const count = results.items.length;
  if (criterion.meanConsensus === null) return null;
  return (
    <div className="small">
      {t`Consensus moyen`}{' '}
      <ConsensusFigure
        value={criterion.meanConsensus}
        n={t`${count} cas d’usage`}
        date={results.revealedAt}
      />{' '}
      <span className="muted">{t`(1 : tous la même note)`}</span>
    </div>
  );
}
