import { listImportProfiles } from '@jalon/contracts/imports/imports.operations';
import type { ImportProfile } from '@jalon/domain/imports/mapping';
import { useLingui } from '@lingui/react/macro';
import { BookmarkCheck } from 'lucide-react';
import { useFormat } from '../../platform/format';
import { Reading } from '../../platform/reading';
import { useInfinite } from '../../platform/use-operation';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Panel } from '../../ui/layout/panel';
import type { Column } from '../../ui/table/column';
import { DataTable } from '../../ui/table/data-table';
import { useKinds } from '../use-kinds';
import { ProfileActions } from './profile-actions';

/** The mappings kept for files that come back in the same shape. */
export function ProfilesPanel() {
  const { t } = useLingui();
  const { query, rows, more } = useInfinite(listImportProfiles, {}, { keep: true });
  const columns = useColumns();
  return (
    <Panel flush>
      <Reading query={query} lines={4}>
        {() =>
          rows.length === 0 ? (
            <EmptyState icon={<BookmarkCheck size={18} />} title={t`Aucun profil gardé`}>
              {t`À la fin d’un import, gardez sa correspondance : un fichier de même forme la reprend en un clic.`}
            </EmptyState>
          ) : (
            <DataTable
              label={t`Liste des profils d’import`}
              preferencesKey="import-profiles"
              rows={rows}
              rowKey={({ id }) => id}
              columns={columns}
              more={more}
              rowActions={(profile) => <ProfileActions profile={profile} />}
            />
          )
        }
      </Reading>
    </Panel>
  );
}

function useColumns(): readonly Column<ImportProfile>[] {
  const { t } = useLingui();
  const { relative, number } = useFormat();
  const { titleOf } = useKinds();
  return [
    { key: 'name', label: t`Profil`, fixed: true, wide: true, cell: ({ name }) => name },
    { key: 'kind', label: t`Registre`, cell: ({ kind }) => titleOf(kind) },
    { key: 'uses', label: t`Utilisations`, numeric: true, cell: ({ uses }) => number(uses) },
    {
      key: 'usedAt',
      label: t`Dernière fois`,
      cell: ({ usedAt }) =>
        usedAt ? (
          <time dateTime={usedAt}>{relative(usedAt)}</time>
        ) : (
          <span className="muted">{t`jamais`}</span>
        ),
    },
  ];
}
