import { accessNavigation } from '../access/access.routes';
import type { NavigationEntry } from '../platform/routing/navigation';

/** Every entry of the left navigation, in order; each context says its own. */
export const NAVIGATION: readonly NavigationEntry[] = [...accessNavigation];
