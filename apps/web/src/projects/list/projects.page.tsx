import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { GanttChart } from 'lucide-react';
import { Guard } from '../../platform/guard';
import { LinkButton } from '../../platform/routing/links';
import { usePageTitle } from '../../platform/routing/page-title';
import { Skeleton } from '../../ui/feedback/skeleton';
import { PageHeader } from '../../ui/layout/page-header';
import { Panel } from '../../ui/layout/panel';
import { meantParams, usePageViews, type ViewedPage } from '../../views/use-views';
import type { Params } from '../../views/view-address';
import { ViewBar } from '../../views/view-bar';
import styles from './list.module.css';
import { ProjectTable } from './project-table';
import { ProjectsSearch, viewParamsOf } from './projects-search';

const route = getRouteApi('/shell/projects');

/** The parameters of a saved view, as this page reads an address. */
const readParams = (params: Params) => viewParamsOf(ProjectsSearch.parse(params));

/** Every project of the organisation; the address says which of them are seen. */
export function ProjectsPage() {
  const { t } = useLingui();
  const title = t`Projets`;
  usePageTitle(title);
  return (
    <Guard permission="projects:read" title={title}>
      <PageHeader
        title={title}
        line={t`Où en est chaque projet, et ce qu’il attend.`}
        actions={
          <LinkButton to="/projects/timeline" icon={<GanttChart size={16} aria-hidden />}>
            {t`Frise du portefeuille`}
          </LinkButton>
        }
      />
      <List />
    </Guard>
  );
}

function List() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const replace = (next: Partial<ProjectsSearch>) =>
    void navigate({ search: meantParams(next), replace: true });
  const viewed: ViewedPage = {
    page: 'projects',
    params: viewParamsOf(search),
    saved: search.saved,
    read: readParams,
    onOpen: (params, saved) => replace({ ...readParams(params), saved }),
  };
  const views = usePageViews(viewed);
  return (
    <Panel
      title={t`Liste`}
      actions={
        <div className={styles.head}>
          <ViewBar {...viewed} {...views} whole={t`Tous les projets`} />
        </div>
      }
      flush
    >
      {views.isOpening ? <Skeleton lines={8} /> : <ProjectTable search={search} onReplace={replace} />}
    </Panel>
  );
}
