import type { TriageOutcome } from '@jalon/domain/intake/triage/decide-triage';
import { TRIAGE_QUESTION_WORDS } from '@jalon/domain/intake/triage/triage-questions';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { Notice } from '../../../ui/feedback/notice';
import { useWords } from '../use-words';
import styles from './result.module.css';

/** Does the verdict hold whatever is not known? */
export function Certainty({ outcome: { open } }: { readonly outcome: TriageOutcome }) {
  const { t } = useLingui();
  const { list } = useFormat();
  const wordsOf = useWords();
  if (open.length === 0) return null;
  const names = list(open.map((question) => wordsOf(TRIAGE_QUESTION_WORDS[question].short)));
  return (
    <div className={styles.certainty}>
      <Notice tone="info">
        {t`Ce verdict peut encore changer : il dépend de ce que vous ne savez pas encore (${names}).`}
      </Notice>
    </div>
  );
}
