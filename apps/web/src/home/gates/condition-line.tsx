import type { AwaitedCondition } from '@jalon/domain/gates/awaiting/awaited-gate';
import { useLingui } from '@lingui/react/macro';
import { ClipboardCheck } from 'lucide-react';
import { PathLink } from '../../platform/routing/path-link';
import styles from '../home.module.css';
import { Due } from './due';

/** A condition of a pass: what was promised, on which project, by whom, by when. */
export function ConditionLine({ condition }: { readonly condition: AwaitedCondition }) {
  const { t } = useLingui();
  const { words, title, owner, path, dueOn, isOverdue } = condition;
  return (
    <PathLink path={path} className={styles.line}>
      <ClipboardCheck size={18} aria-hidden className={styles.icon} />
      <span className={styles.words}>
        <span className="muted small">{title}</span>
        <span className={styles.title}>{words}</span>
        <span className="muted small">{owner ?? t`À vous de la tenir`}</span>
      </span>
      <Due dueOn={dueOn} isLate={isOverdue} />
    </PathLink>
  );
}
