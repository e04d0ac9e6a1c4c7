import type { ProjectListItem } from '@jalon/domain/projects/project';
import { isEnded } from '@jalon/domain/projects/project-status';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useFormat } from '../../platform/format';
import { Pill } from '../../ui/content/pill';
import type { Column } from '../../ui/table/column';
import { useWords } from '../use-words';
import { modeLabels, statusLabels, statusTones } from '../words';
import styles from './list.module.css';
import { NextGateCell } from './next-gate-cell';

/** Columns of the list of projects. */
export function useProjectColumns(): readonly Column<ProjectListItem>[] {
  const { t, i18n } = useLingui();
  const { list } = useFormat();
  const columns: readonly Column<ProjectListItem>[] = [
    {
      key: 'title',
      label: t`Projet`,
      fixed: true,
      wide: true,
      sortable: true,
      cell: ({ id, reference, title }) => (
        <>
          <span className="muted small figures">{reference}</span>{' '}
          <Link to="/projects/$id" params={{ id }}>
            {title}
          </Link>
        </>
      ),
    },
    { key: 'phase', label: t`Phase`, sortable: true, cell: (row) => <PhaseCell project={row} /> },
    {
      key: 'nextGate',
      label: t`Prochaine porte`,
      wide: true,
      cell: ({ id, nextGate }) => <NextGateCell projectId={id} gate={nextGate} />,
    },
    {
      key: 'status',
      label: t`Statut`,
      cell: ({ status }) => <Pill tone={statusTones[status]}>{t(statusLabels[status])}</Pill>,
    },
    {
      key: 'owners',
      label: t`Chef de projet`,
      cell: ({ owners }) =>
        owners.length > 0 ? (
          <span className={styles.narrow}>{list(owners.map(({ name }) => name))}</span>
        ) : (
          <span className="muted">{t`À désigner`}</span>
        ),
    },
    { key: 'dueOn', label: t`Échéance`, sortable: true, cell: (row) => <DueCell project={row} /> },
    ...useOptionalColumns(),
  ];
  return useMemo(() => columns, [i18n.locale]);
}

/** Columns that are not shown until chosen. */
function useOptionalColumns(): readonly Column<ProjectListItem>[] {
  const { t } = useLingui();
  const { date, relative, list } = useFormat();
  return [
    {
      key: 'clients',
      label: t`Clients`,
      optional: true,
      wide: true,
      cell: ({ clients }) => (clients.length > 0 ? list(clients.map(({ name }) => name)) : '–'),
    },
    {
      key: 'startsOn',
      label: t`Début`,
      optional: true,
      cell: ({ startsOn }) => (startsOn ? date(startsOn) : '–'),
    },
    {
      key: 'updatedAt',
      label: t`Modifié`,
      sortable: true,
      optional: true,
      cell: ({ updatedAt }) => relative(updatedAt),
    },
  ];
}

interface CellProps {
  readonly project: ProjectListItem;
}

/** « P5 · Pilote, 2e passage » */
function PhaseCell({ project: { phaseId, phase, cycle, mode } }: CellProps) {
  const { t } = useLingui();
  const words = useWords();
  return (
    <span className={styles.narrow}>
      {phaseId} · {words(phase)}
      {mode && <span className="muted"> {t(modeLabels[mode])}</span>}
      {cycle > 1 && <span className="muted">, {t`${cycle}e passage`}</span>}
    </span>
  );
}

/** By when; past its date it says so, in words. */
function DueCell({ project: { dueOn, status } }: CellProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  if (!dueOn) return <>–</>;
  const isLate = !isEnded(status) && dueOn < new Date().toISOString().slice(0, 10);
  return (
    <span>
      <time dateTime={dueOn}>{date(dueOn)}</time>
      {isLate && <span className={`small ${styles.late}`}> {t`dépassée`}</span>}
    </span>
  );
}
