import type { TriageRecord } from '@jalon/domain/intake/triage/triage-record';
import { TRIAGE_VERDICT_WORDS } from '@jalon/domain/intake/triage/triage-verdicts';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { AnswerList } from '../answer-list';
import { useWords } from '../use-words';
import { VerdictMark } from '../verdict-mark';
import { Why } from '../why';
import styles from './panel.module.css';

/** The verdict in force: what, by whom, why, and the answers that it rests on. */
export function CurrentTriage({ triage }: { readonly triage: TriageRecord }) {
  const { t } = useLingui();
  const wordsOf = useWords();
  const { verdict, computed, answers } = triage;
  const isOverruled = verdict !== computed;
  return (
    <>
      <VerdictMark verdict={verdict} size="large" />
      {!isOverruled && <p className={styles.sentence}>{wordsOf(TRIAGE_VERDICT_WORDS[verdict].sentence)}</p>}
      <Decided triage={triage} />
      <Overruled triage={triage} />
      {isOverruled ? (
        <details className={styles.more}>
          <summary>{t`Ce que disait la règle`}</summary>
          <Why {...triage} />
        </details>
      ) : (
        <Why {...triage} />
      )}
      <details className={styles.more}>
        <summary>{t`Les sept réponses`}</summary>
        <AnswerList answers={answers} />
      </details>
    </>
  );
}

/** « Décidé par Alice le 3 nov. 2026 » */
export function Decided({ triage: { decidedBy, decidedAt } }: { readonly triage: TriageRecord }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { name } = decidedBy;
  const day = date(decidedAt);
  return <p className={`muted small ${styles.decided}`}>{t`Décidé par ${name} le ${day}`}</p>;
}

/** What the rule said where somebody decided otherwise, and why they did. */
export function Overruled({ triage: { computed, verdict, reason } }: { readonly triage: TriageRecord }) {
  const { t } = useLingui();
  const wordsOf = useWords();
  if (computed === verdict) return null;
  const rule = wordsOf(TRIAGE_VERDICT_WORDS[computed].name);
  return (
    <div className={styles.overruled}>
      <p>
        <strong>{t`Décidé autrement que la règle, qui disait : ${rule}`}</strong>
      </p>
      <p className={styles.reason}>{reason}</p>
    </div>
  );
}
