import type { ProjectDetail } from '@jalon/contracts/projects/projects.operations';
import { createContext, useContext } from 'react';

/** Given by the frame to every page of one project. */
export const ProjectContext = createContext<ProjectDetail | null>(null);

/** The project whose pages these are; only inside its frame. */
export function useProject(): ProjectDetail {
  const project = useContext(ProjectContext);
  if (!project) throw new Error('useProject is for pages inside the frame of a project');
  return project;
}
