import { plainParams } from '@jalon/domain/views/view';
import type { View } from '@jalon/domain/views/view';
import { stringifySearch } from '../platform/routing/search-params';

/** The parameters of a page's address. */
export type Params = Readonly<Record<string, unknown>>;

/** In the address instead of a view's id: the whole list was asked for, not the default view. */
export const NO_VIEW = 'none';

/** Where a saved view is on screen: the page, all that it shows, and which view that is. */
export const pathOfView = ({ id, page, params }: Pick<View, 'id' | 'page' | 'params'>): string =>
  `/${page}${stringifySearch({ ...params, saved: id })}`;

/** Does the address say nothing, so that the list opens with the reader's default view? */
export const opensWithDefault = (params: Params, saved: string | undefined): boolean =>
  saved === undefined && Object.keys(plainParams(params)).length === 0;
