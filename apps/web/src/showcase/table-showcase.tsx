import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useFormat } from '../platform/format';
import { ActionMenu } from '../ui/actions/action-menu';
import { Person } from '../ui/content/avatar';
import { Pill } from '../ui/content/pill';
import { FilterBar } from '../ui/filters/filter-bar';
import { FilterChoice } from '../ui/filters/filter-choice';
import { FilterChoices } from '../ui/filters/filter-choices';
import { Panel } from '../ui/layout/panel';
import type { Column } from '../ui/table/column';
import { DataTable } from '../ui/table/data-table';
import { type SampleRow, sampleRows } from './sample-rows';

const SHORT = sampleRows(6);
const LONG = sampleRows(10_000);

function useSampleColumns(): readonly Column<SampleRow>[] {
  const { t } = useLingui();
  const { number } = useFormat();
  return useMemo(
    () => [
      {
        key: 'title',
        label: t`Cas d’usage`,
        cell: ({ title }) => title,
        fixed: true,
        sortable: true,
        wide: true,
      },
      { key: 'id', label: t`Référence`, cell: ({ id }) => id },
      { key: 'status', label: t`Statut`, cell: ({ tone }) => <Pill tone={tone}>{t`Analyse`}</Pill> },
      {
        key: 'score',
        label: t`Score`,
        cell: ({ score }) => number(score, { minimumFractionDigits: 1 }),
        numeric: true,
        sortable: true,
      },
      { key: 'owner', label: t`Responsable`, cell: ({ owner }) => <Person name={owner} /> },
    ],
    [t, number],
  );
}

export function TableShowcase() {
  const { t } = useLingui();
  const columns = useSampleColumns();
  const [sort, setSort] = useState('-score');
  const actions = (row: SampleRow) => (
    <ActionMenu
      label={t`Actions pour ${row.id}`}
      actions={[{ label: t`Ouvrir`, onSelect: () => undefined }]}
    />
  );
  return (
    <>
      <Panel title={t`Liste courte, avec filtres`} flush>
        <DataTable
          label={t`Classement des cas d’usage`}
          preferencesKey="showcase"
          rows={SHORT}
          rowKey={({ id }) => id}
          columns={columns}
          sort={sort}
          onSort={setSort}
          rowActions={actions}
          tools={<Filters />}
          more={{ hasMore: true, loading: false, onMore: () => undefined, total: 312 }}
        />
      </Panel>
      <Panel title={t`Liste de 10 000 lignes`} flush>
        <DataTable
          label={t`Longue liste`}
          preferencesKey="showcase-long"
          rows={LONG.slice(0, window.innerWidth < 768 ? 20 : 10_000)}
          rowKey={({ id }) => id}
          columns={columns}
        />
      </Panel>
    </>
  );
}

function Filters() {
  const { t } = useLingui();
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<'pain' | 'opportunity'>();
  const [status, setStatus] = useState<readonly ('draft' | 'proposed')[]>(['draft']);
  return (
    <FilterBar query={query} onQuery={setQuery} onClear={() => setStatus([])}>
      <FilterChoice
        label={t`Nature`}
        value={kind}
        onChange={setKind}
        choices={[
          { value: 'pain', label: t`Point de douleur` },
          { value: 'opportunity', label: t`Opportunité stratégique` },
        ]}
      />
      <FilterChoices
        label={t`Statut`}
        values={status}
        onChange={setStatus}
        choices={[
          { value: 'draft', label: t`Brouillon` },
          { value: 'proposed', label: t`Proposé` },
        ]}
      />
    </FilterBar>
  );
}
