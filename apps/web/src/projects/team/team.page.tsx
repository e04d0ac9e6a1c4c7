import { useProject } from '../project-context';
import { TeamPanel } from './team-panel';

/** Who holds which role in the project, and who does what. */
export function TeamPage() {
  const { useCaseId } = useProject();
  return <TeamPanel useCaseId={useCaseId} />;
}
