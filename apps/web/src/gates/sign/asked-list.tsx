import type { GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { Quoted } from '../quoted';
import { useWords } from '../use-words';
import type { Asked, Lesson } from './ballot/said-before';
import styles from './sign.module.css';

interface Props {
  readonly gate: Pick<GateView, 'criteria'>;
  readonly asked: readonly Asked[];
}

/** Conditions that others ask for: what, by whom, until when, on what, and who asks. */
export function AskedList({ gate, asked }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const { date } = useFormat();
  const nameOf = (id: string) => {
    const found = gate.criteria.find((criterion) => criterion.id === id);
    return found ? words(found.name) : id;
  };
  return (
    <ul className={styles.asked} aria-label={t`Conditions déjà demandées`}>
      {asked.map(({ by, condition }) => (
        <li key={`${condition.criterionId} ${condition.words} ${condition.dueOn} ${condition.ownerId}`}>
          <strong>{condition.words}</strong>
          <div className="muted small">
            {condition.owner.name} · {t`pour le ${date(condition.dueOn)}`} · {nameOf(condition.criterionId)} ·{' '}
            {t`demandée par ${by.name}`}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What others who abandon have learnt, in their words. */
export function LessonsSaid({ said }: { readonly said: readonly Lesson[] }) {
  const { t } = useLingui();
  if (said.length === 0) return null;
  return (
    <div>
      <p className="small">{t`Ce que le projet a appris, déjà écrit :`}</p>
      {said.map(({ by, lessons }) => (
        <blockquote key={by.id} className={styles.lesson}>
          <Quoted text={lessons} /> <span className="muted small">{by.name}</span>
        </blockquote>
      ))}
    </div>
  );
}
