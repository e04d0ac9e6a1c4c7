import { listClientNames } from '@jalon/contracts/clients/clients.operations';
import { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { MOST_ITEMS } from '@jalon/domain/scoring/rounds/round';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { Plural, useLingui } from '@lingui/react/macro';
import { CheckCheck, SearchX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { ProblemState } from '../../platform/problem-notice';
import { useInfinite, useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Skeleton } from '../../ui/feedback/skeleton';
import { FilterBar } from '../../ui/filters/filter-bar';
import { FilterChoices } from '../../ui/filters/filter-choices';
import { LoadMore } from '../../ui/table/load-more';
import { useAllQualified } from './use-all-qualified';
import styles from './opening.module.css';

/** What the register calls its statuses; lent by `app`. */
export interface StatusWords {
  readonly choices: readonly { readonly value: UseCaseStatus; readonly label: string }[];
  readonly pill: (status: UseCaseStatus) => ReactNode;
}

/** Those that may be scored: refused and archived ones are over. */
const OPEN: readonly UseCaseStatus[] = [
  'proposed',
  'qualified',
  'shortlisted',
  'in_project',
  'on_hold',
  'draft',
];

interface Props {
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly statuses: StatusWords;
}

/** What is scored: chosen from the register, or all that are qualified at once. */
export function UseCaseChoice({ value, onChange, statuses }: Props) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const [status, setStatus] = useState<readonly UseCaseStatus[]>([]);
  const [clients, setClients] = useState<readonly string[]>([]);
  const names = useRead(listClientNames, {});
  const filter = {
    ...(search && { search }),
    status: status.length > 0 ? [...status] : [...OPEN],
    clientId: [...clients],
    limit: 50,
  };
  const { query, rows, more } = useInfinite(listUseCases, filter, { keep: true });
  const { takeAll, isTaking } = useAllQualified((ids) =>
    onChange([...new Set([...value, ...ids])].slice(0, MOST_ITEMS)),
  );
  const chosen = new Set(value);
  const toggle = (id: string) =>
    onChange(chosen.has(id) ? value.filter((one) => one !== id) : [...value, id]);
  const shown = rows.map(({ id }) => id);
  const takeShown = () => onChange([...new Set([...value, ...shown])].slice(0, MOST_ITEMS));
  return (
    <div className={styles.picker}>
      <div className={styles.quick}>
        <Button size="small" icon={<CheckCheck size={14} aria-hidden />} busy={isTaking} onClick={takeAll}>
          {t`Tous les qualifiés`}
        </Button>
        <Button size="small" variant="quiet" onClick={takeShown}>
          {t`Cocher ceux de la liste`}
        </Button>
        {value.length > 0 && (
          <Button size="small" variant="quiet" onClick={() => onChange([])}>
            {t`Tout décocher`}
          </Button>
        )}
        <strong role="status">
          <Plural value={value.length} one="# cas d’usage choisi" other="# cas d’usage choisis" />
        </strong>
      </div>
      <FilterBar
        query={search}
        onQuery={setSearch}
        placeholder={t`Titre, mots du problème, CU-042…`}
        onClear={
          search || status.length + clients.length > 0
            ? () => (setSearch(''), setStatus([]), setClients([]))
            : undefined
        }
      >
        <FilterChoices
          label={t`Statut`}
          values={status}
          choices={statuses.choices.filter((choice) => OPEN.includes(choice.value))}
          onChange={setStatus}
        />
        <FilterChoices
          label={t`Client`}
          values={clients}
          choices={names.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          onChange={setClients}
        />
      </FilterBar>
      {query.error && <ProblemState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isLoading && <Skeleton lines={6} />}
      {query.data && rows.length === 0 && (
        <EmptyState icon={<SearchX size={18} />} title={t`Aucun cas d’usage ne correspond`}>
          {t`Élargissez la recherche, ou retirez un filtre.`}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <div className={styles.list} role="region" aria-label={t`Cas d’usage à choisir`} tabIndex={0}>
          <ul>
            {rows.map(({ id, title, reference, status: at }) => (
              <li key={id}>
                <label className={styles.choice} data-chosen={chosen.has(id) || undefined}>
                  <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
                  <span className={styles.useCase}>
                    <span>{title}</span>
                    <span className="muted small figures">{reference}</span>
                  </span>
                  {statuses.pill(at)}
                </label>
              </li>
            ))}
          </ul>
          <LoadMore {...more} shown={rows.length} />
        </div>
      )}
    </div>
  );
}
