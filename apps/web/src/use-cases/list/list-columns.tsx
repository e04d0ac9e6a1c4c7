import { isHeldToClients } from '@jalon/domain/access/roles';
import type { UseCaseListItem } from '@jalon/domain/use-cases/use-case';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useFormat } from '../../platform/format';
import { useSession } from '../../platform/session';
import { Person } from '../../ui/content/avatar';
import { TagList } from '../../ui/content/pill';
import type { Column } from '../../ui/table/column';
import { useGainText } from '../gain';
import { ClientNames } from '../client-names';
import { StatusPill } from '../status-pill';
import { kindLabels, processAreaLabels } from '../words/opportunity-words';
import { capabilityLabels, confidentialityLabels, technologyLabels } from '../words/solution-words';
import styles from './list.module.css';

type Row = UseCaseListItem;

/** A word of a closed list, or nothing. */
function useWord() {
  const { t } = useLingui();
  return <Key extends string>(words: Readonly<Record<Key, MessageDescriptor>>, key: Key | null) =>
    key === null ? null : t(words[key]);
}

/** What names the row, and where it stands. */
function useMainColumns(): readonly Column<Row>[] {
  const { t } = useLingui();
  return [
    {
      key: 'reference',
      label: t`Référence`,
      cell: ({ reference }) => reference,
      sortable: true,
      optional: true,
    },
    {
      key: 'title',
      label: t`Cas d’usage`,
      fixed: true,
      sortable: true,
      wide: true,
      cell: ({ id, title, reference }) => (
        <>
          <Link to="/use-cases/$id" params={{ id }}>
            {title}
          </Link>{' '}
          <span className={`muted small ${styles.reference}`}>{reference}</span>
        </>
      ),
    },
    { key: 'status', label: t`Statut`, sortable: true, cell: ({ status }) => <StatusPill status={status} /> },
  ];
}

/** What kind of need and of answer it is. */
function useNatureColumns(): readonly Column<Row>[] {
  const { t } = useLingui();
  const word = useWord();
  return [
    { key: 'kind', label: t`Nature`, cell: ({ kind }) => word(kindLabels, kind), optional: true },
    {
      key: 'processArea',
      label: t`Domaine`,
      cell: ({ processArea }) => word(processAreaLabels, processArea),
      optional: true,
    },
    {
      key: 'capabilityPattern',
      label: t`Ce que fait l’IA`,
      cell: ({ capabilityPattern }) => word(capabilityLabels, capabilityPattern),
      optional: true,
    },
    {
      key: 'technologyFamily',
      label: t`Famille technologique`,
      cell: ({ technologyFamily }) => word(technologyLabels, technologyFamily),
      optional: true,
    },
    {
      key: 'confidentiality',
      label: t`Confidentialité`,
      cell: ({ confidentiality }) => word(confidentialityLabels, confidentiality),
      optional: true,
    },
  ];
}

/** Whom it concerns. */
function useLinkColumns(): readonly Column<Row>[] {
  const { t } = useLingui();
  return [
    { key: 'owner', label: t`Responsable`, cell: ({ owner }) => owner && <Person name={owner.name} /> },
    {
      key: 'clients',
      label: t`Clients`,
      cell: ({ clients }) => clients.length > 0 && <ClientNames clients={clients} />,
    },
  ];
}

/** The agency’s own notes, which a client’s people are not told. */
function useInsideColumns(): readonly Column<Row>[] {
  const { t } = useLingui();
  const { roles } = useSession();
  const gainText = useGainText();
  if (isHeldToClients(roles)) return [];
  return [
    { key: 'gain', label: t`Gain attendu`, cell: gainText, numeric: true },
    {
      key: 'tags',
      label: t`Étiquettes`,
      cell: ({ tags }) => tags.length > 0 && <TagList tags={tags} />,
      optional: true,
    },
  ];
}

/** When. */
function useDateColumns(): readonly Column<Row>[] {
  const { t } = useLingui();
  const { date, relative } = useFormat();
  return [
    {
      key: 'deadline',
      label: t`Échéance`,
      sortable: true,
      cell: ({ deadline }) => deadline && <time dateTime={deadline}>{date(deadline)}</time>,
    },
    {
      key: 'updatedAt',
      label: t`Modifié`,
      sortable: true,
      cell: ({ updatedAt }) => <time dateTime={updatedAt}>{relative(updatedAt)}</time>,
    },
    {
      key: 'createdAt',
      label: t`Créé`,
      sortable: true,
      optional: true,
      cell: ({ createdAt }) => <time dateTime={createdAt}>{date(createdAt)}</time>,
    },
  ];
}

/** Every column that the list can show; they change with the language alone. */
export function useListColumns(): readonly Column<Row>[] {
  const { i18n } = useLingui();
  const columns = [
    ...useMainColumns(),
    ...useNatureColumns(),
    ...useLinkColumns(),
    ...useInsideColumns(),
    ...useDateColumns(),
  ];
  return useMemo(() => columns, [i18n.locale]);
}
