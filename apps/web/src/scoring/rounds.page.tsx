import { listRounds } from '@jalon/contracts/scoring/rounds.operations';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { EyeOff, Plus } from 'lucide-react';
import { Guard } from '../platform/guard';
import { Reading } from '../platform/reading';
import { LinkButton } from '../platform/routing/links';
import { usePageTitle } from '../platform/routing/page-title';
import { useMay } from '../platform/session';
import { useInfinite } from '../platform/use-operation';
import { EmptyState } from '../ui/feedback/empty-state';
import { FilterChoice } from '../ui/filters/filter-choice';
import { PageHeader } from '../ui/layout/page-header';
import { Panel } from '../ui/layout/panel';
import { DataTable } from '../ui/table/data-table';
import { useRoundColumns } from './list/round-columns';
import { WaitingRounds } from './list/waiting-rounds';
import { stateLabels } from './round/round-words';
import type { RoundsSearch } from './rounds-search';
import styles from './list/list.module.css';

const route = getRouteApi('/shell/rounds');

/** The rounds in which several people score the same use cases, each without seeing the others. */
export function RoundsPage() {
  const { t } = useLingui();
  usePageTitle(t`Notation`);
  return (
    <Guard permission="scoring:read" title={t`Notation`}>
      <Rounds />
    </Guard>
  );
}

function Rounds() {
  const { t } = useLingui();
  const mayOpen = useMay('scoring:manage');
  return (
    <>
      <PageHeader
        title={t`Notation`}
        line={t`Plusieurs personnes notent les mêmes cas d’usage sans voir les notes des autres ; puis on parle de ce qui divise.`}
        actions={
          mayOpen && (
            <LinkButton to="/rounds/new" variant="primary" icon={<Plus size={16} aria-hidden />}>
              {t`Ouvrir une notation`}
            </LinkButton>
          )
        }
      />
      <WaitingRounds />
      <AllRounds />
    </>
  );
}

function AllRounds() {
  const { t } = useLingui();
  const { view } = route.useSearch();
  const navigate = route.useNavigate();
  const { query, rows, more } = useInfinite(listRounds, view ? { state: view } : {}, { keep: true });
  const columns = useRoundColumns();
  const open = (next: RoundsSearch['view']) => void navigate({ search: { view: next }, replace: true });
  const states = (['open', 'revealed', 'cancelled'] as const).map((value) => ({
    value,
    label: t(stateLabels[value]),
  }));
  return (
    <Panel title={t`Toutes les notations`} flush>
      <Reading query={query} lines={6}>
        {() =>
          rows.length === 0 && !view ? (
            <NoRound />
          ) : (
            <DataTable
              label={t`Liste des notations`}
              preferencesKey="rounds"
              rows={rows}
              rowKey={({ id }) => id}
              columns={columns}
              more={more}
              tools={
                <div className={styles.filter}>
                  <FilterChoice label={t`État`} value={view} choices={states} onChange={open} />
                </div>
              }
              instead={
                rows.length === 0 ? (
                  <EmptyState title={t`Aucune notation dans cet état`}>
                    {t`Choisissez « Tous » pour les voir toutes.`}
                  </EmptyState>
                ) : undefined
              }
            />
          )
        }
      </Reading>
    </Panel>
  );
}

/** Why blind scoring is worth it, in three lines. */
function NoRound() {
  const { t } = useLingui();
  const mayOpen = useMay('scoring:manage');
  return (
    <EmptyState
      icon={<EyeOff size={18} />}
      title={t`Aucune notation pour l’instant`}
      action={mayOpen && <LinkButton to="/rounds/new">{t`Ouvrir une première notation`}</LinkButton>}
    >
      <div className={styles.why}>
        <Trans>
          <p>
            En réunion, la première note dite tire les autres à elle. Ici, chacun note seul ; personne, pas
            même qui organise, ne voit une note avant la révélation.
          </p>
          <p>
            On voit alors d’abord où l’équipe n’est pas d’accord : c’est là que dix minutes de discussion
            valent le plus.
          </p>
        </Trans>
      </div>
    </EmptyState>
  );
}
