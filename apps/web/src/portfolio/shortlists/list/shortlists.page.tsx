import { listShortlists } from '@jalon/contracts/portfolio/shortlists.operations';
import { SHORTLIST_STATES } from '@jalon/domain/portfolio/shortlists/may-on-shortlist';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { ClipboardCheck, SearchX } from 'lucide-react';
import { Guard } from '../../../platform/guard';
import { ProblemState } from '../../../platform/problem-notice';
import { LinkButton } from '../../../platform/routing/links';
import { usePageTitle } from '../../../platform/routing/page-title';
import { useMay } from '../../../platform/session';
import { useInfinite } from '../../../platform/use-operation';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { FilterChoices } from '../../../ui/filters/filter-choices';
import { PageHeader } from '../../../ui/layout/page-header';
import { Panel } from '../../../ui/layout/panel';
import { DataTable } from '../../../ui/table/data-table';
import { stateLabels } from '../words/shortlist-words';
import { useShortlistColumns } from './shortlist-columns';

const route = getRouteApi('/shell/shortlists');

/** Every shortlist that the reader may see: their own, and those that are shared. */
export function ShortlistsPage() {
  const { t } = useLingui();
  const title = t`Présélections`;
  usePageTitle(title);
  const mayMake = useMay('portfolio:shortlist');
  return (
    <Guard permission="portfolio:read" title={title}>
      <PageHeader
        title={title}
        line={t`Ce qui a été retenu, figé avec le classement dont cela vient et le degré de certitude du moment.`}
        actions={
          mayMake && (
            <LinkButton to="/portfolio" variant="primary">{t`Choisir dans le classement`}</LinkButton>
          )
        }
      />
      <Panel title={t`Liste`} flush>
        <List />
      </Panel>
    </Guard>
  );
}

function List() {
  const { t } = useLingui();
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useShortlistColumns();
  const { query, rows, more } = useInfinite(listShortlists, { state }, { keep: true });
  const absent =
    rows.length > 0 ? undefined : query.data ? (
      <Nothing isFiltered={state.length > 0} />
    ) : query.error ? (
      <ProblemState error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <Skeleton lines={6} />
    );
  return (
    <DataTable
      label={t`Liste des présélections`}
      preferencesKey="shortlists"
      rows={rows}
      rowKey={({ id }) => id}
      columns={columns}
      more={more}
      tools={
        <FilterChoices
          label={t`État`}
          values={state}
          choices={SHORTLIST_STATES.map((value) => ({ value, label: t(stateLabels[value]) }))}
          onChange={(next) => void navigate({ search: { state: [...next] }, replace: true })}
        />
      }
      instead={absent}
    />
  );
}

/** None yet, or none that the filter lets through. */
function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  const { t } = useLingui();
  if (isFiltered)
    return (
      <EmptyState icon={<SearchX size={18} />} title={t`Aucune présélection ne correspond`}>
        {t`Retirez le filtre pour les voir toutes.`}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<ClipboardCheck size={18} />}
      title={t`Aucune présélection pour l’instant`}
      action={<LinkButton to="/portfolio">{t`Ouvrir le classement`}</LinkButton>}
    >
      {t`Une présélection fige ce qui a été retenu, pourquoi, et à quel point c’était sûr : on peut la montrer au comité, puis voir si elle tient encore un mois plus tard.`}
    </EmptyState>
  );
}
