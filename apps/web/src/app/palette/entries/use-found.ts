import { listMemberNames } from '@jalon/contracts/access/members.operations';
import { listClientNames } from '@jalon/contracts/clients/clients.operations';
import { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { useLingui } from '@lingui/react/macro';
import { Building2, Lightbulb, UserRound } from 'lucide-react';
import { useMay } from '../../../platform/session';
import { useRead } from '../../../platform/use-operation';
import type { PaletteEntry } from './entry';

const SHOWN = 8;

/** Use cases as the register's own search finds them; a question that is no longer asked is cancelled. */
export function useUseCases(typed: string) {
  const may = useMay('use-cases:read');
  const search = typed.trim().slice(0, 200);
  const isAsked = may && search.length >= 2;
  const { data, error, isFetching } = useRead(
    listUseCases,
    { search, limit: SHOWN },
    { enabled: isAsked, keep: true },
  );
  const entries = (isAsked ? (data?.items ?? []) : []).map(({ id, title, reference }): PaletteEntry => ({
    id: `use-case:${id}`,
    label: title,
    hint: reference,
    icon: Lightbulb,
    to: `/use-cases/${id}`,
  }));
  return { entries, error: isAsked ? error : null, busy: isAsked && isFetching };
}

/** The clients that the reader may see. */
export function useClients(): readonly PaletteEntry[] {
  const { t } = useLingui();
  const { data } = useRead(listClientNames, {}, { enabled: useMay('clients:read') });
  return (data?.items ?? []).map(({ id, name }) => ({
    id: `client:${id}`,
    label: name,
    hint: t`Client`,
    icon: Building2,
    to: `/clients/${id}`,
  }));
}

/** The people whom the reader may see; each leads to the use cases that they own. */
export function usePeopleEntries(): readonly PaletteEntry[] {
  const { t } = useLingui();
  const { data } = useRead(listMemberNames, {}, { enabled: useMay('members:read') });
  return (data ?? []).map(({ id, name }) => ({
    id: `person:${id}`,
    label: name,
    hint: t`Ses cas d’usage`,
    icon: UserRound,
    to: `/use-cases?ownerId=${id}`,
  }));
}
