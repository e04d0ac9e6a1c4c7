import type { ParameterView } from '@jalon/contracts/lifecycle/lifecycle-view';
import { readParameters } from '@jalon/contracts/lifecycle/lifecycle.operations';
import { sourceWords } from '@jalon/domain/lifecycle/explaining/source-words';
import { numberWords } from '@jalon/domain/lifecycle/explaining/value-words';
import { useLingui } from '@lingui/react/macro';
import { Pencil } from 'lucide-react';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { IconButton } from '../../ui/actions/icon-button';
import { Panel } from '../../ui/layout/panel';
import type { Column } from '../../ui/table/column';
import { DataTable } from '../../ui/table/data-table';
import { useGo } from '../source/go';
import { useSource } from '../source/source';
import { useLocal } from '../source/use-words';
import { UseLinks } from './use-links';

/** Every threshold, with its unit, where it comes from and what looks at it. */
export function ParametersTab() {
  const { t } = useLingui();
  const { go } = useGo();
  const { which, edit } = useSource();
  const local = useLocal();
  const query = useRead(readParameters, which, { keep: true });
  const columns: readonly Column<ParameterView>[] = [
    { key: 'name', label: t`Seuil`, cell: (row) => local(row), fixed: true, wide: true },
    {
      key: 'value',
      label: t`Valeur`,
      numeric: true,
      cell: (row) => <strong>{local(numberWords(row.default, row.unit))}</strong>,
    },
    { key: 'source', label: t`Origine`, cell: (row) => local(sourceWords(row.source)), wide: true },
    { key: 'uses', label: t`Regardé par`, cell: (row) => <UseLinks uses={row.uses} />, wide: true },
  ];
  return (
    <Panel flush>
      <Reading query={query} lines={10}>
        {({ items }) => (
          <DataTable
            label={t`Seuils`}
            preferencesKey="lifecycle-parameters"
            rows={items}
            rowKey={({ id }) => id}
            columns={columns}
            rowActions={
              edit
                ? (row) => (
                    <IconButton
                      label={t`Modifier ${local(row)}`}
                      icon={<Pencil size={16} aria-hidden />}
                      size="small"
                      onClick={() => go({ edit: `parameter:${row.id}` })}
                    />
                  )
                : undefined
            }
          />
        )}
      </Reading>
    </Panel>
  );
}
