import type { TriageVerdict } from '@jalon/domain/intake/triage/triage-answers';
import { reasonWords } from '@jalon/domain/intake/triage/triage-reasons';
import { stepWords } from '@jalon/domain/intake/triage/triage-steps';
import { TRIAGE_VERDICT_WORDS } from '@jalon/domain/intake/triage/triage-verdicts';
import { useLingui } from '@lingui/react/macro';
import { useWords } from './use-words';
import styles from './verdict.module.css';

interface Props {
  /** What the rule said; its reasons and its route by their keys. */
  readonly computed: TriageVerdict;
  readonly reasons: readonly string[];
  readonly route: readonly string[];
}

/** The answers that weighed, and what to do: the simpler route, what to clear up first, or what comes next. */
export function Why({ computed, reasons, route }: Props) {
  const { t } = useLingui();
  const wordsOf = useWords();
  const said = reasons.flatMap((key) => reasonWords(key) ?? []).map(wordsOf);
  const steps = route.flatMap((key) => stepWords(key) ?? []).map(wordsOf);
  return (
    <>
      {said.length > 0 && (
        <div className={styles.part}>
          <h3>{t`Ce qui a pesé`}</h3>
          <ul className={styles.reasons}>
            {said.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      {steps.length > 0 && (
        <div className={styles.part}>
          <h3>{wordsOf(TRIAGE_VERDICT_WORDS[computed].route)}</h3>
          <ol className={styles.route}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}
