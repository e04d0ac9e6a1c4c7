import {
  TRIAGE_QUESTIONS,
  type TriageAnswers,
  type TriageQuestion,
} from '@jalon/domain/intake/triage/triage-answers';
import { answerWords, TRIAGE_QUESTION_WORDS } from '@jalon/domain/intake/triage/triage-questions';
import { useLingui } from '@lingui/react/macro';
import { Pencil } from 'lucide-react';
import { IconButton } from '../../ui/actions/icon-button';
import styles from './answer-list.module.css';
import { useWords } from './use-words';

interface Props {
  readonly answers: Partial<TriageAnswers>;
  /** Where one may go back to a question. */
  readonly onChange?: (question: TriageQuestion) => void;
}

/** The questions by their short names, each with its answer. */
export function AnswerList({ answers, onChange }: Props) {
  return (
    <dl className={styles.list}>
      {TRIAGE_QUESTIONS.map((question) => (
        <AnswerLine key={question} question={question} answer={answers[question]} onChange={onChange} />
      ))}
    </dl>
  );
}

interface LineProps extends Pick<Props, 'onChange'> {
  readonly question: TriageQuestion;
  readonly answer: string | undefined;
}

function AnswerLine({ question, answer, onChange }: LineProps) {
  const { t } = useLingui();
  const wordsOf = useWords();
  const name = wordsOf(TRIAGE_QUESTION_WORDS[question].short);
  const said = answer === undefined ? undefined : answerWords(question, answer);
  return (
    <div className={styles.line}>
      <dt className="muted small">{name}</dt>
      <dd>{said ? wordsOf(said) : <span className="muted">—</span>}</dd>
      {onChange && (
        <dd className={styles.change}>
          <IconButton
            label={t`Changer la réponse : ${name}`}
            icon={<Pencil size={16} aria-hidden />}
            onClick={() => onChange(question)}
          />
        </dd>
      )}
    </div>
  );
}
