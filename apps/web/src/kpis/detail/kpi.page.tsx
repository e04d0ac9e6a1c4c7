import { getKpi, type KpiDetail, updateKpi } from '@jalon/contracts/kpis/kpis.operations';
import { standingOf } from '@jalon/domain/kpis/reading/standing';
import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { Ruler } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { ImportLink } from '../../platform/routing/import-link';
import { laterDialog } from '../../platform/routing/later';
import { ProblemNotice } from '../../platform/problem-notice';
import { Reading } from '../../platform/reading';
import { usePageTitle } from '../../platform/routing/page-title';
import { PathLink } from '../../platform/routing/path-link';
import { useRead, useWrite } from '../../platform/use-operation';
import { ActionMenu, type MenuAction } from '../../ui/actions/action-menu';
import { Button } from '../../ui/actions/button';
import { Panel } from '../../ui/layout/panel';
import { SeriesPanel } from '../chart/series-panel';
import styles from '../kpis.module.css';
import { Beware, StatePill } from '../list/kpi-card';
import { roleLabels, warningLabels } from '../words/kpi-words';
import { useSentence } from '../words/use-sentence';
import { useToday } from '../words/use-today';
import { DefinitionPanel } from './definition-panel';
import { MeasurementsPanel } from './measurements-panel';

const MeasureDialog = laterDialog(async () => (await import('../entry/measure-dialog')).MeasureDialog);
const EditDialog = laterDialog(async () => (await import('../form/edit-dialogs')).EditDialog);
const RedefineDialog = laterDialog(async () => (await import('../form/edit-dialogs')).RedefineDialog);

/** One KPI of a project: where it is, its curve, what it means, its measurements. */
export function KpiPage() {
  const { id, kpiId } = useParams({ from: '/shell/projects/$id/kpis/$kpiId' });
  const { t } = useLingui();
  const query = useRead(getKpi, { id: kpiId }, { keep: true });
  return (
    <div className={styles.stack}>
      <PathLink path={`/projects/${id}/kpis`}>{t`← Tous les KPI`}</PathLink>
      <Reading query={query} lines={14}>
        {({ kpi, minBaseline }) => <Kpi key={kpi.id} {...{ kpi, minBaseline }} />}
      </Reading>
    </div>
  );
}

interface Props {
  readonly kpi: KpiDetail;
  readonly minBaseline: number;
}

type Opened = 'measure' | 'edit' | 'redefine' | null;

function Kpi({ kpi, minBaseline }: Props) {
  const { t } = useLingui();
  const [opened, setOpened] = useState<Opened>(null);
  const { mutate, error } = useWrite(updateKpi);
  const close = () => setOpened(null);
  usePageTitle(kpi.name);
  const archive = (isArchived: boolean) => mutate({ id: kpi.id, version: kpi.version, isArchived });
  const all: readonly (MenuAction & { readonly action: string })[] = [
    { action: 'edit', label: t`Modifier la cible et le suivi`, onSelect: () => setOpened('edit') },
    { action: 'redefine', label: t`Redéfinir`, onSelect: () => setOpened('redefine') },
    { action: 'archive', label: t`Archiver`, onSelect: () => archive(true) },
    { action: 'restore', label: t`Reprendre`, onSelect: () => archive(false) },
  ];
  const actions = all.filter(({ action }) => kpi.may.some((one) => one === action));
  return (
    <>
      {error && <ProblemNotice error={error} />}
      <WhereWeAre
        {...{ kpi, minBaseline }}
        actions={
          <div className={styles.actions}>
            {kpi.may.includes('measure') && <ImportLink kind="measurements" meantFor={kpi.id} />}
            {kpi.may.includes('measure') && (
              <Button
                variant="primary"
                icon={<Ruler size={16} aria-hidden />}
                onClick={() => setOpened('measure')}
              >
                {t`Ajouter des mesures`}
              </Button>
            )}
            {actions.length > 0 && <ActionMenu label={t`Actions pour « ${kpi.name} »`} actions={actions} />}
          </div>
        }
      />
      <SeriesPanel kpi={kpi} />
      <DefinitionPanel kpi={kpi} />
      <MeasurementsPanel kpi={kpi} />
      {opened === 'measure' && <MeasureDialog kpi={kpi} onClose={close} />}
      {opened === 'edit' && <EditDialog kpi={kpi} onClose={close} />}
      {opened === 'redefine' && <RedefineDialog kpi={kpi} onClose={close} />}
    </>
  );
}

/** « Where are we », in words that anybody understands. */
function WhereWeAre({ kpi, minBaseline, actions }: Props & { readonly actions: ReactNode }) {
  const { t } = useLingui();
  const { now, target, way } = useSentence();
  const standing = standingOf(kpi, kpi.reading, { today: useToday(), minBaseline });
  return (
    <Panel title={kpi.name} line={t(roleLabels[kpi.role])} actions={actions}>
      <div className={styles.cardMain}>
        <div className={styles.heading}>
          <StatePill kpi={kpi} state={standing.state} />
        </div>
        <p>{[now(kpi, standing), way(standing)].filter(Boolean).join(' ')}</p>
        <p>{target(kpi, standing)}</p>
        <Beware kpi={kpi} warnings={standing.warnings.map((one) => t(warningLabels[one]))} />
      </div>
    </Panel>
  );
}
