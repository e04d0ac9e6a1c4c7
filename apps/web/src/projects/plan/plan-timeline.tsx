import type { GateRow, PhaseRow, PlanView } from '@jalon/contracts/projects/plan/plan-view';
import { addDays } from '@jalon/domain/organisation/working-days';
import { phaseKey } from '@jalon/domain/projects/plan/project-plan';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import { useWords } from '../use-words';
import { PlanLoops } from './plan-loops';
import styles from './plan.module.css';
import { barOf, type Scale, scaleOf, spanOf } from './scale';
import { TrackLine } from './track-line';
import { usePlanWords } from './use-plan-words';
import { useTodayInSight } from '../use-today-in-sight';

const ROW = 44;

interface LaneProps {
  readonly plan: PlanView;
  readonly scale: Scale;
}

/** Phases on real time, each on its line with every time that it was gone through; the table below says the same. */
export function PlanTimeline({ plan }: { readonly plan: PlanView }) {
  const days = plan.phases.flatMap((one) => [one.plannedFrom, one.plannedTo, one.beganOn, one.endedOn]);
  const span = spanOf([...days, plan.today, plan.dueOn, addDays(plan.today, 30)]);
  if (!span) return null;
  const scale = scaleOf(span);
  const lines = [...new Set(plan.phases.map(({ phaseId }) => phaseId))].sort(byNumber);
  return (
    <TimeBox at={scale.at(plan.today)}>
      <div className={styles.lines}>
        <Months scale={scale} />
        <div className={styles.body}>
          {lines.map((phaseId) => (
            <PhaseLine key={phaseId} phaseId={phaseId} plan={plan} scale={scale} />
          ))}
          <PlanLoops plan={plan} scale={scale} lines={lines} row={ROW} />
        </div>
        {plan.tracks.map((track) => (
          <TrackLine key={track.id} track={track} plan={plan} scale={scale} />
        ))}
        <Today plan={plan} scale={scale} />
      </div>
    </TimeBox>
  );
}

/** Where it does not fit, it scrolls, and begins with today in sight. */
function TimeBox({ at, children }: { readonly at: number; readonly children: ReactNode }) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  useTodayInSight(box, at);
  return (
    <div
      ref={box}
      className={styles.timeline}
      role="region"
      tabIndex={0}
      aria-label={t`Frise des phases, à faire défiler`}
    >
      {children}
    </div>
  );
}

const numberOf = (phaseId: string) => Number(phaseId.slice(1));
const byNumber = (one: string, other: string) => numberOf(one) - numberOf(other);

function Months({ scale }: { readonly scale: Scale }) {
  const { month } = usePlanWords();
  return (
    <div className={styles.line} aria-hidden>
      <div className={styles.name} />
      <div className={styles.months}>
        {scale.months.map(({ day, at }) => (
          <span key={day} style={{ left: `${at}%` }}>
            {month(day)}
          </span>
        ))}
      </div>
    </div>
  );
}

function Today({ plan, scale }: LaneProps) {
  const { t } = useLingui();
  return (
    <div className={styles.today} aria-hidden>
      <span style={{ left: `${scale.at(plan.today)}%` }}>
        <em>{t`aujourd’hui`}</em>
      </span>
    </div>
  );
}

function PhaseLine({ phaseId, plan, scale }: LaneProps & { readonly phaseId: string }) {
  const words = useWords();
  const times = plan.phases.filter((phase) => phase.phaseId === phaseId);
  const gates = plan.gates.filter((gate) => gate.phaseId === phaseId);
  const name = times[0]?.name;
  return (
    <div className={styles.line} style={{ height: ROW }}>
      <div className={`${styles.name} ${phaseId === plan.phaseId ? styles.here : ''}`}>
        <strong>{phaseId}</strong> {name && words(name)}
      </div>
      <div className={styles.lane}>
        {times.map((phase) => (
          <Bars key={phaseKey(phase)} phase={phase} plan={plan} scale={scale} />
        ))}
        {gates.map((gate) => (
          <Diamond key={gate.id} gate={gate} plan={plan} scale={scale} />
        ))}
      </div>
    </div>
  );
}

interface BarProps extends LaneProps {
  readonly phase: PhaseRow;
}

const Bars = (props: BarProps) => (
  <>
    <PlannedBar {...props} />
    <RealBar {...props} />
  </>
);

function PlannedBar({ phase, plan, scale }: BarProps) {
  const { phaseSentence } = usePlanWords();
  const { plannedFrom: from, plannedTo: to } = phase;
  if (!from || !to) return null;
  return (
    <span className={styles.planned} style={barOf(scale, { from, to })} title={phaseSentence(phase, plan)} />
  );
}

/** Of one that is under way: up to today. */
function RealBar({ phase, plan, scale }: BarProps) {
  const { phaseSentence } = usePlanWords();
  const { beganOn: from, endedOn, cycle } = phase;
  if (!from) return null;
  const to = endedOn ?? (plan.today > from ? plan.today : from);
  return (
    <span
      className={`${styles.real} ${endedOn ? styles.ended : styles.running}`}
      style={barOf(scale, { from, to })}
      title={phaseSentence(phase, plan)}
    >
      {cycle > 1 && <span className={styles.cycle}>{cycle}</span>}
    </span>
  );
}

/** Where a gate stands: on the day of its decision, else on the day it is due, else at the end of its phase. */
function dayOf(gate: GateRow, { phases }: PlanView): string | null {
  const phase = phases.find((one) => one.phaseId === gate.phaseId && one.cycle === gate.cycle);
  return gate.decidedOn ?? gate.dueOn ?? phase?.plannedTo ?? null;
}

function Diamond({ gate, plan, scale }: LaneProps & { readonly gate: GateRow }) {
  const { gateSentence } = usePlanWords();
  const day = dayOf(gate, plan);
  if (!day) return null;
  const look = gate.outcome ? styles[gate.outcome.effect] : styles.open;
  const path: string = `/gates/${gate.id}`;
  return (
    <Link
      to={path}
      className={styles.gate}
      style={{ left: `${scale.at(day)}%` }}
      title={gateSentence(gate, plan)}
      aria-label={gateSentence(gate, plan)}
    >
      <span className={`${styles.diamond} ${look}`} aria-hidden />
      <span className={styles.gateId} aria-hidden>
        {gate.gateId}
      </span>
    </Link>
  );
}
