import type { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import { decideTriage } from '@jalon/domain/intake/triage/decide-triage';
import type { TriageAnswers, TriageQuestion } from '@jalon/domain/intake/triage/triage-answers';
import type { TriageRecord } from '@jalon/domain/intake/triage/triage-record';
import { useLingui } from '@lingui/react/macro';
import { Panel } from '../../ui/layout/panel';
import { AnswerList } from './answer-list';
import { Decided, Overruled } from './panel/current-triage';
import { Turns } from './result/turns';
import styles from './beside.module.css';
import { VerdictMark } from './verdict-mark';

interface Props {
  readonly useCase: UseCaseDetail;
  readonly current: TriageRecord | null;
  /** All of them, once one is at the end. */
  readonly whole: TriageAnswers | undefined;
  readonly onChange: (question: TriageQuestion) => void;
}

/** Beside the questions: what the use case says; beside the verdict: the answers, and what would turn it. */
export function Beside({ useCase, current, whole, onChange }: Props) {
  const { t } = useLingui();
  return (
    <>
      {whole && (
        <>
          <Panel title={t`Vos réponses`}>
            <AnswerList answers={whole} onChange={onChange} />
          </Panel>
          <Panel title={t`Ce qui changerait le verdict`}>
            <Turns turns={decideTriage(whole).turns} />
          </Panel>
        </>
      )}
      <Panel title={t`Le problème`}>
        <p className={styles.problem}>{useCase.problem}</p>
      </Panel>
      {current && (
        <Panel title={t`Verdict en vigueur`}>
          <VerdictMark verdict={current.verdict} />
          <Decided triage={current} />
          <Overruled triage={current} />
        </Panel>
      )}
    </>
  );
}
