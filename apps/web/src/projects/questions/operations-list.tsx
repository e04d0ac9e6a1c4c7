import type { Questions } from '@jalon/contracts/projects/questions.operations';
import type { Question } from '@jalon/contracts/projects/questions-view';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { Button } from '../../ui/actions/button';
import { Notice } from '../../ui/feedback/notice';
import { useWords } from '../use-words';
import styles from './questions.module.css';
import type { QuestionsPart } from './questions-panel';
import type { Answers } from './use-answers';

interface AheadProps {
  readonly data: Questions;
  readonly onPart: (part: QuestionsPart) => void;
}

/** Operations that only a person can recognise are gone through together, in a list of their own. */
export function OperationsAhead({ data: { questions }, onPart }: AheadProps) {
  const { t } = useLingui();
  const open = questions.filter(({ group, isWanted }) => group === 'dpia' && isWanted).length;
  if (open === 0) return null;
  return (
    <Notice
      tone="info"
      title={t`${plural(open, { one: 'Une opération à passer en revue', other: '# opérations à passer en revue' })}`}
    >
      <p>{t`Elles décident si une analyse d’impact (AIPD) est due ; la plupart ne concernent pas une agence.`}</p>
      <Button size="small" onClick={() => onPart('dpia')}>{t`Les passer en revue`}</Button>
    </Notice>
  );
}

interface ListProps {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly mayAnswer: boolean;
}

/** One line each; those that are left can be said not to apply at once. */
export function OperationsList({ questions, answers, mayAnswer }: ListProps) {
  const { t } = useLingui();
  const valueOf = ({ id, answer }: Question) => (answers.chosen[id] ?? answer).value;
  const left = questions.filter((question) => valueOf(question) === null && !question.isChoice);
  return (
    <>
      <div className={styles.rest}>
        <span>
          {t`${plural(left.length, { 0: 'Toutes ont une réponse.', one: '# reste sans réponse.', other: '# restent sans réponse.' })}`}
        </span>
        {mayAnswer && left.length > 0 && (
          <Button size="small" onClick={() => answers.chooseAll(left, false)}>
            {t`Répondre non à toutes celles qui restent`}
          </Button>
        )}
      </div>
      <ul className={styles.operations}>
        {questions.map((question) => (
          <Operation
            key={question.id}
            question={question}
            value={valueOf(question)}
            onChange={mayAnswer ? (value) => answers.choose(question, value) : undefined}
          />
        ))}
      </ul>
    </>
  );
}

interface OperationProps {
  readonly question: Question;
  readonly value: unknown;
  readonly onChange: ((value: boolean | null) => void) | undefined;
}

function Operation({ question, value, onChange }: OperationProps) {
  const { t } = useLingui();
  const words = useWords();
  const id = useId();
  const choices = [
    [true, t`Oui`],
    [false, t`Non`],
    [null, t`Je ne sais pas encore`],
  ] as const;
  return (
    <li className={styles.operation}>
      <span id={id}>{words(question.question)}</span>
      <div className={styles.choices} role="radiogroup" aria-labelledby={id}>
        {choices.map(([choice, label]) => (
          <label key={String(choice)} className={choice === null ? styles.unknown : styles.choice}>
            <input
              type="radio"
              name={id}
              disabled={!onChange}
              checked={value === choice}
              onChange={() => onChange?.(choice)}
            />
            {label}
          </label>
        ))}
      </div>
    </li>
  );
}
