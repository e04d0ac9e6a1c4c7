import type { KpiDetail } from '@jalon/contracts/kpis/kpis.operations';
import { listMeasurements } from '@jalon/contracts/kpis/measurements.operations';
import type { Measurement } from '@jalon/domain/kpis/measurement';
import { MEASUREMENT_CONTEXT_WORDS } from '@jalon/domain/kpis/vocabulary';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { laterDialog } from '../../platform/routing/later';
import { ProblemState } from '../../platform/problem-notice';
import { useInfinite } from '../../platform/use-operation';
import { ActionMenu } from '../../ui/actions/action-menu';
import { Skeleton } from '../../ui/feedback/skeleton';
import { Panel } from '../../ui/layout/panel';
import type { Column } from '../../ui/table/column';
import { DataTable } from '../../ui/table/data-table';
import { useFigures } from '../words/use-figures';

const CorrectDialog = laterDialog(async () => (await import('../entry/correct-dialogs')).CorrectDialog);
const RemoveDialog = laterDialog(async () => (await import('../entry/correct-dialogs')).RemoveDialog);

/** Every measurement, the latest first; each can be put right or taken out, with a trace. */
export function MeasurementsPanel({ kpi }: { readonly kpi: KpiDetail }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { query, rows, more } = useInfinite(listMeasurements, { kpiId: kpi.id });
  const [correcting, setCorrecting] = useState<Measurement | null>(null);
  const [removing, setRemoving] = useState<Measurement | null>(null);
  const columns = useColumns(kpi);
  if (kpi.reading.measurements === 0) return null;
  const actionsOf = (row: Measurement) =>
    kpi.may.includes('measure') && (
      <ActionMenu
        label={t`Actions pour la mesure du ${date(row.takenOn)}`}
        actions={[
          { label: t`Corriger`, onSelect: () => setCorrecting(row) },
          { label: t`Retirer`, onSelect: () => setRemoving(row), danger: true },
        ]}
      />
    );
  return (
    <Panel title={t`Mesures`} flush>
      {query.error ? (
        <ProblemState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Skeleton lines={6} />
      ) : (
        <DataTable
          label={t`Mesures de « ${kpi.name} »`}
          preferencesKey="measurements"
          rows={rows}
          rowKey={({ id }) => id}
          columns={columns}
          rowActions={actionsOf}
          more={more}
        />
      )}
      {correcting && <CorrectDialog measurement={correcting} onClose={() => setCorrecting(null)} />}
      {removing && <RemoveDialog measurement={removing} onClose={() => setRemoving(null)} />}
    </Panel>
  );
}

function useColumns(kpi: KpiDetail): readonly Column<Measurement>[] {
  const { t } = useLingui();
  const { date, number } = useFormat();
  const { figure, say } = useFigures();
  const shown = (value: number | null) => (value === null ? '' : number(value));
  return [
    { key: 'takenOn', label: t`Date`, fixed: true, cell: ({ takenOn }) => date(takenOn) },
    { key: 'value', label: t`Valeur`, numeric: true, cell: ({ value }) => figure(value, kpi.meaning) },
    { key: 'context', label: t`Contexte`, cell: ({ context }) => say(MEASUREMENT_CONTEXT_WORDS[context]) },
    { key: 'n', label: t`Observations`, numeric: true, cell: ({ n }) => shown(n) },
    {
      key: 'numerator',
      label: t`Numérateur`,
      numeric: true,
      optional: true,
      cell: (row) => shown(row.numerator),
    },
    {
      key: 'denominator',
      label: t`Dénominateur`,
      numeric: true,
      optional: !kpi.meaning.isRatio,
      cell: (row) => shown(row.denominator),
    },
    { key: 'segment', label: t`Segment`, cell: ({ segment }) => segment },
    { key: 'note', label: t`Remarque`, wide: true, cell: ({ note }) => note },
    { key: 'enteredBy', label: t`Saisie par`, optional: true, cell: ({ enteredBy }) => enteredBy.name },
  ];
}
