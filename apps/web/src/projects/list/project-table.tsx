import { PROJECT_SORTS } from '@jalon/contracts/projects/project-sorts';
import { listProjects } from '@jalon/contracts/projects/projects.operations';
import { useLingui } from '@lingui/react/macro';
import { Rocket, SearchX } from 'lucide-react';
import { ProblemState } from '../../platform/problem-notice';
import { LinkButton } from '../../platform/routing/links';
import { searchSort } from '../../platform/routing/search-params';
import { useInfinite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Skeleton } from '../../ui/feedback/skeleton';
import { DataTable } from '../../ui/table/data-table';
import { useProjectColumns } from './project-columns';
import { ProjectFilters } from './project-filters';
import { countFilters, filterOf, type ProjectsSearch } from './projects-search';

interface Props {
  readonly search: ProjectsSearch;
  readonly onReplace: (search: Partial<ProjectsSearch>) => void;
}

const Sort = searchSort(PROJECT_SORTS);

/** Projects, read page after page as the list is scrolled. */
export function ProjectTable({ search, onReplace }: Props) {
  const { t } = useLingui();
  const columns = useProjectColumns();
  const asked = { ...filterOf(search), ...(search.sort && { sort: search.sort }) };
  const { query, rows, more } = useInfinite(listProjects, asked, { keep: true });
  const absent =
    rows.length > 0 ? undefined : query.data ? (
      <Nothing search={search} onReplace={onReplace} />
    ) : query.error ? (
      <ProblemState error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <Skeleton lines={8} />
    );
  return (
    <DataTable
      label={t`Liste des projets`}
      preferencesKey="projects"
      rows={rows}
      rowKey={({ id }) => id}
      columns={columns}
      sort={search.sort ?? '-updatedAt'}
      onSort={(sort) => onReplace({ ...search, sort: Sort.parse(sort) })}
      more={more}
      tools={<ProjectFilters search={search} onReplace={onReplace} />}
      instead={absent}
    />
  );
}

/** No project at all yet, or none that the filters let through. */
function Nothing({ search, onReplace }: Props) {
  const { t } = useLingui();
  if (countFilters(search) > 0)
    return (
      <EmptyState
        icon={<SearchX size={18} />}
        title={t`Aucun projet ne correspond`}
        action={
          <Button onClick={() => onReplace({ sort: search.sort, saved: search.saved })}>
            {t`Effacer les filtres`}
          </Button>
        }
      >
        {t`Élargissez la recherche, ou retirez un filtre.`}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<Rocket size={18} />}
      title={t`Aucun projet pour l’instant`}
      action={<LinkButton to="/shortlists">{t`Voir les présélections`}</LinkButton>}
    >
      {t`Un projet commence quand un cas d’usage présélectionné passe la porte G0 : ouvrez le cas d’usage, réunissez ce que la porte demande, puis faites décider.`}
    </EmptyState>
  );
}
