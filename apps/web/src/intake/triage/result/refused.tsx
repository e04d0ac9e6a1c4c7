import { triageStale } from '@jalon/contracts/intake/triage.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import type { TriageRecord } from '@jalon/domain/intake/triage/triage-record';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { ProblemNotice } from '../../../platform/problem-notice';
import { Button } from '../../../ui/actions/button';
import { Notice } from '../../../ui/feedback/notice';
import { VerdictMark } from '../verdict-mark';
import styles from './result.module.css';
import type { Decision, Refusal } from './use-decide';

interface Props {
  readonly error: Refusal;
  readonly onRetry: (decision: Decision) => unknown;
}

/** Why it was not kept; a colleague's verdict is shown, and one may decide on top of it. */
export function Refused({ error: { error, decision }, onRetry }: Props) {
  const { t } = useLingui();
  if (!(error instanceof Problem && error.is(triageStale))) return <ProblemNotice error={error} />;
  const { current } = error.extension;
  return (
    <Notice tone="attention" title={t`Trié entre-temps`} live>
      {current && <Theirs triage={current} />}
      <div className={styles.retry}>
        <Button size="small" onClick={() => void onRetry(decision)}>{t`Retenir le mien à la place`}</Button>
      </div>
    </Notice>
  );
}

function Theirs({ triage: { verdict, decidedBy, decidedAt } }: { readonly triage: TriageRecord }) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { name } = decidedBy;
  const when = dateTime(decidedAt);
  return (
    <p>
      <VerdictMark verdict={verdict} /> {t`par ${name}, ${when}`}
    </p>
  );
}
