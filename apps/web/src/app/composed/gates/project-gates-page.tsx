import { ProjectGates } from '../../../gates/path/project-gates';
import { useProject } from '../../../projects/project-context';

/** The gates of the project whose pages these are. */
export function ProjectGatesPage() {
  return <ProjectGates useCaseId={useProject().useCase.id} />;
}
