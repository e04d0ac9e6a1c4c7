import { useProject } from '../project-context';

/** Who holds which role in the project, and who does what. */
export function TeamPage() {
  const { title } = useProject();
  return <p>{title}</p>;
}
