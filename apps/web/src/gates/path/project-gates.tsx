import { listGates } from '@jalon/contracts/gates/gates.operations';
import { useLingui } from '@lingui/react/macro';
import { Guard } from '../../platform/guard';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { NextGate } from './next-gate';
import { GatePath } from './gate-path';

/** The gates of a use case and its project: where it has come to, and what is next. */
export function ProjectGates({ useCaseId }: { readonly useCaseId: string }) {
  const { t } = useLingui();
  const query = useRead(listGates, { useCaseId });
  return (
    <Guard permission="gates:read" title={t`Portes`}>
      <Reading query={query} lines={12}>
        {({ gates, ahead, nextId }) => (
          <>
            <NextGate gate={gates.find(({ id }) => id === nextId)} />
            <GatePath gates={gates} ahead={ahead} nextId={nextId} />
          </>
        )}
      </Reading>
    </Guard>
  );
}
