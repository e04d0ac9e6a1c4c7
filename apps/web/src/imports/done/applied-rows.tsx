import { type ImportRowItem, listImportRows } from '@jalon/contracts/imports/import-rows.operations';
import type { ImportRun } from '@jalon/domain/imports/run';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { Reading } from '../../platform/reading';
import { PathLink } from '../../platform/routing/path-link';
import { useInfinite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Panel } from '../../ui/layout/panel';
import type { Column } from '../../ui/table/column';
import { DataTable } from '../../ui/table/data-table';
import { hindranceLabels } from '../words/hindrance-words';
import { verdictLabels, verdictTones } from '../words/verdict-words';
import styles from './done.module.css';

type Part = 'applied' | 'blocked' | 'undone' | 'refused';

const FILTERS = {
  applied: { outcome: ['applied' as const] },
  blocked: { standsInTheWay: 'true' as const },
  undone: { outcome: ['undone' as const] },
  refused: { verdict: ['refused' as const] },
};

/** What has become of each row, with the way to it. */
export function AppliedRows({ run }: { readonly run: ImportRun }) {
  const { t } = useLingui();
  const [part, setPart] = useState<Part>(run.applied > run.undone ? 'applied' : 'undone');
  const { query, rows, more } = useInfinite(listImportRows, { id: run.id, ...FILTERS[part] }, { keep: true });
  const columns = useColumns(part === 'blocked');
  const parts = [
    { key: 'applied' as const, label: t`Appliquées` },
    { key: 'blocked' as const, label: t`Qui ne s’annulent pas` },
    ...(run.undone > 0 ? [{ key: 'undone' as const, label: t`Remises comme avant` }] : []),
    { key: 'refused' as const, label: t`Refusées` },
  ];
  const tools = (
    <div className={styles.parts} role="group" aria-label={t`Lignes à afficher`}>
      {parts.map(({ key, label }) => (
        <Button
          key={key}
          size="small"
          variant={key === part ? 'secondary' : 'quiet'}
          aria-pressed={key === part}
          onClick={() => setPart(key)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
  return (
    <Panel title={t`Ligne par ligne`} flush>
      <Reading query={query} lines={6}>
        {() => (
          <DataTable
            label={t`Lignes de l’import`}
            preferencesKey="import-applied"
            rows={rows}
            rowKey={({ rank }) => String(rank)}
            columns={columns}
            more={more}
            tools={tools}
            instead={
              rows.length > 0 ? undefined : (
                <EmptyState title={t`Aucune ligne ici`}>{t`Et c’est bon signe.`}</EmptyState>
              )
            }
          />
        )}
      </Reading>
    </Panel>
  );
}

function useColumns(showsWay: boolean): readonly Column<ImportRowItem>[] {
  const { t } = useLingui();
  const { number } = useFormat();
  const way = {
    key: 'way',
    label: t`Empêche d’annuler`,
    cell: ({ standsInTheWay }: ImportRowItem) => standsInTheWay && t(hindranceLabels[standsInTheWay]),
  };
  return [
    {
      key: 'title',
      label: t`Ligne`,
      fixed: true,
      wide: true,
      cell: ({ title, subject }) =>
        subject ? <PathLink path={subject.path}>{subject.title}</PathLink> : title || t`(sans nom)`,
    },
    {
      key: 'number',
      label: t`N°`,
      numeric: true,
      cell: (row) => row.number !== null && number(row.number),
    },
    {
      key: 'verdict',
      label: t`Vérification`,
      cell: ({ verdict }) => <Pill tone={verdictTones[verdict]}>{t(verdictLabels[verdict])}</Pill>,
    },
    ...(showsWay ? [way] : []),
  ];
}
