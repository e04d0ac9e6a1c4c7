import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { DoorOpen } from 'lucide-react';
import type { NavigationEntry } from '../platform/routing/navigation';
import { projectRoute, shellRoute } from '../platform/routing/parents';
import { withCarryingWords } from '../platform/words/catalogues';
import { BoardSearch } from './board/board-search';
import { GateSearch } from './page/gate-search';

const board = createRoute({
  getParentRoute: () => shellRoute,
  path: '/gates',
  validateSearch: (given: Partial<BoardSearch> & SearchSchemaInput): BoardSearch => BoardSearch.parse(given),
  component: lazyRouteComponent(() => withCarryingWords(import('./board/board.page')), 'BoardPage'),
});

/** Notifications and tasks know a gate by its id alone: leads to where it stands. */
const gateById = createRoute({
  getParentRoute: () => shellRoute,
  path: '/gates/$id',
  component: lazyRouteComponent(() => withCarryingWords(import('./page/gate-by-id.page')), 'GateByIdPage'),
});

const sign = createRoute({
  getParentRoute: () => shellRoute,
  path: '/gates/$id/sign',
  component: lazyRouteComponent(() => withCarryingWords(import('./sign/sign.page')), 'SignPage'),
});

const record = createRoute({
  getParentRoute: () => shellRoute,
  path: '/gates/$id/record',
  component: lazyRouteComponent(() => withCarryingWords(import('./decided/record.page')), 'RecordPage'),
});

/** Their components are given in `app`, which lends them what other contexts know. */
export const projectGatesRoute = createRoute({ getParentRoute: () => projectRoute, path: '/gates' });

const gateSearch = (given: Partial<GateSearch> & SearchSchemaInput): GateSearch => GateSearch.parse(given);

export const projectGateRoute = createRoute({
  getParentRoute: () => projectRoute,
  path: '/gates/$gateId',
  validateSearch: gateSearch,
});

export const firstGateRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/use-cases/$id/gate',
  validateSearch: gateSearch,
});

export const gatesRoutes = [board, gateById, sign, record, firstGateRoute] as const;

/** Those that stand in the frame of a project. */
export const gatePages = [projectGatesRoute, projectGateRoute] as const;

export const gatesNavigation: readonly NavigationEntry[] = [
  { to: '/gates', label: msg`Portes`, icon: DoorOpen, group: 'decide', permission: 'gates:read' },
];
