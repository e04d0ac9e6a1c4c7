import type { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import { prefillTriage } from '@jalon/domain/intake/triage/prefill-triage';
import { TRIAGE_QUESTIONS } from '@jalon/domain/intake/triage/triage-answers';
import type { TriageRecord } from '@jalon/domain/intake/triage/triage-record';
import { Columns } from '../../ui/layout/panel';
import { Asking } from './asking/asking';
import { goneTo, wholeOf } from './asking/sitting';
import { useSitting } from './asking/use-sitting';
import { Beside } from './beside';
import { Result } from './result/result';

interface Props {
  readonly useCase: UseCaseDetail;
  /** The triage in force. */
  readonly current: TriageRecord | null;
  readonly onDone: (kept: TriageRecord) => void;
}

/** The questions one after the other, then what the rule says of the answers; what goes with each beside it. */
export function SittingView({ useCase, current, onDone }: Props) {
  const useCaseId = useCase.id;
  const prefilled = prefillTriage(useCase.identification);
  const { sitting, go, hasMoved, forget } = useSitting({ useCaseId, current, prefilled });
  const question = TRIAGE_QUESTIONS[sitting.at];
  const answers = wholeOf(sitting);
  const isAtEnd = answers !== undefined && question === undefined;
  const done = (kept: TriageRecord) => {
    forget();
    onDone(kept);
  };
  const main = isAtEnd ? (
    <Result {...{ useCaseId, answers, current, hasMoved }} onDone={done} />
  ) : (
    <Asking question={question ?? TRIAGE_QUESTIONS[0]} {...{ sitting, prefilled, go, hasMoved }} />
  );
  const aside = (
    <Beside
      useCase={useCase}
      current={current}
      whole={isAtEnd ? answers : undefined}
      onChange={(one) => go(goneTo(sitting, one))}
    />
  );
  return <Columns main={main} aside={aside} />;
}
