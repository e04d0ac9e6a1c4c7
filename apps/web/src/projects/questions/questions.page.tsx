import { useProject } from '../project-context';

/** What is asked about the project, in plain questions. */
export function QuestionsPage() {
  const { title } = useProject();
  return <p>{title}</p>;
}
