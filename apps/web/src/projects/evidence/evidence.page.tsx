import { useProject } from '../project-context';
import { EvidencePanel } from './evidence-panel';

/** What backs the criteria of a project’s gates. */
export function EvidencePage() {
  const { useCase } = useProject();
  return <EvidencePanel useCaseId={useCase.id} />;
}
