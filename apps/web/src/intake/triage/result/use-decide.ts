import { decideTriage } from '@jalon/contracts/intake/triage.operations';
import { triageStale } from '@jalon/contracts/intake/triage.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import type { TriageAnswers, TriageVerdict } from '@jalon/domain/intake/triage/triage-answers';
import type { TriageRecord } from '@jalon/domain/intake/triage/triage-record';
import { useState } from 'react';
import { useWrite } from '../../../platform/use-operation';

export interface Decision {
  readonly verdict: TriageVerdict;
  readonly reason?: string;
}

interface Deciding {
  readonly useCaseId: string;
  readonly answers: TriageAnswers;
  readonly current: TriageRecord | null;
  readonly onDone: (kept: TriageRecord) => void;
}

export interface Refusal {
  readonly error: Error;
  /** What was to be decided, to be sent again. */
  readonly decision: Decision;
}

/** Keeps a verdict on what one saw; after a refusal for a colleague's verdict, on that one. */
export function useDecide({ useCaseId, answers, current, onDone }: Deciding) {
  const write = useWrite(decideTriage);
  const [seen, setSeen] = useState(current?.id ?? null);
  const [error, setError] = useState<Refusal | null>(null);
  const decide = async (decision: Decision): Promise<void> => {
    setError(null);
    try {
      onDone(await write.mutateAsync({ useCaseId, seen, answers, ...decision }));
    } catch (thrown) {
      const refused = thrown instanceof Error ? thrown : new Error(String(thrown));
      if (refused instanceof Problem && refused.is(triageStale))
        setSeen(refused.extension.current?.id ?? null);
      setError({ error: refused, decision });
      throw refused;
    }
  };
  return { decide, error, busy: write.isPending };
}
