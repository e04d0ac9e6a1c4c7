import { Access1795600000000 } from './1795600000000-access';
import { Platform1795600100000 } from './1795600100000-platform';

/** In the order of their names; one is never edited once it is merged. */
export const MIGRATIONS = [Access1795600000000, Platform1795600100000];
