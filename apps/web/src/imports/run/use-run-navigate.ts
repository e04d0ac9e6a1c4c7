import { getRouteApi } from '@tanstack/react-router';
import type { RunSearch } from '../import-search';

const route = getRouteApi('/shell/imports/$id');

/** Where one stands in an import, said in its address; a step is a new place to come back to. */
export function useRunNavigate() {
  const navigate = route.useNavigate();
  return (search: Partial<RunSearch>) => void navigate({ search, resetScroll: false });
}
