import type { AttributeView } from '@jalon/contracts/lifecycle/lifecycle-view';
import { readAttributes } from '@jalon/contracts/lifecycle/lifecycle.operations';
import { useLingui } from '@lingui/react/macro';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { Pill } from '../../ui/content/pill';
import { Panel } from '../../ui/layout/panel';
import type { Column } from '../../ui/table/column';
import { DataTable } from '../../ui/table/data-table';
import { useSource } from '../source/source';
import { useLocal } from '../source/use-words';
import { UseLinks } from './use-links';

const isDerived = (row: AttributeView) => row.derived !== undefined || row.derivedFrom !== undefined;

/** What is asked about the organisation and the project, or derived from other answers; and what it decides. */
export function AttributesTab() {
  const { t } = useLingui();
  const { which } = useSource();
  const query = useRead(readAttributes, which, { keep: true });
  const columns = useColumns();
  return (
    <Panel flush>
      <Reading query={query} lines={12}>
        {({ items }) => (
          <DataTable
            label={t`Questions`}
            preferencesKey="lifecycle-attributes"
            rows={items}
            rowKey={({ id }) => id}
            columns={columns}
          />
        )}
      </Reading>
    </Panel>
  );
}

function useColumns(): readonly Column<AttributeView>[] {
  const { t } = useLingui();
  const local = useLocal();
  const question = (row: AttributeView) =>
    isDerived(row) ? (
      <span className="muted">{t`déduit d’autres réponses`}</span>
    ) : (
      row.question && local(row.question)
    );
  const answers = (row: AttributeView) =>
    row.values?.map(local).join(' · ') ?? (row.type === 'bool' ? t`oui · non` : '–');
  const level = (row: AttributeView) =>
    row.level === 'organisation' ? (
      <Pill tone="neutral">{t`de l’agence`}</Pill>
    ) : (
      <Pill tone="info">{t`du projet`}</Pill>
    );
  return [
    { key: 'name', label: t`Sujet`, cell: local, fixed: true, wide: true },
    { key: 'question', label: t`Question posée`, cell: question, wide: true },
    { key: 'values', label: t`Réponses`, cell: answers, wide: true },
    { key: 'level', label: t`À propos`, cell: level },
    { key: 'uses', label: t`Regardé par`, cell: (row) => <UseLinks uses={row.uses} />, wide: true },
  ];
}
