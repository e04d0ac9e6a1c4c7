import type { listTriage } from '@jalon/contracts/intake/triage.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { mayOnUseCase } from '@jalon/domain/use-cases/may-on-use-case';
import { useSession } from '../../../platform/session';

export type TriageItem = Output<typeof listTriage>['items'][number];

/** May the reader triage this one as it stands: the same rule as the server's. */
export function useMayTriage(): (item: TriageItem) => boolean {
  const { person, roles } = useSession();
  return (item) => mayOnUseCase({ id: person.id, roles, scope: 'full' }, item).includes('edit');
}
