import { Client, ClientChanges, ClientDraft, ClientListItem } from '@jalon/domain/clients/client';
import { ClientAction } from '@jalon/domain/clients/may-on-client';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { pageInput, pageOf } from '../platform/page';
import { notFound } from '../platform/problems';
import { CLIENT_SORTS, ClientFilter } from './client-filter';

const id = { id: z.uuid() };

/** A client with what the reader may do with it. `profile` is the agency's note: null to a client's own people. */
export const ClientDetail = Client.extend({
  useCaseCount: z.number().int().nonnegative(),
  may: z.array(ClientAction),
});
export type ClientDetail = z.infer<typeof ClientDetail>;

export const ClientName = Client.pick({ id: true, name: true, status: true });
export type ClientName = z.infer<typeof ClientName>;

/** By name unless `sort` says otherwise. */
export const listClients = operation({
  id: 'clients.list',
  summary: { fr: 'Lister les clients', en: 'List clients' },
  method: 'GET',
  path: '/clients',
  permission: 'clients:read',
  input: pageInput(CLIENT_SORTS).extend(ClientFilter.shape),
  output: pageOf(ClientListItem),
  example: () => ({ sort: 'name', status: ['active'], search: 'mar' }) as const,
});

/** Every client, former ones last: for pickers and filters. */
export const listClientNames = operation({
  id: 'clients.names',
  summary: { fr: 'Lister les noms des clients', en: 'List the names of clients' },
  method: 'GET',
  path: '/clients/names',
  permission: 'clients:read',
  input: z.object({}),
  output: z.object({ items: z.array(ClientName) }),
});

export const getClient = operation({
  id: 'clients.get',
  summary: { fr: 'Lire un client', en: 'Read a client' },
  method: 'GET',
  path: '/clients/:id',
  permission: 'clients:read',
  input: z.object(id),
  output: ClientDetail,
  ids: { id: 'client' },
  problems: [notFound],
  example: (ref) => ({ id: ref('client') }),
});

export const createClient = operation({
  id: 'clients.create',
  summary: { fr: 'Ajouter un client', en: 'Add a client' },
  method: 'POST',
  path: '/clients',
  permission: 'clients:write',
  input: ClientDraft,
  output: ClientDetail,
  status: 201,
  creates: 'client',
  example: () => ({ name: 'Maison Lavande', status: 'active', sector: 'cosmétique', kind: 'b2c' }) as const,
});

/**
 * `version` is the one that was read; edits of other fields meanwhile are merged. `status: 'former'` parts with the
 * client, `active` resumes: nothing of what it holds is lost.
 */
export const updateClient = operation({
  id: 'clients.update',
  summary: { fr: 'Modifier un client', en: 'Edit a client' },
  method: 'PATCH',
  path: '/clients/:id',
  permission: 'clients:write',
  input: ClientChanges.extend({ ...id, version: z.number().int().positive() }),
  output: ClientDetail,
  ids: { id: 'client' },
  problems: [notFound],
  touches: ['use-cases'],
  example: (ref) => ({ id: ref('client'), version: 1, sector: 'grande distribution' }),
});
