import type { Question } from '@jalon/contracts/projects/questions-view';
import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { useFormat } from '../../platform/format';
import { Pill } from '../../ui/content/pill';
import { useWords } from '../use-words';
import styles from './questions.module.css';

interface Props {
  readonly question: Question;
  /** As it would be: what was chosen, or what stands. */
  readonly value: RuleValue | null;
  readonly isChanged: boolean;
  /** Among others that are not: it says that it is awaited. */
  readonly marksWanted: boolean;
  /** Absent where the reader may not answer. */
  readonly onChange?: (value: RuleValue | null) => void;
}

/** One plain question; « not known yet » is an answer too, and the help is folded. */
export function QuestionField(props: Props) {
  const { question, value, onChange } = props;
  const { t } = useLingui();
  const words = useWords();
  const { help, applies } = question;
  return (
    <fieldset className={`${styles.question} ${applies === false ? styles.quiet : ''}`} disabled={!onChange}>
      <legend>{words(question.question)}</legend>
      <Input question={question} value={value} onChange={onChange} />
      <div className={styles.notes}>
        <States {...props} />
        <Applying question={question} />
        <AnsweredBy question={question} />
      </div>
      {help && (
        <details className="small">
          <summary>{t`Aide`}</summary>
          <p className="muted">{words(help)}</p>
        </details>
      )}
    </fieldset>
  );
}

/** Not saved yet, awaited; what changing an answer may bring down. */
function States({ question, isChanged, marksWanted }: Props) {
  const { t } = useLingui();
  if (!isChanged)
    return (
      marksWanted && question.isWanted && <Pill tone="attention">{t`Attendue à la prochaine porte`}</Pill>
    );
  const mayFell = question.isMaterial && question.answer.value !== null;
  return (
    <>
      <Pill tone="info">{t`Pas encore enregistré`}</Pill>
      {mayFell && (
        <span className="muted small">{t`Changer cette réponse peut faire tomber des signatures.`}</span>
      )}
    </>
  );
}

/** Pointless here, or waiting for another answer. */
function Applying({ question: { applies, dependsOn } }: Pick<Props, 'question'>) {
  const { t } = useLingui();
  const words = useWords();
  if (applies === false)
    return <span className="muted small">{t`Sans objet ici, d’après vos autres réponses.`}</span>;
  if (applies === true || dependsOn.length === 0) return null;
  return (
    <span className="muted small">{t`Dépend de : ${dependsOn.map((one) => words(one)).join(', ')}`}</span>
  );
}

/** « Léa Martin, il y a 2 jours » */
function AnsweredBy({ question: { answer } }: Pick<Props, 'question'>) {
  const { relative } = useFormat();
  if (answer.value === null || !answer.by || !answer.at) return null;
  return (
    <span className="muted small">
      {answer.by.name}, {relative(answer.at)}
    </span>
  );
}

type InputProps = Pick<Props, 'question' | 'value' | 'onChange'>;

function Input(props: InputProps) {
  const { type } = props.question;
  if (type === 'int' || type === 'date') return <TypedInput {...props} />;
  return type === 'set' ? <SetInput {...props} /> : <ChoiceInput {...props} />;
}

const asText = (value: RuleValue | null): string =>
  value === null || typeof value === 'object' ? '' : String(value);

/** Yes, no, or one of a few; or not known yet. */
function ChoiceInput({ question, value, onChange }: InputProps) {
  const { t } = useLingui();
  const words = useWords();
  const name = useId();
  const choices: readonly (readonly [RuleValue | null, string])[] = [
    ...(question.type === 'bool'
      ? ([
          [true, t`Oui`],
          [false, t`Non`],
        ] as const)
      : question.values.map((one) => [one.id, words(one)] as const)),
    [null, t`Je ne sais pas encore`],
  ];
  return (
    <div className={styles.choices}>
      {choices.map(([choice, label]) => (
        <label key={String(choice)} className={choice === null ? styles.unknown : styles.choice}>
          <input type="radio" name={name} checked={value === choice} onChange={() => onChange?.(choice)} />
          {label}
        </label>
      ))}
    </div>
  );
}

/** Several of a few; nothing ticked is not known yet, and « none » is said on purpose. */
function SetInput({ question, value, onChange }: InputProps) {
  const { t } = useLingui();
  const words = useWords();
  const chosen = Array.isArray(value) ? value : [];
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    onChange?.(
      next.length === 0 ? null : question.values.map((one) => one.id).filter((one) => next.includes(one)),
    );
  };
  return (
    <div className={styles.choices}>
      {question.values.map((one) => (
        <label key={one.id} className={styles.choice}>
          <input type="checkbox" checked={chosen.includes(one.id)} onChange={() => toggle(one.id)} />
          {words(one)}
        </label>
      ))}
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={Array.isArray(value) && chosen.length === 0}
          onChange={({ currentTarget }) => onChange?.(currentTarget.checked ? [] : null)}
        />
        {t`Rien de cela`}
      </label>
      <label className={styles.unknown}>
        <input type="checkbox" checked={value === null} onChange={() => onChange?.(null)} />
        {t`Je ne sais pas encore`}
      </label>
    </div>
  );
}

/** A number of people, or a day. */
function TypedInput({ question, value, onChange }: InputProps) {
  const words = useWords();
  const isNumber = question.type === 'int';
  const read = (text: string): RuleValue | null => {
    if (text === '') return null;
    return isNumber ? Math.max(0, Math.trunc(Number(text))) : text;
  };
  return (
    <input
      className={styles.typed}
      type={isNumber ? 'number' : 'date'}
      min={isNumber ? 0 : undefined}
      aria-label={words(question.question)}
      value={asText(value)}
      onChange={({ currentTarget }) => onChange?.(read(currentTarget.value))}
    />
  );
}
