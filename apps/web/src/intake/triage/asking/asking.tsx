import type { Prefilled } from '@jalon/domain/intake/triage/prefill-triage';
import { TRIAGE_QUESTIONS, type TriageQuestion } from '@jalon/domain/intake/triage/triage-answers';
import { useLingui } from '@lingui/react/macro';
import { ArrowLeft } from 'lucide-react';
import { Button } from '../../../ui/actions/button';
import { Panel } from '../../../ui/layout/panel';
import styles from './asking.module.css';
import { Progress } from './progress';
import { QuestionStep } from './question-step';
import { answered, type Sitting, THE_END, wentBack, wentOn, wholeOf } from './sitting';

interface Props {
  readonly question: TriageQuestion;
  readonly sitting: Sitting;
  readonly prefilled: readonly Prefilled[];
  readonly go: (next: Sitting) => void;
  readonly hasMoved: boolean;
}

/** The question under way, with the way back. */
export function Asking({ question, sitting, prefilled, go, hasMoved }: Props) {
  const { at, answers } = sitting;
  const chosen = answers[question];
  return (
    <Panel>
      <Progress at={at} of={TRIAGE_QUESTIONS.length} />
      <QuestionStep
        question={question}
        chosen={chosen}
        prefilled={prefilled.find((one) => one.question === question)}
        onChoose={(answer) => go(answered(sitting, question, answer))}
        onBack={() => go(wentBack(sitting))}
        hasMoved={hasMoved}
      />
      <Foot sitting={sitting} chosen={chosen} go={go} />
    </Panel>
  );
}

/** The question before; on, where there is an answer to confirm, or to the verdict where there is one already. */
function Foot({
  sitting,
  chosen,
  go,
}: Pick<Props, 'sitting' | 'go'> & { readonly chosen: string | undefined }) {
  const { t } = useLingui();
  const isWhole = wholeOf(sitting) !== undefined;
  return (
    <div className={styles.foot}>
      {sitting.at > 0 ? (
        <Button icon={<ArrowLeft size={16} aria-hidden />} onClick={() => go(wentBack(sitting))}>
          {t`Précédente`}
        </Button>
      ) : (
        <span />
      )}
      {isWhole && <Button onClick={() => go({ ...sitting, at: THE_END })}>{t`Voir le verdict`}</Button>}
      {!isWhole && chosen && (
        <Button variant="primary" onClick={() => go(wentOn(sitting))}>{t`Confirmer`}</Button>
      )}
    </div>
  );
}
