import { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { listClientNames } from '@jalon/contracts/clients/clients.operations';
import { MOST_ITEMS } from '@jalon/domain/scoring/rounds/round';
import { isScored } from '@jalon/domain/scoring/rounds/opening-flaws';
import { USE_CASE_STATUSES, type UseCaseStatus } from '@jalon/domain/use-cases/status';
import { Plural, useLingui } from '@lingui/react/macro';
import { CheckCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useInfinite, useRead } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { FilterBar } from '../../../ui/filters/filter-bar';
import { FilterChoices } from '../../../ui/filters/filter-choices';
import { useAllQualified } from './use-all-qualified';
import { UseCaseList } from './use-case-list';
import styles from '../opening.module.css';

/** What the register calls its statuses; lent by `app`. */
export interface StatusWords {
  readonly choices: readonly { readonly value: UseCaseStatus; readonly label: string }[];
  readonly pill: (status: UseCaseStatus) => ReactNode;
}

/** Those that may be scored: refused and archived ones are over. */
const OPEN: readonly UseCaseStatus[] = USE_CASE_STATUSES.filter(isScored);

interface Filter {
  readonly search: string;
  readonly status: readonly UseCaseStatus[];
  readonly clients: readonly string[];
}

const ALL: Filter = { search: '', status: [], clients: [] };

interface Props {
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly statuses: StatusWords;
}

/** What is scored: chosen from the register, or all that are qualified at once. */
export function UseCaseChoice({ value, onChange, statuses }: Props) {
  const [filter, setFilter] = useState(ALL);
  const { search, status, clients } = filter;
  const reading = useInfinite(
    listUseCases,
    {
      ...(search && { search }),
      status: status.length > 0 ? [...status] : [...OPEN],
      clientId: [...clients],
      limit: 50,
    },
    { keep: true },
  );
  const add = (ids: readonly string[]) => onChange([...new Set([...value, ...ids])].slice(0, MOST_ITEMS));
  const toggle = (id: string) =>
    onChange(value.includes(id) ? value.filter((one) => one !== id) : [...value, id]);
  return (
    <div className={styles.picker}>
      <QuickChoices
        count={value.length}
        onAdd={add}
        onAddShown={() => add(reading.rows.map(({ id }) => id))}
        onNone={() => onChange([])}
      />
      <Filters filter={filter} onFilter={setFilter} statuses={statuses} />
      <UseCaseList {...{ reading, value, statuses }} onToggle={toggle} />
    </div>
  );
}

interface QuickProps {
  readonly count: number;
  readonly onAdd: (ids: readonly string[]) => void;
  readonly onAddShown: () => void;
  readonly onNone: () => void;
}

function QuickChoices({ count, onAdd, onAddShown, onNone }: QuickProps) {
  const { t } = useLingui();
  const { takeAll, isTaking } = useAllQualified(onAdd);
  return (
    <div className={styles.quick}>
      <Button size="small" icon={<CheckCheck size={14} aria-hidden />} busy={isTaking} onClick={takeAll}>
        {t`Tous les qualifiés`}
      </Button>
      <Button size="small" variant="quiet" onClick={onAddShown}>
        {t`Cocher ceux de la liste`}
      </Button>
      {count > 0 && (
        <Button size="small" variant="quiet" onClick={onNone}>
          {t`Tout décocher`}
        </Button>
      )}
      <strong role="status">
        <Plural value={count} one="# cas d’usage choisi" other="# cas d’usage choisis" />
      </strong>
    </div>
  );
}

interface FiltersProps extends Pick<Props, 'statuses'> {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

function Filters({ filter, onFilter, statuses }: FiltersProps) {
  const { t } = useLingui();
  const names = useRead(listClientNames, {});
  const { search, status, clients } = filter;
  const isSet = search !== '' || status.length + clients.length > 0;
  return (
    <FilterBar
      query={search}
      onQuery={(query) => onFilter({ ...filter, search: query })}
      placeholder={t`Titre, mots du problème, CU-042…`}
      onClear={isSet ? () => onFilter(ALL) : undefined}
    >
      <FilterChoices
        label={t`Statut`}
        values={status}
        choices={statuses.choices.filter((choice) => OPEN.includes(choice.value))}
        onChange={(next) => onFilter({ ...filter, status: next })}
      />
      <FilterChoices
        label={t`Client`}
        values={clients}
        choices={names.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        onChange={(next) => onFilter({ ...filter, clients: next })}
      />
    </FilterBar>
  );
}
