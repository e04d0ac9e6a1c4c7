import type { Member } from '@jalon/domain/access/membership';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useFormat } from '../../platform/format';
import { Person } from '../../ui/content/avatar';
import { Pill } from '../../ui/content/pill';
import type { Column } from '../../ui/table/column';
import { useRoleNames } from '../words';

/** What a list of members shows; addresses and second factors only to those who manage. */
export function useMemberColumns(mayManage: boolean): readonly Column<Member>[] {
  const { t } = useLingui();
  const { date } = useFormat();
  const roleNames = useRoleNames();
  return useMemo(() => {
    const everyone: readonly Column<Member>[] = [
      { key: 'name', label: t`Nom`, cell: ({ name }) => <Person name={name} />, fixed: true, sortable: true },
      { key: 'roles', label: t`Rôles`, cell: ({ roles }) => roleNames(roles), wide: true },
      { key: 'joinedAt', label: t`Arrivée`, cell: ({ joinedAt }) => date(joinedAt), sortable: true },
    ];
    const managers: readonly Column<Member>[] = [
      { key: 'email', label: t`Adresse e-mail`, cell: ({ email }) => email },
      {
        key: 'second-factor',
        label: t`Deux étapes`,
        cell: ({ hasSecondFactor }) =>
          hasSecondFactor ? (
            <Pill tone="success">{t`Active`}</Pill>
          ) : (
            <Pill tone="neutral">{t`Inactive`}</Pill>
          ),
      },
    ];
    return mayManage ? [...everyone, ...managers] : everyone;
  }, [t, date, roleNames, mayManage]);
}
