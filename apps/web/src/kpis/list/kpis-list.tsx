import { type KpiListItem, listKpis } from '@jalon/contracts/kpis/kpis.operations';
import { useLingui } from '@lingui/react/macro';
import { Plus, Ruler } from 'lucide-react';
import { useState } from 'react';
import { ImportLink } from '../../platform/routing/import-link';
import { laterDialog } from '../../platform/routing/later';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Panel } from '../../ui/layout/panel';
import styles from '../kpis.module.css';
import { KpiCard } from './kpi-card';

const MeasureDialog = laterDialog(async () => (await import('../entry/measure-dialog')).MeasureDialog);
const CreateDialog = laterDialog(async () => (await import('../form/create-dialog')).CreateDialog);
const TemplatesDialog = laterDialog(async () => (await import('./templates-dialog')).TemplatesDialog);

interface Props {
  readonly useCaseId: string;
  /** Where one is shown. */
  readonly pathOf: (id: string) => string;
}

type Opened = 'templates' | 'own' | KpiListItem;

/** The KPIs of a use case: defined once, measured from before the change until operation. */
export function KpisList({ useCaseId, pathOf }: Props) {
  const { t } = useLingui();
  const query = useRead(listKpis, { useCaseId }, { keep: true });
  const [opened, open] = useState<Opened | null>(null);
  const mayAdd = query.data?.mayAdd ?? false;
  const mayMeasure = query.data?.items.some(({ may }) => may.includes('measure')) ?? false;
  return (
    <>
      <Panel
        title={t`KPI`}
        line={t`Les mêmes indicateurs du cadrage à l’exploitation. Mesurez avant de changer.`}
        actions={(mayAdd || mayMeasure) && <Actions {...{ useCaseId, mayAdd, mayMeasure, open }} />}
      >
        <Reading query={query} lines={8}>
          {({ items, minBaseline }) =>
            items.length === 0 ? (
              <EmptyState icon={<Ruler size={18} />} title={t`Aucun KPI pour l’instant`}>
                {t`La porte du cadrage demande au moins un KPI complet, et un point de départ mesuré pour chaque KPI principal.`}
              </EmptyState>
            ) : (
              <ul className={styles.list}>
                {items.map((kpi) => (
                  <KpiCard
                    key={kpi.id}
                    {...{ kpi, minBaseline }}
                    path={pathOf(kpi.id)}
                    onMeasure={() => open(kpi)}
                  />
                ))}
              </ul>
            )
          }
        </Reading>
      </Panel>
      {opened && <OpenedDialog {...{ useCaseId, opened }} onClose={() => open(null)} />}
    </>
  );
}

interface ActionsProps {
  readonly useCaseId: string;
  readonly mayAdd: boolean;
  readonly mayMeasure: boolean;
  readonly open: (opened: Opened) => void;
}

function Actions({ useCaseId, mayAdd, mayMeasure, open }: ActionsProps) {
  const { t } = useLingui();
  return (
    <div className={styles.actions}>
      {mayMeasure && <ImportLink kind="measurements" meantFor={useCaseId} />}
      {mayAdd && (
        <>
          <Button onClick={() => open('own')} icon={<Plus size={16} aria-hidden />}>
            {t`Définir un KPI`}
          </Button>
          <Button variant="primary" onClick={() => open('templates')}>{t`Partir d’un exemple`}</Button>
        </>
      )}
    </div>
  );
}

interface OpenedProps {
  readonly useCaseId: string;
  readonly opened: Opened;
  readonly onClose: () => void;
}

function OpenedDialog({ useCaseId, opened, onClose }: OpenedProps) {
  if (opened === 'templates') return <TemplatesDialog {...{ useCaseId, onClose }} />;
  if (opened === 'own') return <CreateDialog {...{ useCaseId, onClose }} />;
  return <MeasureDialog kpi={opened} onClose={onClose} />;
}
