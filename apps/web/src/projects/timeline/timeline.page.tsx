import { getPortfolioTimeline } from '@jalon/contracts/projects/plan/plan.operations';
import type { PortfolioTimeline, TimelineProject } from '@jalon/contracts/projects/plan/plan-view';
import { PROJECT_STATUSES } from '@jalon/domain/projects/project-status';
import { useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Guard } from '../../platform/guard';
import { Reading } from '../../platform/reading';
import { LinkButton } from '../../platform/routing/links';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead } from '../../platform/use-operation';
import { EmptyState } from '../../ui/feedback/empty-state';
import { FilterBar } from '../../ui/filters/filter-bar';
import { FilterChoice } from '../../ui/filters/filter-choice';
import { PageHeader } from '../../ui/layout/page-header';
import { Panel } from '../../ui/layout/panel';
import { statusLabels } from '../words';
import styles from './timeline.module.css';
import { TimelineGrid } from './timeline-grid';
import { shownProjects, timelineRows } from './timeline-rows';
import { GROUPINGS, type TimelineSearch, ZOOMS } from './timeline-search';

/** Every project of the organisation on one time line. */
export function TimelinePage() {
  const { t } = useLingui();
  const title = t`Calendrier des projets`;
  usePageTitle(title);
  const query = useRead(getPortfolioTimeline, {});
  return (
    <Guard permission="projects:read" title={title}>
      <PageHeader
        title={title}
        line={t`Les phases de chaque projet, et les portes qui viennent.`}
        actions={<LinkButton to="/projects">{t`Voir la liste`}</LinkButton>}
      />
      <Panel flush>
        <Reading query={query} lines={12}>
          {(timeline) => <Timeline timeline={timeline} />}
        </Reading>
      </Panel>
    </Guard>
  );
}

const namesOf = (projects: readonly TimelineProject[], of: 'clients' | 'owners') => {
  const known = new Map(
    projects.flatMap((project) => project[of].map(({ id, name }) => [id, name] as const)),
  );
  return [...known]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label));
};

/** What the lines are grouped by, in words; a project with nobody, or for nobody, stands under that. */
function useGroups(group: TimelineSearch['group']) {
  const { t } = useLingui();
  if (!group) return null;
  const nobody = t`Sans responsable`;
  const noClient = t`Sans client`;
  const orElse = (names: readonly { readonly name: string }[], none: string) =>
    names.length > 0 ? names.map(({ name }) => name) : [none];
  return {
    status: ({ status }: TimelineProject) => [t(statusLabels[status])],
    client: ({ clients }: TimelineProject) => orElse(clients, noClient),
    owner: ({ owners }: TimelineProject) => orElse(owners, nobody),
  }[group];
}

function Timeline({ timeline }: { readonly timeline: PortfolioTimeline }) {
  const { t } = useLingui();
  const search = useSearch({ from: '/shell/projects/timeline' });
  const groups = useGroups(search.group);
  const { projects } = timeline;
  const rows = timelineRows(shownProjects(projects, search), groups);
  if (projects.length === 0)
    return (
      <EmptyState
        title={t`Aucun projet pour l’instant`}
        action={<LinkButton to="/shortlists">{t`Voir les présélections`}</LinkButton>}
      >
        {t`Un cas d’usage retenu devient un projet quand sa porte G0 est franchie ; ses phases se suivent ici.`}
      </EmptyState>
    );
  return (
    <>
      <div className={styles.filters}>
        <Filters projects={projects} search={search} />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t`Aucun projet ne répond à ces filtres`}>
          {t`Effacez un filtre pour en revoir.`}
        </EmptyState>
      ) : (
        <TimelineGrid timeline={timeline} rows={rows} zoom={search.zoom} />
      )}
    </>
  );
}

interface FiltersProps {
  readonly projects: readonly TimelineProject[];
  readonly search: TimelineSearch;
}

const NO_FILTER = { search: undefined, status: undefined, client: undefined, owner: undefined };

function useSet(search: TimelineSearch) {
  const navigate = useNavigate();
  return (change: Partial<TimelineSearch>) =>
    void navigate({ to: '/projects/timeline', search: { ...search, ...change }, replace: true });
}

function Filters({ projects, search }: FiltersProps) {
  const { t } = useLingui();
  const set = useSet(search);
  const { status, client, owner } = search;
  const isFiltered = search.search ?? status ?? client ?? owner;
  return (
    <FilterBar
      query={search.search ?? ''}
      onQuery={(words) => set({ search: words || undefined })}
      placeholder={t`Titre ou référence`}
      {...(isFiltered && { onClear: () => set(NO_FILTER) })}
    >
      <FilterChoice
        label={t`État`}
        value={status}
        choices={PROJECT_STATUSES.map((value) => ({ value, label: t(statusLabels[value]) }))}
        onChange={(chosen) => set({ status: chosen })}
      />
      <FilterChoice
        label={t`Client`}
        value={client}
        choices={namesOf(projects, 'clients')}
        onChange={(chosen) => set({ client: chosen })}
      />
      <FilterChoice
        label={t`Responsable`}
        value={owner}
        choices={namesOf(projects, 'owners')}
        onChange={(chosen) => set({ owner: chosen })}
      />
      <Look search={search} />
    </FilterBar>
  );
}

/** How it is looked at: in which groups, how near. */
function Look({ search }: Pick<FiltersProps, 'search'>) {
  const { t } = useLingui();
  const set = useSet(search);
  const groupings = { status: t`État`, client: t`Client`, owner: t`Responsable` };
  const zooms = { quarter: t`Trimestre`, year: t`Année` };
  return (
    <>
      <FilterChoice
        label={t`Grouper par`}
        none={t`Sans groupe`}
        value={search.group}
        choices={GROUPINGS.map((value) => ({ value, label: groupings[value] }))}
        onChange={(group) => set({ group })}
      />
      <FilterChoice
        label={t({ message: 'Étendue', context: 'timeline' })}
        none={t`Toutes les dates`}
        value={search.zoom}
        choices={ZOOMS.map((value) => ({ value, label: zooms[value] }))}
        onChange={(zoom) => set({ zoom })}
      />
    </>
  );
}
