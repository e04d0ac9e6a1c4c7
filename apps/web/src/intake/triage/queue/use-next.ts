import { listTriage } from '@jalon/contracts/intake/triage.operations';
import { useRead } from '../../../platform/use-operation';
import { type TriageItem, useMayTriage } from './use-may-triage';

/** The oldest that waits and that the reader may triage, but for the one under way. */
export function useNext(except?: string, { enabled = true } = {}): TriageItem | undefined {
  const mayTriage = useMayTriage();
  const waiting = useRead(listTriage, { state: 'none', limit: 100 }, { enabled }).data?.items ?? [];
  return waiting.find((item) => item.id !== except && mayTriage(item));
}
