import type { listImports } from '@jalon/contracts/imports/imports.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../platform/format';
import { Person } from '../../ui/content/avatar';
import { Pill } from '../../ui/content/pill';
import type { Column } from '../../ui/table/column';
import { useKinds } from '../use-kinds';
import { stateLabels, stateTones } from '../words/state-words';
import styles from './list.module.css';

export type RunItem = Output<typeof listImports>['items'][number];

/** How many rows it is about: applied where it was, else taken in. */
function useRowsText(): (run: RunItem) => string | null {
  const { t } = useLingui();
  const { number } = useFormat();
  return ({ state, rows, applied }) => {
    if (state === 'committed' || state === 'undoing' || state === 'undone')
      return t`${number(applied)} sur ${number(rows)}`;
    return rows > 0 ? number(rows) : null;
  };
}

export function useRunColumns(): readonly Column<RunItem>[] {
  const { t } = useLingui();
  const { relative, size, dateTime } = useFormat();
  const { titleOf } = useKinds();
  const rowsText = useRowsText();
  return [
    {
      key: 'file',
      label: t`Fichier`,
      fixed: true,
      wide: true,
      cell: ({ id, fileName }) => (
        <Link to="/imports/$id" params={{ id }} className={styles.file}>
          {fileName}
        </Link>
      ),
    },
    {
      key: 'state',
      label: t`État`,
      cell: ({ state }) => <Pill tone={stateTones[state]}>{t(stateLabels[state])}</Pill>,
    },
    { key: 'kind', label: t`Registre`, cell: ({ kind }) => titleOf(kind) },
    { key: 'rows', label: t`Lignes`, numeric: true, cell: rowsText },
    {
      key: 'size',
      label: t`Taille`,
      numeric: true,
      optional: true,
      cell: ({ fileBytes }) => size(fileBytes),
    },
    { key: 'by', label: t`Par`, cell: ({ by }) => by && <Person name={by.name} /> },
    {
      key: 'createdAt',
      label: t`Déposé`,
      cell: ({ createdAt }) => (
        <time dateTime={createdAt} title={dateTime(createdAt)}>
          {relative(createdAt)}
        </time>
      ),
    },
  ];
}
