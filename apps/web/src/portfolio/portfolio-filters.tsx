import { listClientNames } from '@jalon/contracts/clients/clients.operations';
import type { RankingSource } from '@jalon/contracts/portfolio/portfolio.operations';
import { listScoreModels } from '@jalon/contracts/scoring/score-models.operations';
import { USE_CASE_STATUSES } from '@jalon/domain/use-cases/status';
import { useLingui } from '@lingui/react/macro';
import { useRead } from '../platform/use-operation';
import { FilterChoice } from '../ui/filters/filter-choice';
import { FilterChoices } from '../ui/filters/filter-choices';
import type { PortfolioSearch } from './portfolio-search';
import { statusLabels } from './words/status-words';
import styles from './portfolio.module.css';

interface Props {
  readonly source: RankingSource;
  readonly search: PortfolioSearch;
  readonly onChange: (part: Partial<PortfolioSearch>) => void;
}

/** Which use cases are ranked together; the grid only where there are several. */
export function PortfolioFilters({ source, search, onChange }: Props) {
  const { t } = useLingui();
  const round = source.useCases.find((one) => one.round?.id === search.roundId)?.round;
  return (
    <div className={styles.filters}>
      <ModelFilter search={search} onChange={onChange} />
      {round && (
        <FilterChoice
          label={t({ message: 'Notation', context: 'round' })}
          value={round.id}
          choices={[{ value: round.id, label: round.name }]}
          onChange={(roundId) => onChange({ roundId })}
        />
      )}
      <ClientFilter search={search} onChange={onChange} />
      <FilterChoices
        label={t`Statut`}
        values={search.status}
        choices={USE_CASE_STATUSES.map((value) => ({ value, label: t(statusLabels[value]) }))}
        onChange={(status) => onChange({ status: [...status] })}
      />
    </div>
  );
}

type FilterProps = Pick<Props, 'search' | 'onChange'>;

const named = (things: readonly { readonly id: string; readonly name: string }[]) =>
  things.map(({ id, name }) => ({ value: id, label: name }));

/** Another grid has other axes: weights that were tried do not go along. */
function ModelFilter({ search, onChange }: FilterProps) {
  const { t } = useLingui();
  const models = (useRead(listScoreModels, {}).data?.items ?? []).filter(({ archivedAt }) => !archivedAt);
  if (models.length < 2) return null;
  return (
    <FilterChoice
      label={t`Grille`}
      value={search.modelId}
      choices={named(models)}
      onChange={(modelId) => onChange({ modelId, w: [], aggregation: undefined })}
    />
  );
}

function ClientFilter({ search, onChange }: FilterProps) {
  const { t } = useLingui();
  const clients = useRead(listClientNames, {}).data?.items ?? [];
  if (clients.length === 0) return null;
  return (
    <FilterChoice
      label={t`Client`}
      value={search.clientId}
      choices={named(clients)}
      onChange={(clientId) => onChange({ clientId })}
    />
  );
}
