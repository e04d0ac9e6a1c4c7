import { z } from 'zod';

/** Kinds of page whose visits are counted; the register's list, board and pages of use cases are one. */
export const VISITED_PAGES = ['use-cases', 'clients', 'home'] as const;
export const VisitedPage = z.enum(VISITED_PAGES);
export type VisitedPage = z.infer<typeof VisitedPage>;

/** Away for longer than this, one comes for a new visit; in minutes. */
export const VISIT_GAP_MINUTES = 30;
