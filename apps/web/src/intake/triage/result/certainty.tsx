import type { TriageOutcome, TriageTurn } from '@jalon/domain/intake/triage/decide-triage';
import { answerWords, TRIAGE_QUESTION_WORDS } from '@jalon/domain/intake/triage/triage-questions';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { Notice } from '../../../ui/feedback/notice';
import { useWords } from '../use-words';
import { VerdictMark } from '../verdict-mark';
import styles from './result.module.css';

/** Does the verdict hold whatever is not known? */
export function Certainty({ outcome: { open } }: { readonly outcome: TriageOutcome }) {
  const { t } = useLingui();
  const { list } = useFormat();
  const wordsOf = useWords();
  if (open.length === 0) return null;
  const names = list(open.map((question) => `« ${wordsOf(TRIAGE_QUESTION_WORDS[question].short)} »`));
  return (
    <div className={styles.certainty}>
      <Notice tone="info">
        {t`Ce verdict peut encore changer : il dépend de ce que vous ne savez pas encore (${names}).`}
      </Notice>
    </div>
  );
}

/** Nobody reads more than these. */
const SHOWN = 4;

/** Single other answers that would bring another verdict. */
export function Turns({ turns }: { readonly turns: readonly TriageTurn[] }) {
  const { t } = useLingui();
  if (turns.length === 0)
    return <p className="muted small">{t`Aucune autre réponse, prise seule, ne changerait ce verdict.`}</p>;
  return (
    <ul className={styles.turns}>
      {turns.slice(0, SHOWN).map((turn) => (
        <Turn key={`${turn.question}.${turn.answer}`} turn={turn} />
      ))}
    </ul>
  );
}

function Turn({ turn: { question, answer, verdict } }: { readonly turn: TriageTurn }) {
  const wordsOf = useWords();
  const said = answerWords(question, answer);
  return (
    <li>
      <p>
        <span className="muted small">{wordsOf(TRIAGE_QUESTION_WORDS[question].short)}</span>
        <br />
        {said && wordsOf(said)}
      </p>
      <p>
        <span aria-hidden>→ </span>
        <VerdictMark verdict={verdict} />
      </p>
    </li>
  );
}
