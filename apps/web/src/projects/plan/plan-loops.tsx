import type { PlanView } from '@jalon/contracts/projects/plan/plan-view';
import { loopsOf } from '@jalon/domain/projects/plan/loops-of';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import styles from './plan.module.css';
import type { Scale } from './scale';
import { useGateSentence } from './use-plan-words';

interface Props {
  readonly plan: PlanView;
  readonly scale: Scale;
  /** The phases, line after line. */
  readonly lines: readonly string[];
  /** The height of a line, px. */
  readonly row: number;
}

/** An arc from the end of the phase that was left, back up to the one that was taken up again. */
export function PlanLoops({ plan, scale, lines, row }: Props) {
  const gateSentence = useGateSentence();
  const { t } = useLingui();
  const { date } = useFormat();
  const decided = plan.gates.flatMap((gate) =>
    gate.decidedOn && gate.outcome?.effect === 'back' ? [{ ...gate, decidedOn: gate.decidedOn }] : [],
  );
  const order = [...lines];
  const loops = loopsOf(plan.phases, order, decided);
  if (loops.length === 0) return null;
  const middle = (key: string) => (order.indexOf(key.split('-')[0] ?? '') + 0.5) * row;
  return (
    <div className={styles.loops}>
      <svg viewBox={`0 0 100 ${order.length * row}`} preserveAspectRatio="none" aria-hidden>
        {loops.map(({ from, to, on }) => {
          const x = scale.at(on);
          const bend = Math.min(x + 2.5, 100);
          const path = `M ${x} ${middle(from)} C ${bend} ${middle(from)} ${bend} ${middle(to)} ${x} ${middle(to)}`;
          return <path key={`${from}${to}`} d={path} vectorEffect="non-scaling-stroke" />;
        })}
      </svg>
      <ul className={styles.unseen}>
        {loops.map(({ from, to, on, gate }) => (
          <li key={`${from}${to}`}>
            {t`Le ${date(on)}, retour de ${from} à ${to}.`} {gate && gateSentence(gate, plan)}
          </li>
        ))}
      </ul>
    </div>
  );
}
