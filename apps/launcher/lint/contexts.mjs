/** The contexts in their order: one may import those before it, never those after. The one list, in code. */
export const CONTEXTS = [
  'access',
  'organisation',
  'lifecycle',
  'clients',
  'use-cases',
  'intake',
  'scoring',
  'portfolio',
  'workshops',
  'projects',
  'kpis',
  'value',
  'solutions',
  'datasets',
  'models',
  'governance',
  'compliance',
  'pilots',
  'deployment',
  'operations',
  'gates',
  'reports',
  'home',
];

/** Folders of a layer that are no context; `composes` may import every context, `ground` none. */
export const SPECIAL_FOLDERS = {
  domain: { ground: ['platform', 'statistics', 'discussion', 'journal', 'imports', 'views'], composes: [] },
  contracts: {
    ground: ['platform', 'discussion', 'journal', 'jobs', 'live', 'imports', 'views'],
    composes: [],
  },
  api: {
    ground: ['platform'],
    composes: ['', 'demonstration', 'isolation', 'schema', 'faults', 'system', 'bench'],
  },
  web: {
    ground: ['platform', 'ui', 'discussion', 'journal', 'jobs', 'imports', 'views'],
    composes: ['', 'app', 'showcase'],
  },
};

/** Pure computing libraries of the domain, each for a reason written in docs/decisions. */
export const PURE_LIBRARIES = ['zod'];
