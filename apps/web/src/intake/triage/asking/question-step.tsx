import type { Prefilled } from '@jalon/domain/intake/triage/prefill-triage';
import { TRIAGE_ANSWERS, type TriageQuestion } from '@jalon/domain/intake/triage/triage-answers';
import { answerWords, TRIAGE_QUESTION_WORDS } from '@jalon/domain/intake/triage/triage-questions';
import { useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import { useId, useRef } from 'react';
import { useArrival } from '../use-arrival';
import { useWords } from '../use-words';
import styles from './asking.module.css';
import { moveAmong } from './move-among';
import { useAnswerKeys } from './use-answer-keys';

interface Props {
  readonly question: TriageQuestion;
  readonly chosen: string | undefined;
  readonly prefilled: Prefilled | undefined;
  readonly onChoose: (answer: string) => void;
  readonly onBack: () => void;
  /** Did one come here from another question? */
  readonly hasMoved: boolean;
}

/** One question, its answers as large buttons: pressed, by their number, or with the arrows. */
export function QuestionStep(props: Props) {
  const { question, chosen, prefilled, onChoose, onBack, hasMoved } = props;
  const wordsOf = useWords();
  const titleId = useId();
  const helpId = useId();
  const group = useRef<HTMLDivElement>(null);
  const title = useArrival<HTMLHeadingElement>(question, hasMoved);
  const words = TRIAGE_QUESTION_WORDS[question];
  const answers = TRIAGE_ANSWERS[question];
  useAnswerKeys(answers, { onChoose, onBack, onMove: (step) => moveAmong(group.current, step) });
  return (
    <div>
      <h2 id={titleId} ref={title} tabIndex={-1} className={styles.question}>
        {wordsOf(words.question)}
      </h2>
      <p id={helpId} className="muted">
        {wordsOf(words.help)}
      </p>
      <div
        ref={group}
        role="group"
        aria-labelledby={titleId}
        aria-describedby={helpId}
        className={styles.answers}
      >
        {answers.map((answer, at) => (
          <Answer
            key={answer}
            text={wordsOf(answerWords(question, answer) ?? { fr: answer, en: answer })}
            digit={at + 1}
            isChosen={answer === chosen}
            onChoose={() => onChoose(answer)}
          />
        ))}
      </div>
      {prefilled && prefilled.answer === chosen && <Origin from={prefilled.from} />}
    </div>
  );
}

interface AnswerProps {
  readonly text: string;
  readonly digit: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Answer({ text, digit, isChosen, onChoose }: AnswerProps) {
  return (
    <button type="button" className={styles.answer} aria-pressed={isChosen} onClick={onChoose}>
      <kbd className={styles.digit} aria-hidden>
        {digit}
      </kbd>
      <span className={styles.text}>{text}</span>
      {isChosen && <Check size={20} aria-hidden />}
    </button>
  );
}

/** That an answer was taken over, and from where: it is for the reader to confirm. */
function Origin({ from }: Pick<Prefilled, 'from'>) {
  const { t } = useLingui();
  const sources: Readonly<Record<Prefilled['from'], string>> = {
    pain: t`il y a un point de douleur`,
    inefficiency: t`il y a une inefficacité`,
    data: t`ce que l’on a de données`,
    ai_fit: '',
    return: '',
  };
  const source = sources[from];
  return (
    <p className={`small ${styles.origin}`} role="note">
      {t`Pré-rempli d’après les cinq questions du cas d’usage (${source}). Confirmez, ou choisissez une autre réponse.`}
    </p>
  );
}
