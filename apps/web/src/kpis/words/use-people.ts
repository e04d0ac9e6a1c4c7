import { listMemberNames } from '@jalon/contracts/access/members.operations';
import { useMay } from '../../platform/session';
import { useRead } from '../../platform/use-operation';
import type { Choice } from '../../ui/fields/field';

/** The people of the agency, to choose who follows a KPI. */
export function usePeople(): readonly Choice[] {
  const { data } = useRead(listMemberNames, {}, { enabled: useMay('members:read') });
  return (
    data?.filter(({ isOfClient }) => !isOfClient).map(({ id, name }) => ({ value: id, label: name })) ?? []
  );
}
