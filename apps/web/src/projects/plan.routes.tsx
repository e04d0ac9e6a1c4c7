import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { ChartGantt } from 'lucide-react';
import type { NavigationEntry } from '../platform/routing/navigation';
import { projectRoute, shellRoute } from '../platform/routing/parents';
import { withCarryingWords } from '../platform/words/catalogues';
import { TimelineSearch } from './timeline/timeline-search';

const timeline = createRoute({
  getParentRoute: () => shellRoute,
  path: '/projects/timeline',
  validateSearch: (given: Partial<TimelineSearch> & SearchSchemaInput): TimelineSearch =>
    TimelineSearch.parse(given),
  component: lazyRouteComponent(() => withCarryingWords(import('./timeline/timeline.page')), 'TimelinePage'),
});

const plan = createRoute({
  getParentRoute: () => projectRoute,
  path: '/plan',
  component: lazyRouteComponent(() => withCarryingWords(import('./plan/plan.page')), 'PlanPage'),
});

/** Its component is given in `app`, which puts the KPIs into the note. */
export const framingNoteRoute = createRoute({ getParentRoute: () => projectRoute, path: '/framing-note' });

export const timelineRoutes = [timeline] as const;

/** Pages of one project, beside those of `projectPages`. */
export const planPages = [plan, framingNoteRoute] as const;

export const timelineNavigation: readonly NavigationEntry[] = [
  {
    to: '/projects/timeline',
    label: msg`Calendrier`,
    icon: ChartGantt,
    group: 'deliver',
    permission: 'projects:read',
  },
];
