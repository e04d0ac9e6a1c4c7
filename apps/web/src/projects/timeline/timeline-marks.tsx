import type {
  PortfolioTimeline,
  TimelinePhase,
  TimelineProject,
} from '@jalon/contracts/projects/plan/plan-view';
import { phaseState } from '@jalon/domain/projects/plan/project-plan';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { barOf, type Scale, type Span, within } from '../plan/scale';
import { useWords } from '../use-words';
import styles from './timeline.module.css';

interface BarProps {
  readonly phase: TimelinePhase;
  readonly scale: Scale;
  readonly today: string;
  readonly name: { readonly fr: string; readonly en: string } | undefined;
}

/** The real days where it has begun, the planned ones else; of one that is under way, up to today. */
function daysOf({ beganOn, endedOn, plannedFrom, plannedTo }: TimelinePhase, today: string): Span | null {
  if (beganOn) return { from: beganOn, to: endedOn ?? (today > beganOn ? today : beganOn) };
  return plannedFrom && plannedTo ? { from: plannedFrom, to: plannedTo } : null;
}

const LOOKS = { done: styles.ended, under_way: styles.running, to_come: styles.planned };

/** A phase this time round: the real days where it has begun, the planned ones else. */
export function PhaseBars({ phase, scale, today, name }: BarProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  const words = useWords();
  const days = daysOf(phase, today);
  const seen = days && within(days, scale);
  if (!seen) return null;
  const { phaseId } = phase;
  const told = `${phaseId} ${name ? words(name) : ''} · ${t`du ${date(days.from)} au ${date(days.to)}`}`;
  return (
    <span className={`${styles.bar} ${LOOKS[phaseState(phase)]}`} style={barOf(scale, seen)} title={told}>
      {phaseId}
    </span>
  );
}

interface GateProps {
  readonly gate: TimelineProject['gates'][number];
  readonly lifecycle: PortfolioTimeline['lifecycles'][number] | undefined;
  readonly scale: Scale;
}

function useGateTold({ gate, lifecycle }: Pick<GateProps, 'gate' | 'lifecycle'>, day: string): string {
  const { t } = useLingui();
  const { date } = useFormat();
  const words = useWords();
  const known = lifecycle?.gates.find(({ id }) => id === gate.gateId);
  const outcome = lifecycle?.outcomes.find(({ id }) => id === gate.outcome);
  const name = `${gate.gateId} ${known ? words(known) : ''}`;
  if (!day) return name;
  return outcome ? t`${name} · ${words(outcome)}, le ${date(day)}` : t`${name} · prévue le ${date(day)}`;
}

/** A gate on the day of its decision, else on the day it is due. */
export function GateMark({ gate, lifecycle, scale }: GateProps) {
  const day = gate.decidedOn ?? gate.dueOn ?? '';
  const told = useGateTold({ gate, lifecycle }, day);
  if (!day || !within({ from: day, to: day }, scale)) return null;
  const effect = lifecycle?.outcomes.find(({ id }) => id === gate.outcome)?.effect ?? 'open';
  return (
    <span
      className={`${styles.diamond} ${styles[effect]}`}
      style={{ left: `${scale.at(day)}%` }}
      title={told}
      role="img"
      aria-label={told}
    />
  );
}
