import { isEnded } from '@jalon/domain/projects/project-status';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../platform/format';
import { KpiStrip } from '../../ui/layout/kpi-strip';
import { NextGateCell } from '../list/next-gate-cell';
import { useProject } from '../project-context';
import { useWords } from '../use-words';
import styles from './overview.module.css';

const DAY_MS = 86_400_000;

/** Who leads it, which gate it has before it, by when, for whom. */
export function ProjectFacts() {
  const { t } = useLingui();
  const { date, list } = useFormat();
  const words = useWords();
  const { id, owners, nextGate, clients, profile } = useProject();
  const isLed = owners.length > 0;
  return (
    <div className={styles.facts}>
      <KpiStrip
        items={[
          {
            label: t`Chef de projet`,
            value: isLed ? list(owners.map(({ name }) => name)) : t`À désigner`,
            note: !isLed && <Link to="/projects/$id/team" params={{ id }}>{t`Composer l’équipe`}</Link>,
          },
          {
            label: t`Prochaine porte`,
            value: <NextGateCell projectId={id} gate={nextGate} />,
            note: nextGate?.dueOn && t`le ${date(nextGate.dueOn)}`,
          },
          { label: t`Échéance`, ...useDue() },
          { label: t`Clients`, value: clients.length > 0 ? list(clients.map(({ name }) => name)) : '–' },
          { label: t`Niveau d’exigence`, value: words(profile) },
        ]}
      />
    </div>
  );
}

/** By when it must be there, and by how much that is past. */
function useDue() {
  const { t } = useLingui();
  const { date } = useFormat();
  const { dueOn, status } = useProject();
  if (dueOn === null) return { value: '–' };
  const late = Math.floor((Date.now() - Date.parse(dueOn)) / DAY_MS);
  const isLate = late > 0 && !isEnded(status);
  return {
    value: date(dueOn),
    note: isLate && t`${plural(late, { one: 'dépassée d’un jour', other: 'dépassée de # jours' })}`,
  };
}
