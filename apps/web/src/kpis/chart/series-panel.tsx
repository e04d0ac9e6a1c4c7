import { type KpiDetail, readKpiSeries } from '@jalon/contracts/kpis/kpis.operations';
import { sampleOf } from '@jalon/domain/kpis/reading/reading';
import { type SeriesPoint, SERIES_STEPS, type SeriesStep, stepOf } from '@jalon/domain/kpis/reading/series';
import { targetLevel } from '@jalon/domain/kpis/reading/target';
import { MEASUREMENT_CONTEXT_WORDS } from '@jalon/domain/kpis/vocabulary';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { ChartLine } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Panel } from '../../ui/layout/panel';
import { useFigures } from '../words/use-figures';
import styles from './chart.module.css';
import { KpiChart } from './kpi-chart';

const LABELS: Readonly<Record<SeriesStep, MessageDescriptor>> = {
  day: msg`Jour`,
  week: msg`Semaine`,
  month: msg`Mois`,
  quarter: msg`Trimestre`,
};

/** The curve by the step that suits the cadence, or another, and the same as a table. */
export function SeriesPanel({ kpi }: { readonly kpi: KpiDetail }) {
  const { t } = useLingui();
  const [by, setBy] = useState<SeriesStep>(() => stepOf(kpi.cadence));
  const query = useRead(readKpiSeries, { id: kpi.id, by }, { keep: true });
  const baseline = sampleOf(kpi.reading, 'baseline');
  const target = targetLevel(kpi, baseline?.value ?? null);
  const steps = (
    <div className={styles.steps} role="group" aria-label={t`Regrouper par`}>
      {SERIES_STEPS.map((one) => (
        <Button
          key={one}
          size="small"
          variant={one === by ? 'primary' : 'quiet'}
          aria-pressed={one === by}
          onClick={() => setBy(one)}
        >
          {t(LABELS[one])}
        </Button>
      ))}
    </div>
  );
  return (
    <Panel title={t`Courbe`} line={t`Une période sans mesure reste un vide.`} actions={steps}>
      <Reading query={query} lines={8}>
        {({ points }) =>
          points.length === 0 ? (
            <EmptyState icon={<ChartLine size={18} />} title={t`Aucune mesure`}>
              {t`La courbe commence avec le point de départ.`}
            </EmptyState>
          ) : (
            <>
              <KpiChart key={by} {...{ kpi, points, by, baseline, target }} />
              <PointsTable kpi={kpi} points={points} />
            </>
          )
        }
      </Reading>
    </Panel>
  );
}

function PointsTable({ kpi, points }: { readonly kpi: KpiDetail; readonly points: readonly SeriesPoint[] }) {
  const { t } = useLingui();
  const { date, number } = useFormat();
  const { figure, say } = useFigures();
  return (
    <details>
      <summary>{t`La même chose en tableau`}</summary>
      <table className={`${styles.table} figures`}>
        <thead>
          <tr>
            <th scope="col">{t`Période du`}</th>
            <th scope="col">{t`Contexte`}</th>
            <th scope="col">{t`Valeur`}</th>
            <th scope="col">{t`Observations`}</th>
            <th scope="col">{t`Définition`}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={`${point.on} ${point.context} ${point.number}`}>
              <td>{date(point.on)}</td>
              <td>{say(MEASUREMENT_CONTEXT_WORDS[point.context])}</td>
              <td>{figure(point.value, kpi.meaning)}</td>
              <td>{number(point.n)}</td>
              <td>{point.number}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
