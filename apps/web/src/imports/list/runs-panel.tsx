import { listImports } from '@jalon/contracts/imports/imports.operations';
import { Trans, useLingui } from '@lingui/react/macro';
import { FileSpreadsheet } from 'lucide-react';
import { Reading } from '../../platform/reading';
import { LinkButton } from '../../platform/routing/links';
import { useInfinite } from '../../platform/use-operation';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Panel } from '../../ui/layout/panel';
import { DataTable } from '../../ui/table/data-table';
import { RunActions } from './run-actions';
import { useRunColumns } from './run-columns';

/** Every import, the newest first. */
export function RunsPanel() {
  const { t } = useLingui();
  const { query, rows, more } = useInfinite(listImports, {}, { keep: true });
  const columns = useRunColumns();
  return (
    <Panel flush>
      <Reading query={query} lines={6}>
        {() =>
          rows.length === 0 ? (
            <Nothing />
          ) : (
            <DataTable
              label={t`Liste des imports`}
              preferencesKey="imports"
              rows={rows}
              rowKey={({ id }) => id}
              columns={columns}
              more={more}
              rowActions={(run) => <RunActions run={run} />}
            />
          )
        }
      </Reading>
    </Panel>
  );
}

/** What the job is, in three lines. */
function Nothing() {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<FileSpreadsheet size={18} />}
      title={t`Aucun import pour l’instant`}
      action={
        <LinkButton to="/imports/new" variant="secondary">
          {t`Déposer un premier fichier`}
        </LinkButton>
      }
    >
      <Trans>
        <p>Déposez un fichier CSV ou XLSX tel qu’il est : Jalon le lit et propose où va chaque colonne.</p>
        <p>Un essai à blanc dit ligne par ligne ce qui serait créé, modifié ou refusé, et pourquoi.</p>
        <p>Rien n’est écrit avant votre accord, et un import s’annule en entier.</p>
      </Trans>
    </EmptyState>
  );
}
