import type { RoundResults } from '@jalon/contracts/scoring/round-results.operations';
import type { CriterionSummary, RoundSummary } from '@jalon/domain/scoring/consensus/summarise-round';
import { criteriaOf } from '@jalon/domain/scoring/model/score-model';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useLanguage } from '../../platform/words/language';
import { Panel } from '../../ui/layout/panel';
import type { Column } from '../../ui/table/column';
import { DataTable } from '../../ui/table/data-table';
import { useAgreementWords } from './agreement-words';
import { ConsensusFigure } from './divided-criteria';
import styles from './results.module.css';

interface Props {
  readonly results: RoundResults;
  readonly summary: RoundSummary;
}

/** Every criterion: how near the scores are, how many use cases divide, whether the order is the same. */
export function CriteriaTable({ results, summary }: Props) {
  const { t } = useLingui();
  const columns = useColumns(results);
  return (
    <Panel
      title={t`Critère par critère`}
      line={t`Le consensus dit si les notes se ressemblent ; l’accord dit si l’ordre des cas d’usage est le même.`}
      flush
    >
      <DataTable
        label={t`Désaccords par critère`}
        preferencesKey="round-criteria"
        rows={summary.criteria}
        rowKey={({ key }) => key}
        columns={columns}
      />
    </Panel>
  );
}

function useColumns(results: RoundResults): readonly Column<CriterionSummary>[] {
  const { t } = useLingui();
  const { number } = useFormat();
  const language = useLanguage();
  const words = useAgreementWords();
  const criteria = criteriaOf(results.model.content);
  return [
    {
      key: 'name',
      label: t`Critère`,
      fixed: true,
      wide: true,
      cell: ({ key }) => criteria.find((one) => one.key === key)?.name[language],
    },
    {
      key: 'axis',
      label: t`Axe`,
      cell: ({ axis }) => results.model.content.axes.find(({ key }) => key === axis)?.name[language],
    },
    {
      key: 'consensus',
      label: t`Consensus moyen`,
      cell: ({ meanConsensus }) => <MeanBar value={meanConsensus} results={results} />,
    },
    {
      key: 'divided',
      label: t`Cas d’usage qui divisent`,
      numeric: true,
      cell: ({ divided }) => number(divided.length),
    },
    {
      key: 'range',
      label: t`Plus grand écart`,
      numeric: true,
      cell: ({ largestRange }) => (largestRange === null ? '–' : number(largestRange)),
    },
    {
      key: 'w',
      label: t`Même ordre ? (W)`,
      cell: ({ agreement: { w } }) =>
        w === null ? (
          <span className="muted">{t`sans objet`}</span>
        ) : (
          `${number(w, { minimumFractionDigits: 2, maximumFractionDigits: 2 })} · ${words.reading(w)}`
        ),
    },
  ];
}

interface BarProps extends Pick<Props, 'results'> {
  readonly value: number | null;
}

function MeanBar({ value, results }: BarProps) {
  const { t } = useLingui();
  const count = results.items.length;
  if (value === null) return <span className="muted">{t`une seule note`}</span>;
  return (
    <span className={styles.bar}>
      <span className={styles.barTrack} aria-hidden>
        <span style={{ width: `${value * 100}%` }} />
      </span>
      <ConsensusFigure value={value} n={t`${count} cas d’usage`} date={results.revealedAt} />
    </span>
  );
}
