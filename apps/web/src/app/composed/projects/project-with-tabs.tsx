import { Outlet, useParams } from '@tanstack/react-router';
import { ProjectFrame } from '../../../projects/shell/project-frame';
import { PROJECT_TABS } from './project-tabs';

/** One project: what it is called, where it stands, and the pages of all contexts about it. */
export function ProjectWithTabs() {
  const { id } = useParams({ from: '/shell/projects/$id' });
  return (
    <ProjectFrame key={id} id={id} tabs={PROJECT_TABS}>
      <Outlet />
    </ProjectFrame>
  );
}
