import { z } from 'zod';
import { operation } from '../platform/operation';
import { pageInput } from '../platform/page';
import { USE_CASE_SORTS, UseCaseFilter } from './use-case-filter';

/**
 * All that the filter lets through, in the order of the list, as a spreadsheet in the reader's language: what an import
 * reads again. A client's person is given the columns that their screens show.
 */
export const exportUseCases = operation({
  id: 'use-cases.export',
  summary: { fr: 'Exporter les cas d’usage', en: 'Export use cases' },
  method: 'GET',
  path: '/use-cases/export',
  permission: 'use-cases:read',
  input: UseCaseFilter.extend({
    format: z.enum(['csv', 'xlsx']),
    sort: pageInput(USE_CASE_SORTS).shape.sort,
  }),
  output: z.custom<Blob>(),
  limit: { by: 'account', points: 30, seconds: 60 },
  download: true,
  example: () => ({ format: 'csv' as const, status: ['proposed'], sort: 'reference' }) as const,
});
