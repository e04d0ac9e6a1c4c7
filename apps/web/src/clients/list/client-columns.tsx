import type { ClientListItem } from '@jalon/domain/clients/client';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useFormat } from '../../platform/format';
import type { Column } from '../../ui/table/column';
import { ClientPill } from '../client-pill';
import { clientKindLabels } from '../client-words';

type Columns = readonly Column<ClientListItem>[];

/** Who it is and where one stands with it. */
function useIdentityColumns(): Columns {
  const { t } = useLingui();
  return [
    {
      key: 'name',
      label: t({ message: 'Nom', context: 'client' }),
      fixed: true,
      sortable: true,
      wide: true,
      cell: ({ id, name }) => (
        <Link to="/clients/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    { key: 'status', label: t`Statut`, sortable: true, cell: ({ status }) => <ClientPill status={status} /> },
    { key: 'sector', label: t`Secteur`, cell: ({ sector }) => sector, wide: true },
    { key: 'kind', label: t`Marché`, cell: ({ kind }) => kind && t(clientKindLabels[kind]) },
  ];
}

/** A count that leads to the use cases it counts. */
function UseCaseCount({ id, useCaseCount }: ClientListItem) {
  const { number } = useFormat();
  if (useCaseCount === 0) return number(0);
  return (
    <Link to="/use-cases" search={{ clientId: [id] }}>
      {number(useCaseCount)}
    </Link>
  );
}

/** Every column of the list of clients; they change with the language alone. */
export function useClientColumns(): Columns {
  const { t, i18n } = useLingui();
  const { number, relative } = useFormat();
  const columns: Columns = [
    ...useIdentityColumns(),
    { key: 'useCases', label: t`Cas d’usage`, numeric: true, cell: (row) => <UseCaseCount {...row} /> },
    {
      key: 'contacts',
      label: t`Interlocuteurs`,
      numeric: true,
      cell: ({ contactCount }) => number(contactCount),
    },
    {
      key: 'updatedAt',
      label: t`Modifié`,
      sortable: true,
      cell: ({ updatedAt }) => <time dateTime={updatedAt}>{relative(updatedAt)}</time>,
    },
  ];
  return useMemo(() => columns, [i18n.locale]);
}
