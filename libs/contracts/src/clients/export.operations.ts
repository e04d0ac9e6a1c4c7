import { z } from 'zod';
import { operation } from '../platform/operation';
import { ClientViewParams } from './client-filter';

/** All clients that the filter lets through, as a spreadsheet in the reader's language: what an import reads again. */
export const exportClients = operation({
  id: 'clients.export',
  summary: { fr: 'Exporter les clients', en: 'Export clients' },
  method: 'GET',
  path: '/clients/export',
  permission: 'clients:read',
  input: ClientViewParams.extend({ format: z.enum(['csv', 'xlsx']) }),
  output: z.custom<Blob>(),
  limit: { by: 'account', points: 30, seconds: 60 },
  download: true,
  example: () => ({ format: 'xlsx' as const, status: ['active'] }) as const,
});
