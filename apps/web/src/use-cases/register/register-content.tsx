import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/feedback/skeleton';
import { ListTools } from '../list/list-tools';
import type { ListSearch } from '../list/list-search';
import { UseCaseTable } from '../list/use-case-table';

const UseCaseBoard = lazy(async () => ({ default: (await import('../board/use-case-board')).UseCaseBoard }));
const UseCaseMatrix = lazy(async () => ({
  default: (await import('../matrix/use-case-matrix')).UseCaseMatrix,
}));

interface Props {
  readonly search: ListSearch;
  readonly onChange: (part: Partial<ListSearch>) => void;
  readonly onReplace: (search: Partial<ListSearch>) => void;
}

/** The register in the layout that the address says. */
export function RegisterContent({ search, onChange, onReplace }: Props) {
  const tools = <ListTools search={search} onChange={onChange} onReplace={onReplace} />;
  const shared = { search, onChange, onReplace, tools };
  if (search.view === undefined) return <UseCaseTable {...shared} />;
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      {search.view === 'board' ? (
        <UseCaseBoard search={search} tools={tools} />
      ) : (
        <UseCaseMatrix {...shared} />
      )}
    </Suspense>
  );
}
