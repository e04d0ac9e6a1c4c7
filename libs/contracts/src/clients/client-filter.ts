import { ClientKind, ClientStatus } from '@jalon/domain/clients/client';
import { z } from 'zod';
import { listParam, pageInput } from '../platform/page';
import { searchParam } from '../platform/search-param';

/** Within one filter any value fits, across filters all must; what is absent does not filter. */
export const ClientFilter = z.object({
  status: listParam(ClientStatus),
  kind: listParam(ClientKind),
  /** In the name and the sector; accents and case do not matter. */
  search: searchParam,
});
export type ClientFilter = z.infer<typeof ClientFilter>;

/** `status` goes prospect, active, former. */
export const CLIENT_SORTS = ['name', 'status', 'updatedAt'] as const;

/** What a saved view of the clients may say: what stands in the address of their page. */
export const ClientViewParams = ClientFilter.extend({ sort: pageInput(CLIENT_SORTS).shape.sort });
