import { z } from 'zod';
import { searchChoice, searchText } from '../platform/routing/search-params';

export const LIFECYCLE_TABS = ['path', 'parameters', 'attributes', 'profiles', 'versions'] as const;
export type LifecycleTab = (typeof LIFECYCLE_TABS)[number];

/**
 * What is read: a version or a draft (the usual one otherwise), on which tab, which gate or phase is open, and which
 * part is being edited, at which field: `criterion:G2-04:rule`.
 */
export const LifecycleSearch = z.object({
  version: searchText,
  draft: searchText,
  tab: searchChoice(LIFECYCLE_TABS),
  gate: searchText,
  phase: searchText,
  edit: searchText,
});
export type LifecycleSearch = z.infer<typeof LifecycleSearch>;
