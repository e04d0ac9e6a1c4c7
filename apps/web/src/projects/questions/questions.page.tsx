import { getRouteApi } from '@tanstack/react-router';
import { useProject } from '../project-context';
import { QuestionsPanel } from './questions-panel';

const route = getRouteApi('/shell/projects/$id/questions');

/** What is asked about the project, in plain questions. */
export function QuestionsPage() {
  const { useCaseId } = useProject();
  const { part } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <QuestionsPanel
      useCaseId={useCaseId}
      part={part}
      onPart={(next) => void navigate({ search: { part: next }, replace: true })}
    />
  );
}
