import type { TriageTurn } from '@jalon/domain/intake/triage/decide-triage';
import type { TriageQuestion } from '@jalon/domain/intake/triage/triage-answers';
import { answerWords, TRIAGE_QUESTION_WORDS } from '@jalon/domain/intake/triage/triage-questions';
import { useLingui } from '@lingui/react/macro';
import { useWords } from '../use-words';
import { VerdictMark } from '../verdict-mark';
import styles from './result.module.css';

/** What one can do something about comes first; what the need is does not change by itself. */
const ORDER: readonly TriageQuestion[] = [
  'data',
  'checking',
  'tool',
  'procedure',
  'frequency',
  'problem',
  'nature',
];

/** Nobody reads more than these. */
const SHOWN = 5;

/** Of each question one turn to each verdict, by the best answer that brings it. */
export function turnsToShow(turns: readonly TriageTurn[]): readonly TriageTurn[] {
  const ofQuestion = (question: TriageQuestion) => turns.filter((turn) => turn.question === question);
  const isFirst = (turn: TriageTurn, at: number, all: readonly TriageTurn[]) =>
    all.findIndex(({ verdict }) => verdict === turn.verdict) === at;
  return ORDER.flatMap((question) => ofQuestion(question).filter(isFirst)).slice(0, SHOWN);
}

/** Single other answers that would bring another verdict. */
export function Turns({ turns }: { readonly turns: readonly TriageTurn[] }) {
  const { t } = useLingui();
  if (turns.length === 0)
    return <p className="muted small">{t`Aucune autre réponse, prise seule, ne changerait ce verdict.`}</p>;
  return (
    <>
      <p className="muted small">{t`Une seule de ces réponses suffirait :`}</p>
      <ul className={styles.turns}>
        {turnsToShow(turns).map((turn) => (
          <Turn key={`${turn.question}.${turn.answer}`} turn={turn} />
        ))}
      </ul>
    </>
  );
}

function Turn({ turn: { question, answer, verdict } }: { readonly turn: TriageTurn }) {
  const wordsOf = useWords();
  const said = answerWords(question, answer);
  return (
    <li>
      <p className="muted small">{wordsOf(TRIAGE_QUESTION_WORDS[question].short)}</p>
      <p>{said && wordsOf(said)}</p>
      <p className={styles.turned}>
        <span aria-hidden>→</span>
        <VerdictMark verdict={verdict} />
      </p>
    </li>
  );
}
