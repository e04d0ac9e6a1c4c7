import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { Trophy } from 'lucide-react';
import type { NavigationEntry } from '../platform/routing/navigation';
import { shellRoute } from '../platform/routing/parents';
import { withDecidingWords } from '../platform/words/catalogues';
import { PortfolioSearch } from './portfolio-search';

const ranking = createRoute({
  getParentRoute: () => shellRoute,
  path: '/portfolio',
  validateSearch: (given: Partial<PortfolioSearch> & SearchSchemaInput): PortfolioSearch =>
    PortfolioSearch.parse(given),
  component: lazyRouteComponent(() => withDecidingWords(import('./portfolio.page')), 'PortfolioPage'),
});

export const portfolioRoutes = [ranking] as const;

export const portfolioNavigation: readonly NavigationEntry[] = [
  { to: '/portfolio', label: msg`Classement`, icon: Trophy, group: 'decide', permission: 'portfolio:read' },
];
