import type { Questions } from '@jalon/contracts/projects/questions.operations';
import { getQuestions } from '@jalon/contracts/projects/questions.operations';
import type { Question } from '@jalon/contracts/projects/questions-view';
import { QUESTION_GROUPS, type QuestionGroup } from '@jalon/domain/projects/questions/question-groups';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { laterDialog } from '../../platform/routing/later';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Columns, Panel } from '../../ui/layout/panel';
import { DerivedPanel } from './derived-panel';
import { groupHelp, groupLabels } from './group-words';
import { OperationsAhead, OperationsList } from './operations-list';
import { QuestionField } from './question-field';
import styles from './questions.module.css';
import { type Answers, useAnswers } from './use-answers';

const EffectDialog = laterDialog(async () => (await import('./effect-dialog')).EffectDialog);

export type QuestionsPart = QuestionGroup | undefined;

interface Props {
  readonly useCaseId: string;
  /** Which questions are in sight; those that matter now where nothing is said. */
  readonly part: QuestionsPart;
  readonly onPart: (part: QuestionsPart) => void;
}

/** What is asked of a use case or its project, and what an answer would change before it is given. */
export function QuestionsPanel({ useCaseId, ...place }: Props) {
  const query = useRead(getQuestions, { useCaseId }, { keep: true });
  return (
    <Reading query={query} lines={12}>
      {(data) => (
        <Columns
          main={<Asked useCaseId={useCaseId} data={data} {...place} />}
          aside={<DerivedPanel data={data} />}
        />
      )}
    </Reading>
  );
}

interface LoadedProps extends Props {
  readonly data: Questions;
}

/** What the part in sight is called, and why it is asked. */
function useHeading(part: QuestionsPart): { readonly title: string; readonly line: string } {
  const { t } = useLingui();
  if (part) return { title: t(groupLabels[part]), line: t(groupHelp[part]) };
  return {
    title: t`À répondre maintenant`,
    line: t`Ce que la prochaine porte et le choix du niveau d’exigence regardent, et qui n’a pas de réponse.`,
  };
}

function Asked({ useCaseId, data, part, onPart }: LoadedProps) {
  const { t } = useLingui();
  const answers = useAnswers(useCaseId);
  const [isSeen, setSeen] = useState(false);
  const done = () => {
    answers.clear();
    setSeen(false);
  };
  return (
    <Panel {...useHeading(part)}>
      <Parts data={data} part={part} onPart={onPart} />
      {!data.may.includes('answer') && (
        <p className="muted small">
          {t`Vous pouvez lire ces questions ; y répondre revient à l’équipe d’un projet en cours.`}
        </p>
      )}
      {!part && <OperationsAhead data={data} onPart={onPart} />}
      <InSight data={data} part={part} answers={answers} />
      <Bar answers={answers} onSee={() => setSeen(true)} />
      {isSeen && answers.given.length > 0 && (
        <EffectDialog
          useCaseId={useCaseId}
          given={answers.given}
          onDone={done}
          onClose={() => setSeen(false)}
        />
      )}
    </Panel>
  );
}

interface InSightProps extends Pick<LoadedProps, 'data' | 'part'> {
  readonly answers: Answers;
}

function InSight({ data, part, answers }: InSightProps) {
  const { t } = useLingui();
  const shown = shownOf(data, part, answers);
  if (part === 'dpia')
    return <OperationsList questions={shown} answers={answers} mayAnswer={data.may.includes('answer')} />;
  if (shown.length === 0)
    return (
      <EmptyState icon={<CircleCheck size={18} />} title={t`Rien n’attend de réponse ici`}>
        {t`Les autres questions restent ouvertes : choisissez un thème pour les relire ou les compléter.`}
      </EmptyState>
    );
  return shown.map((question) => (
    <QuestionField
      key={question.id}
      question={question}
      value={(answers.chosen[question.id] ?? question.answer).value}
      isChanged={question.id in answers.chosen}
      marksWanted={part !== undefined}
      onChange={mayAnswer(data, question) ? (value) => answers.choose(question, value) : undefined}
    />
  ));
}

const mayAnswer = ({ may }: Questions, { isOfOrganisation }: Question): boolean =>
  may.includes(isOfOrganisation ? 'answer-organisation' : 'answer');

/** Those of a group, those that do not apply last; or those that are wanted, and those just answered among them. */
function shownOf({ questions }: Questions, part: QuestionsPart, { chosen }: Answers): readonly Question[] {
  if (!part)
    return questions.filter(({ id, group, isWanted }) => group !== 'dpia' && (isWanted || id in chosen));
  const some = questions.filter(({ group }) => group === part);
  const rank = ({ applies }: Question) => (applies === false ? 1 : 0);
  return [...some].sort((one, other) => rank(one) - rank(other));
}

/** The groups, with how many of the questions that apply are answered. */
function Parts({ data: { questions }, part, onPart }: Omit<LoadedProps, 'useCaseId'>) {
  const { t } = useLingui();
  const wanted = questions.filter(({ isWanted, group }) => isWanted && group !== 'dpia').length;
  const counted = (group: QuestionGroup) => {
    const applying = questions.filter((one) => one.group === group && one.applies !== false);
    return `${applying.filter(({ answer }) => answer.value !== null).length}/${applying.length}`;
  };
  const choices: readonly (readonly [QuestionsPart, string, string])[] = [
    [undefined, t`Maintenant`, String(wanted)],
    ...QUESTION_GROUPS.map((group) => [group, t(groupLabels[group]), counted(group)] as const),
  ];
  return (
    <nav className={styles.parts} aria-label={t`Thèmes des questions`}>
      {choices.map(([choice, label, count]) => (
        <button
          key={choice ?? 'now'}
          type="button"
          className={styles.part}
          aria-pressed={part === choice}
          onClick={() => onPart(choice)}
        >
          {label} <span className="figures muted small">{count}</span>
        </button>
      ))}
    </nav>
  );
}

/** What was chosen and is not given yet; always in sight. */
function Bar({ answers, onSee }: { readonly answers: Answers; readonly onSee: () => void }) {
  const { t } = useLingui();
  const count = answers.given.length;
  if (count === 0) return null;
  return (
    <div className={styles.bar} role="status">
      <span>
        {t`${plural(count, { one: '# réponse à enregistrer', other: '# réponses à enregistrer' })}`}
      </span>
      <Button size="small" variant="quiet" onClick={answers.clear}>{t`Tout annuler`}</Button>
      <Button size="small" variant="primary" onClick={onSee}>{t`Voir l’effet, puis enregistrer`}</Button>
    </div>
  );
}
