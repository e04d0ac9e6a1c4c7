import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { accessEntryRoutes, accessRoutes } from '../access/access.routes';
import { clientRoute, clientsRoutes } from '../clients/clients.routes';
import { discussionEntryRoutes, discussionRoutes } from '../discussion/discussion.routes';
import {
  firstGateRoute,
  gatePages,
  gatesRoutes,
  projectGateRoute,
  projectGatesRoute,
} from '../gates/gates.routes';
import { homeRoute } from '../home/home.routes';
import { importsRoutes } from '../imports/imports.routes';
import { inboxRoute, intakeEntryRoutes, intakeRoutes, proposeRoute } from '../intake/intake.routes';
import { triageRoutes } from '../intake/triage.routes';
import { jobsRoutes } from '../jobs/jobs.routes';
import { kpiPages, projectKpisRoute } from '../kpis/kpis.routes';
import { journalRoute, journalRoutes } from '../journal/journal.routes';
import { organisationRoutes } from '../organisation/organisation.routes';
import { lifecycleRoutes } from '../lifecycle/lifecycle.routes';
import { entryRoute, projectRoute, rootRoute, shellRoute } from '../platform/routing/parents';
import { parseSearch, stringifySearch } from '../platform/routing/search-params';
import { portfolioRoutes } from '../portfolio/portfolio.routes';
import { shortlistRoute, shortlistsRoutes } from '../portfolio/shortlists.routes';
import { framingNoteRoute, planPages, timelineRoutes } from '../projects/plan.routes';
import { projectOverviewRoute, projectPages, projectsRoutes } from '../projects/projects.routes';
import { newRoundRoute, roundRoute, scoringRoutes } from '../scoring/scoring.routes';
import { scoreModelsRoutes } from '../scoring/score-models.routes';
import { showcaseRoutes } from '../showcase/showcase.routes';
import { useCaseRoute, useCasesRoutes } from '../use-cases/use-cases.routes';
import { CrashPage, WholeCrashPage } from './crash-page';
import { NotFoundPage } from './not-found-page';
import { queries } from './query-client';
import { RootPage } from './root-page';
import { withAllWords, withCarryingWords } from '../platform/words/catalogues';

rootRoute.update({ component: RootPage, errorComponent: WholeCrashPage });
shellRoute.update({
  component: lazyRouteComponent(() => import('./shell/shell'), 'Shell'),
});
entryRoute.update({ component: lazyRouteComponent(() => import('./entry/entry-frame'), 'EntryFrame') });
clientRoute.update({
  component: lazyRouteComponent(
    () => withAllWords(import('./composed/client-with-use-cases')),
    'ClientWithUseCases',
  ),
});
useCaseRoute.update({
  component: lazyRouteComponent(
    () => withAllWords(import('./composed/use-case-with-panels')),
    'UseCaseWithPanels',
  ),
});

newRoundRoute.update({
  component: lazyRouteComponent(
    () => withAllWords(import('./composed/new-round-with-words')),
    'NewRoundWithWords',
  ),
});
roundRoute.update({
  component: lazyRouteComponent(
    () => withAllWords(import('./composed/round-with-panels')),
    'RoundWithPanels',
  ),
});

proposeRoute.update({
  component: lazyRouteComponent(
    () => withAllWords(import('./composed/intake/propose-with-similar')),
    'ProposeWithSimilar',
  ),
});
inboxRoute.update({
  component: lazyRouteComponent(
    () => withAllWords(import('./composed/intake/inbox-with-merging')),
    'InboxWithMerging',
  ),
});

homeRoute.update({
  component: lazyRouteComponent(() => import('./composed/home-with-words'), 'HomeWithWords'),
});

shortlistRoute.update({
  component: lazyRouteComponent(
    () => withAllWords(import('./composed/shortlist-with-panels')),
    'ShortlistWithPanels',
  ),
});
journalRoute.update({
  component: lazyRouteComponent(
    () => withAllWords(import('./composed/journal/journal-with-words')),
    'JournalWithWords',
  ),
});

projectRoute.update({
  component: lazyRouteComponent(
    () => withCarryingWords(import('./composed/projects/project-with-tabs')),
    'ProjectWithTabs',
  ),
});
projectOverviewRoute.update({
  component: lazyRouteComponent(
    () => withCarryingWords(import('./composed/projects/overview-with-panels')),
    'OverviewWithPanels',
  ),
});
projectKpisRoute.update({
  component: lazyRouteComponent(
    () => withCarryingWords(import('./composed/projects/project-kpis')),
    'ProjectKpis',
  ),
});
framingNoteRoute.update({
  component: lazyRouteComponent(
    () => withCarryingWords(import('./composed/projects/framing-note-with-kpis')),
    'FramingNoteWithKpis',
  ),
});

projectGatesRoute.update({
  component: lazyRouteComponent(
    () => withCarryingWords(import('./composed/gates/project-gates-page')),
    'ProjectGatesPage',
  ),
});
projectGateRoute.update({
  component: lazyRouteComponent(
    () => withCarryingWords(import('./composed/gates/gate-with-panels')),
    'GateWithPanels',
  ),
});
firstGateRoute.update({
  component: lazyRouteComponent(
    () => withCarryingWords(import('./composed/gates/first-gate-with-panels')),
    'FirstGateWithPanels',
  ),
});

/** Any other address, inside the shell: the navigation shows the way out. */
const elsewhereRoute = createRoute({ getParentRoute: () => shellRoute, path: '$', component: NotFoundPage });

/** Every page of the house; each context says its own. */
const routeTree = rootRoute.addChildren([
  entryRoute.addChildren([...accessEntryRoutes, ...discussionEntryRoutes, ...intakeEntryRoutes]),
  shellRoute.addChildren([
    homeRoute,
    elsewhereRoute,
    ...accessRoutes,
    ...organisationRoutes,
    ...clientsRoutes,
    ...useCasesRoutes,
    ...triageRoutes,
    ...intakeRoutes,
    ...discussionRoutes,
    ...journalRoutes,
    ...importsRoutes,
    ...portfolioRoutes,
    ...scoringRoutes,
    ...shortlistsRoutes,
    ...scoreModelsRoutes,
    ...lifecycleRoutes,
    ...jobsRoutes,
    ...projectsRoutes,
    ...gatesRoutes,
    ...timelineRoutes,
    projectRoute.addChildren([...projectPages, ...kpiPages, ...planPages, ...gatePages]),
  ]),
  ...showcaseRoutes,
]);

export const router = createRouter({
  routeTree,
  context: { queries },
  defaultPreload: 'intent',
  scrollRestoration: true,
  parseSearch,
  stringifySearch,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: CrashPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
