import type { BulkChoice } from '@jalon/contracts/use-cases/bulk.operations';
import type { BulkKind } from '@jalon/domain/use-cases/bulk/bulk-change';
import { lazy, Suspense, useState } from 'react';
import type { UseCasePicking } from './use-picking';

const BulkBar = lazy(async () => ({ default: (await import('./bulk-bar')).BulkBar }));
const BulkDialog = lazy(async () => ({ default: (await import('./bulk-dialog')).BulkDialog }));

interface Asked {
  readonly kind: BulkKind;
  readonly selection: BulkChoice;
  readonly count: number;
}

/** Asks for a change of what is picked, or of one row where nothing is. */
export function useBulkEditing(picking: UseCasePicking, total: number) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = (kind: BulkKind, row?: { readonly id: string; readonly version: number }) => {
    if (row) setAsked({ kind, selection: { picked: [{ id: row.id, version: row.version }] }, count: 1 });
    else if (picking.count > 0) setAsked({ kind, selection: picking.selection(), count: picking.count });
  };
  const shown = (
    <>
      <Suspense>{picking.count > 0 && <BulkBar picking={picking} total={total} onAct={ask} />}</Suspense>
      {asked && (
        <Suspense>
          <BulkDialog {...asked} onClose={() => setAsked(null)} onDone={picking.clear} />
        </Suspense>
      )}
    </>
  );
  return { ask, shown };
}
