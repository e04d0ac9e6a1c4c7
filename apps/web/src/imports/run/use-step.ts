import { importNotThere } from '@jalon/contracts/imports/imports.problems';
import { type Input, type Operation, type Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { changedMeanwhile } from '@jalon/contracts/platform/problems';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useWrite } from '../../platform/use-operation';
import { useToasts } from '../../ui/toast/toast-provider';

const isOutrun = (error: Error): boolean =>
  error instanceof Problem && (error.is(importNotThere) || error.is(changedMeanwhile));

/**
 * One act on a run. Pressed twice it is done once; where somebody was faster the run is read again and that is said,
 * any other refusal is given back as `error`.
 */
export function useStep<Op extends Operation>(op: Op) {
  const { t } = useLingui();
  const { show } = useToasts();
  const queries = useQueryClient();
  const write = useWrite(op);
  const isUnderWay = useRef(false);
  /** What was done last: the page may show for a moment still what it was done to. */
  const done = useRef('');
  const [error, setError] = useState<Error | null>(null);
  const send = async (input: Input<Op>): Promise<Output<Op> | undefined> => {
    const said = JSON.stringify(input);
    if (isUnderWay.current || done.current === said) return undefined;
    isUnderWay.current = true;
    setError(null);
    try {
      const answer = await write.mutateAsync(input);
      done.current = said;
      return answer;
    } catch (cause) {
      const refusal = cause instanceof Error ? cause : new Error(String(cause));
      if (!isOutrun(refusal)) setError(refusal);
      else {
        show({ text: t`L’import a avancé entre-temps : voici où il en est.`, tone: 'info' });
        await queries.invalidateQueries({ queryKey: ['imports'] });
      }
      return undefined;
    } finally {
      isUnderWay.current = false;
    }
  };
  return { send, busy: write.isPending, error };
}
