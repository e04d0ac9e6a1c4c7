import { decideTriage as ruleOf } from '@jalon/domain/intake/triage/decide-triage';
import type { TriageAnswers, TriageVerdict } from '@jalon/domain/intake/triage/triage-answers';
import type { TriageRecord } from '@jalon/domain/intake/triage/triage-record';
import { TRIAGE_VERDICT_WORDS } from '@jalon/domain/intake/triage/triage-verdicts';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { readDraft } from '../../../platform/drafts';
import { Button } from '../../../ui/actions/button';
import { Panel } from '../../../ui/layout/panel';
import { useArrival } from '../use-arrival';
import { useWords } from '../use-words';
import { VerdictMark } from '../verdict-mark';
import { Why } from '../why';
import { Certainty } from './certainty';
import { Overruling } from './overruling';
import styles from './result.module.css';
import { Refused } from './refused';
import { type Decision, useDecide } from './use-decide';

interface Props {
  readonly useCaseId: string;
  readonly answers: TriageAnswers;
  /** The triage in force when the page was opened. */
  readonly current: TriageRecord | null;
  readonly onDone: (kept: TriageRecord) => void;
  readonly hasMoved: boolean;
}

export const overruleKey = (useCaseId: string): string => `triage-overrule-${useCaseId}`;

/** What the rule says of these answers and why, before one decides; the decision, or another with its reason. */
export function Result(props: Props) {
  const { useCaseId, answers, hasMoved } = props;
  const { t } = useLingui();
  const wordsOf = useWords();
  const title = useArrival<HTMLHeadingElement>('result', hasMoved);
  const outcome = ruleOf(answers);
  const { verdict, reasons, route } = outcome;
  const { decide, error, busy } = useDecide(props);
  const [isOther, setIsOther] = useState(() => readDraft(overruleKey(useCaseId)) !== undefined);
  const send = (decision: Decision) => decide(decision).catch(() => undefined);
  return (
    <Panel>
      <p className="muted small">{t`La règle dit`}</p>
      <h2 className={styles.verdict} ref={title} tabIndex={-1}>
        <VerdictMark verdict={verdict} size="large" />
      </h2>
      <p className={styles.sentence}>{wordsOf(TRIAGE_VERDICT_WORDS[verdict].sentence)}</p>
      <Certainty outcome={outcome} />
      <Why computed={verdict} reasons={reasons} route={route} />
      <div className={styles.decide}>
        {error && <Refused error={error} onRetry={send} />}
        {isOther ? (
          <Overruling
            draft={overruleKey(useCaseId)}
            computed={verdict}
            send={decide}
            onCancel={() => setIsOther(false)}
          />
        ) : (
          <Buttons
            verdict={verdict}
            busy={busy}
            onKeep={() => void send({ verdict })}
            onOther={() => setIsOther(true)}
          />
        )}
      </div>
    </Panel>
  );
}

interface ButtonsProps {
  readonly verdict: TriageVerdict;
  readonly busy: boolean;
  readonly onKeep: () => void;
  readonly onOther: () => void;
}

function Buttons({ verdict, busy, onKeep, onOther }: ButtonsProps) {
  const { t } = useLingui();
  const name = useWords()(TRIAGE_VERDICT_WORDS[verdict].name);
  return (
    <div className={styles.buttons}>
      <Button variant="primary" busy={busy} onClick={onKeep}>
        {t`Retenir « ${name} »`}
      </Button>
      <Button variant="quiet" onClick={onOther}>
        {t`Décider autrement…`}
      </Button>
    </div>
  );
}
