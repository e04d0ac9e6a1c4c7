import { listViews } from '@jalon/contracts/views/views.operations';
import { openingView, sameParams, type View } from '@jalon/domain/views/view';
import { useEffect } from 'react';
import { useSession } from '../platform/session';
import { useRead } from '../platform/use-operation';
import { NO_VIEW, opensWithDefault, type Params } from './view-address';

/** A page that has views, as its address stands. */
export interface ViewedPage {
  /** `use-cases`. */
  readonly page: string;
  /** What the address says, but for which view it is. */
  readonly params: Params;
  /** The id of the view that was opened, `none` for the whole list on purpose. */
  readonly saved: string | undefined;
  /** The parameters of a view as the page reads them: what no longer exists is left aside. */
  readonly read: (params: Params) => Params;
  /** Turns the address to this. */
  readonly onOpen: (params: Params, saved: string) => void;
}

export interface PageViews {
  readonly views: readonly View[];
  /** The one that was opened. */
  readonly active: View | undefined;
  /** The page shows something else than the view that was opened. */
  readonly isModified: boolean;
  /** It is not known yet what the page opens with. */
  readonly isOpening: boolean;
}

/** The views of a page. An address that says nothing opens the reader’s default; any other wins. */
export function usePageViews({ page, params, saved, read, onOpen }: ViewedPage): PageViews {
  const { roles } = useSession();
  const { data, isPending } = useRead(listViews, {});
  const views = data?.items.filter((view) => view.page === page) ?? [];
  const active = views.find(({ id }) => id === saved);
  const isBare = opensWithDefault(params, saved);
  const opening = isBare ? openingView(views, page, roles) : undefined;
  useEffect(() => {
    if (opening) onOpen(read(opening.params), opening.id);
  }, [opening?.id]);
  return {
    views,
    active,
    isModified: active !== undefined && !sameParams(params, read(active.params)),
    isOpening: isBare && (isPending || opening !== undefined),
  };
}

/** Parameters that would say nothing say at least that nothing is meant, else the default view would come back. */
export const meantParams = <Search extends Params>(params: Search): Search & { readonly saved?: string } =>
  opensWithDefault({ ...params, create: undefined }, undefined) ? { ...params, saved: NO_VIEW } : params;
