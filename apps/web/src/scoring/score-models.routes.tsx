import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { Ruler } from 'lucide-react';
import { z } from 'zod';
import type { NavigationEntry } from '../platform/routing/navigation';
import { shellRoute } from '../platform/routing/parents';
import { searchText } from '../platform/routing/search-params';
import { withDecidingWords } from '../platform/words/catalogues';

/** Which version of a model is read; the latest where nothing is said. */
const VersionSearch = z.object({ number: searchText });
type VersionSearch = z.infer<typeof VersionSearch>;

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/score-models',
  component: lazyRouteComponent(
    () => withDecidingWords(import('./models/score-models.page')),
    'ScoreModelsPage',
  ),
});

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: '/score-models/$id',
  validateSearch: (given: Partial<VersionSearch> & SearchSchemaInput): VersionSearch =>
    VersionSearch.parse(given),
  component: lazyRouteComponent(
    () => withDecidingWords(import('./models/score-model.page')),
    'ScoreModelPage',
  ),
});

const editor = createRoute({
  getParentRoute: () => shellRoute,
  path: '/score-models/$id/edit',
  component: lazyRouteComponent(
    () => withDecidingWords(import('./models/model-editor.page')),
    'ModelEditorPage',
  ),
});

export const scoreModelsRoutes = [list, one, editor] as const;

export const scoreModelsNavigation: readonly NavigationEntry[] = [
  {
    to: '/score-models',
    label: msg`Grilles de notation`,
    icon: Ruler,
    group: 'administration',
    permission: 'scoring:read',
  },
];
