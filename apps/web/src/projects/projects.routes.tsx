import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { Rocket } from 'lucide-react';
import type { NavigationEntry } from '../platform/routing/navigation';
import { projectRoute, shellRoute } from '../platform/routing/parents';
import { withCarryingWords } from '../platform/words/catalogues';
import { ProjectsSearch } from './list/projects-search';
import { QuestionsSearch } from './questions/questions-search';

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/projects',
  validateSearch: (given: Partial<ProjectsSearch> & SearchSchemaInput): ProjectsSearch =>
    ProjectsSearch.parse(given),
  component: lazyRouteComponent(() => withCarryingWords(import('./list/projects.page')), 'ProjectsPage'),
});

/** Its component is given in `app`, which puts the panels of other contexts beside the record. */
export const projectOverviewRoute = createRoute({ getParentRoute: () => projectRoute, path: '/' });

const team = createRoute({
  getParentRoute: () => projectRoute,
  path: '/team',
  component: lazyRouteComponent(() => withCarryingWords(import('./team/team.page')), 'TeamPage'),
});

const questions = createRoute({
  getParentRoute: () => projectRoute,
  path: '/questions',
  validateSearch: (given: Partial<QuestionsSearch> & SearchSchemaInput): QuestionsSearch =>
    QuestionsSearch.parse(given),
  component: lazyRouteComponent(
    () => withCarryingWords(import('./questions/questions.page')),
    'QuestionsPage',
  ),
});

const evidence = createRoute({
  getParentRoute: () => projectRoute,
  path: '/evidence',
  component: lazyRouteComponent(() => withCarryingWords(import('./evidence/evidence.page')), 'EvidencePage'),
});

const records = createRoute({
  getParentRoute: () => projectRoute,
  path: '/records',
  component: lazyRouteComponent(() => withCarryingWords(import('./records/records.page')), 'RecordsPage'),
});

export const projectsRoutes = [list] as const;

/** The pages of one project, each a tab (see `app/composed/projects/project-tabs.ts`). */
export const projectPages = [projectOverviewRoute, team, questions, evidence, records] as const;

export const projectsNavigation: readonly NavigationEntry[] = [
  { to: '/projects', label: msg`Projets`, icon: Rocket, group: 'deliver', permission: 'projects:read' },
];
