import { listDuplicates } from '@jalon/contracts/use-cases/duplicates.operations';
import { Plural } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../platform/session';
import { useRead } from '../../platform/use-operation';

/** On the page of a use case: that others look like it, and where they are compared. Nothing where none does. */
export function LikelyDuplicates({ id }: { readonly id: string }) {
  const mayWrite = useMay('use-cases:write');
  const page = useRead(listDuplicates, { useCaseId: id, limit: 1 }, { enabled: mayWrite }).data;
  const count = page?.total ?? 0;
  if (count === 0) return null;
  return (
    <p className="small">
      <Link to="/use-cases/duplicates" search={{ of: id }}>
        <Plural
          value={count}
          one="# autre cas d’usage lui ressemble : comparer"
          other="# autres cas d’usage lui ressemblent : comparer"
        />
      </Link>
    </p>
  );
}
