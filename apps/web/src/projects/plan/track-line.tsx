import type { PlanView } from '@jalon/contracts/projects/plan/plan-view';
import { phaseKey } from '@jalon/domain/projects/plan/project-plan';
import { useLingui } from '@lingui/react/macro';
import { useWords } from '../use-words';
import styles from './plan.module.css';
import { barOf, type Scale } from './scale';

interface TrackProps {
  readonly plan: PlanView;
  readonly scale: Scale;
  readonly track: PlanView['tracks'][number];
}

/** A thin lane: how much of the track falls in each phase, under its bar. */
export function TrackLine({ track, plan, scale }: TrackProps) {
  const words = useWords();
  const { t } = useLingui();
  const marks = plan.phases.flatMap((phase) => {
    const items = track.items.filter(({ phaseId }) => phaseId === phase.phaseId);
    const from = phase.beganOn ?? phase.plannedFrom;
    const to = phase.endedOn ?? phase.plannedTo ?? from;
    return items.length > 0 && from && to
      ? [{ key: phaseKey(phase), from, to: to < from ? from : to, items }]
      : [];
  });
  return (
    <div className={`${styles.line} ${styles.track}`}>
      <div className={styles.name} title={words(track.name)}>
        <strong>{track.id}</strong> {words(track.name)}
      </div>
      <div className={styles.lane}>
        {marks.map(({ key, from, to, items }) => (
          <span
            key={key}
            className={styles.trackMark}
            style={barOf(scale, { from, to })}
            title={items.map(({ name }) => words(name)).join(' · ')}
          >
            <span className={styles.unseen}>
              {t`${key} : ${items.map(({ name }) => words(name)).join(', ')}`}
            </span>
          </span>
        ))}
      </div>
    </div>
  );
}
