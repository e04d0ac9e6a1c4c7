import { CLIENT_SORTS } from '@jalon/contracts/clients/client-filter';
import type { listClients } from '@jalon/contracts/clients/clients.operations';
import type { Input } from '@jalon/contracts/platform/operation';
import { CLIENT_KINDS, CLIENT_STATUSES } from '@jalon/domain/clients/client';
import { z } from 'zod';
import { searchChoice, searchChoices, searchSort, searchText } from '../platform/routing/search-params';

/** All that the address of the list of clients says. */
export const ClientSearch = z.object({
  search: searchText,
  status: searchChoices(CLIENT_STATUSES),
  kind: searchChoices(CLIENT_KINDS),
  sort: searchSort(CLIENT_SORTS),
  /** The saved view that was opened; `none` where all clients are meant. */
  saved: searchText,
  /** The form for a new client is open. */
  create: searchChoice(['yes']),
});
export type ClientSearch = z.infer<typeof ClientSearch>;

/** What a saved view keeps of an address. */
export const viewParamsOf = ({ saved: _, create: __, ...params }: ClientSearch) => params;

/** Is the list narrowed? */
export const isFiltered = ({ search, status, kind }: ClientSearch): boolean =>
  Boolean(search) || status.length > 0 || kind.length > 0;

/** What the list is asked for; by name unless the address says otherwise. */
export const clientInputOf = ({ search, status, kind, sort }: ClientSearch): Input<typeof listClients> => ({
  ...(search && { search }),
  ...(sort && { sort }),
  status,
  kind,
});
