import type { GateView } from '@jalon/contracts/gates/gate-view';
import { undeclareFact } from '@jalon/contracts/gates/sayings.operations';
import { useLingui } from '@lingui/react/macro';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';

interface Props {
  readonly gate: GateView;
  readonly factId: string;
}

/** A declared value is taken back: the fact is unknown again. */
export function TakeBackFact({ gate, factId }: Props) {
  const { t } = useLingui();
  const { mutate, isPending, error } = useWrite(undeclareFact);
  return (
    <>
      <Button size="small" variant="quiet" busy={isPending} onClick={() => mutate({ id: gate.id, factId })}>
        {t({ message: 'Reprendre', context: 'declaration' })}
      </Button>
      {error && <ProblemNotice error={error} />}
    </>
  );
}
