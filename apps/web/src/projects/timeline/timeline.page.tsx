import { getPortfolioTimeline } from '@jalon/contracts/projects/plan/plan.operations';
import type { PortfolioTimeline, TimelineProject } from '@jalon/contracts/projects/plan/plan-view';
import { PROJECT_STATUSES } from '@jalon/domain/projects/project-status';
import { useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
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

function Timeline({ timeline }: { readonly timeline: PortfolioTimeline }) {
  const { t } = useLingui();
  const search = useSearch({ from: '/shell/projects/timeline' });
  const navigate = useNavigate();
  const set = (change: Partial<TimelineSearch>) =>
    void navigate({ to: '/projects/timeline', search: { ...search, ...change }, replace: true });
  const { projects } = timeline;
  const group = search.group;
  const rows = useMemo(() => {
    const nobody = t`Sans responsable`;
    const noClient = t`Sans client`;
    const orElse = (names: readonly { readonly name: string }[], none: string) =>
      names.length > 0 ? names.map(({ name }) => name) : [none];
    const labels = {
      status: ({ status }: TimelineProject) => [t(statusLabels[status])],
      client: ({ clients }: TimelineProject) => orElse(clients, noClient),
      owner: ({ owners }: TimelineProject) => orElse(owners, nobody),
    };
    return timelineRows(shownProjects(projects, search), group ? labels[group] : null);
  }, [projects, search, group, t]);
  if (projects.length === 0)
    return (
      <EmptyState title={t`Aucun projet pour l’instant`}>
        {t`Un cas d’usage retenu devient un projet quand sa porte G0 est franchie ; ses phases se suivent ici.`}
      </EmptyState>
    );
  const groupings = { status: t`État`, client: t`Client`, owner: t`Responsable` };
  const zooms = { quarter: t`Trimestre`, year: t`Année` };
  const isFiltered = search.search || search.status || search.client || search.owner;
  return (
    <>
      <FilterBar
        query={search.search ?? ''}
        onQuery={(words) => set({ search: words || undefined })}
        placeholder={t`Titre ou référence`}
        {...(isFiltered && {
          onClear: () => set({ search: undefined, status: undefined, client: undefined, owner: undefined }),
        })}
      >
        <FilterChoice
          label={t`État`}
          value={search.status}
          choices={PROJECT_STATUSES.map((value) => ({ value, label: t(statusLabels[value]) }))}
          onChange={(status) => set({ status })}
        />
        <FilterChoice
          label={t`Client`}
          value={search.client}
          choices={namesOf(projects, 'clients')}
          onChange={(client) => set({ client })}
        />
        <FilterChoice
          label={t`Responsable`}
          value={search.owner}
          choices={namesOf(projects, 'owners')}
          onChange={(owner) => set({ owner })}
        />
        <FilterChoice
          label={t`Grouper par`}
          value={group}
          choices={GROUPINGS.map((value) => ({ value, label: groupings[value] }))}
          onChange={(chosen) => set({ group: chosen })}
        />
        <FilterChoice
          label={t`Étendue`}
          value={search.zoom}
          choices={ZOOMS.map((value) => ({ value, label: zooms[value] }))}
          onChange={(zoom) => set({ zoom })}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState
          title={t`Aucun projet ne répond à ces filtres`}
        >{t`Effacez un filtre pour en revoir.`}</EmptyState>
      ) : (
        <TimelineGrid timeline={timeline} rows={rows} zoom={search.zoom} />
      )}
    </>
  );
}
