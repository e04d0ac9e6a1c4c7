import { getPlan } from '@jalon/contracts/projects/plan/plan.operations';
import type { PlanView } from '@jalon/contracts/projects/plan/plan-view';
import { calendarOf, workingDaysBetween } from '@jalon/domain/organisation/working-days';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { CalendarRange } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { laterDialog } from '../../platform/routing/later';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Notice } from '../../ui/feedback/notice';
import { Panel } from '../../ui/layout/panel';
import { useProject } from '../project-context';
import { PhaseChecklist } from './phase-checklist';
import { PhaseTable } from './phase-table';
import styles from './plan.module.css';
import { PlanTimeline } from './plan-timeline';

const ProposalDialog = laterDialog(async () => (await import('./proposal-dialog')).ProposalDialog);

/** The phases of a project in time: as they were planned, as they went, and what there is to do in them. */
export function PlanPage() {
  const { id } = useProject();
  const query = useRead(getPlan, { id }, { keep: true });
  return (
    <Reading query={query} lines={12}>
      {(plan) => <Plan plan={plan} />}
    </Reading>
  );
}

function Plan({ plan }: { readonly plan: PlanView }) {
  const { t } = useLingui();
  const [proposing, setProposing] = useState(false);
  const mayPlan = plan.may.includes('plan');
  const propose = (
    <Button icon={<CalendarRange size={16} aria-hidden />} onClick={() => setProposing(true)}>
      {t`Proposer des dates`}
    </Button>
  );
  return (
    <div className={styles.stack}>
      <Beyond plan={plan} />
      <Panel
        title={t`Phases dans le temps`}
        line={t`Contour : prévu. Plein : réel. Losange : porte. Flèche : retour à une phase antérieure.`}
        actions={mayPlan && propose}
      >
        <PlanTimeline plan={plan} />
      </Panel>
      <PhaseChecklist plan={plan} />
      <Panel title={t`Dates des phases`} line={t`Écarts en jours ouvrés.`} flush>
        <PhaseTable plan={plan} />
      </Panel>
      {proposing && <ProposalDialog plan={plan} onClose={() => setProposing(false)} />}
    </div>
  );
}

/** Does what is planned end after the day that the project is due? Said with by how much. */
function Beyond({ plan: { phases, dueOn, holidays } }: { readonly plan: PlanView }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const last = phases
    .flatMap(({ plannedTo }) => plannedTo ?? [])
    .sort()
    .at(-1);
  if (!dueOn || !last) return null;
  const days = workingDaysBetween(dueOn, last, calendarOf(holidays));
  if (days < 1) return null;
  const [end, due] = [date(last), date(dueOn)];
  return (
    <Notice tone="attention">
      {t`${plural(days, {
        one: `Le planning finit le ${end}, soit # jour ouvré après l’échéance du projet (${due}).`,
        other: `Le planning finit le ${end}, soit # jours ouvrés après l’échéance du projet (${due}).`,
      })}`}
    </Notice>
  );
}
