import type { BulkChange } from '@jalon/domain/use-cases/bulk/bulk-change';
import { listMemberNames } from '@jalon/contracts/access/members.operations';
import { listClientNames } from '@jalon/contracts/clients/clients.operations';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { useMay } from '../../../platform/session';
import { useRead } from '../../../platform/use-operation';
import { statusLabels } from '../../words/status-words';

/** A bulk change in words: « Responsable : Alice Martin ». */
export function useChangeText(): (change: BulkChange) => string {
  const { t } = useLingui();
  const { list } = useFormat();
  const people = useRead(listMemberNames, {}, { enabled: useMay('members:read') }).data ?? [];
  const clients = useRead(listClientNames, {}, { enabled: useMay('clients:read') }).data?.items ?? [];
  const names = new Map([...people, ...clients].map(({ id, name }) => [id, name]));
  const listed = (ids: readonly string[]) => list(ids.map((id) => names.get(id) ?? t`inconnu`));
  const both = (added: string, removed: string): string =>
    [added && t`ajout de ${added}`, removed && t`retrait de ${removed}`].filter(Boolean).join(' · ');
  return (change) => {
    switch (change.kind) {
      case 'owner':
        return change.ownerId === null
          ? t`Sans responsable`
          : t`Responsable : ${names.get(change.ownerId) ?? t`inconnu`}`;
      case 'status':
        return t`Statut : ${t(statusLabels[change.to])}`;
      case 'tags':
        return t`Étiquettes : ${both(list(change.add), list(change.remove))}`;
      case 'clients':
        return t`Clients : ${both(listed(change.add), listed(change.remove))}`;
    }
  };
}
