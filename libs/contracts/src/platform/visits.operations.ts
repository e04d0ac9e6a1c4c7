import { VisitedPage } from '@jalon/domain/platform/visit';
import { z } from 'zod';
import { operation } from './operation';

/**
 * Says that the reader is there; a visit begins after half an hour away. `since`: the end of the one before; null on
 * the first.
 */
export const enterPage = operation({
  id: 'visits.enter',
  summary: { fr: 'Signaler sa présence sur une page', en: 'Tell that one is on a page' },
  method: 'PUT',
  path: '/visits/:page',
  permission: 'signed-in',
  input: z.object({ page: VisitedPage }),
  output: z.object({ since: z.iso.datetime().nullable() }),
  example: () => ({ page: 'use-cases' }) as const,
});
