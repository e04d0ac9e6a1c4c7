import { KpisList } from '../../../kpis/list/kpis-list';
import { useProject } from '../../../projects/project-context';

/** The KPIs of a project are those of its use case. */
export function ProjectKpis() {
  const { id, useCaseId } = useProject();
  return <KpisList useCaseId={useCaseId} pathOf={(kpiId) => `/projects/${id}/kpis/${kpiId}`} />;
}
