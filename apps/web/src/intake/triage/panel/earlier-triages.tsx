import type { TriageRecord } from '@jalon/domain/intake/triage/triage-record';
import { Plural } from '@lingui/react/macro';
import { VerdictMark } from '../verdict-mark';
import { Decided, Overruled } from './current-triage';
import styles from './panel.module.css';

/** Verdicts that are no longer in force, the latest first. */
export function EarlierTriages({ triages }: { readonly triages: readonly TriageRecord[] }) {
  if (triages.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>
        <Plural value={triages.length} one="# verdict précédent" other="# verdicts précédents" />
      </summary>
      <ol className={styles.earlier}>
        {triages.map((triage) => (
          <li key={triage.id}>
            <VerdictMark verdict={triage.verdict} />
            <Decided triage={triage} />
            <Overruled triage={triage} />
          </li>
        ))}
      </ol>
    </details>
  );
}
