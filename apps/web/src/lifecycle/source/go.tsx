import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { LifecycleSearch } from '../lifecycle-search';

const route = getRouteApi('/shell/lifecycle');

/** Where the page stands, and how to go elsewhere on it: what is not named stays. */
export function useGo() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = (to: Partial<LifecycleSearch>) =>
    void navigate({ search: { ...search, ...to }, resetScroll: false });
  return { search, go };
}

interface Props {
  readonly to: Partial<LifecycleSearch>;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The same page elsewhere. */
export function GoLink({ to, className, children }: Props) {
  const { search } = useGo();
  return (
    <Link to="/lifecycle" search={{ ...search, ...to }} resetScroll={false} className={className}>
      {children}
    </Link>
  );
}
