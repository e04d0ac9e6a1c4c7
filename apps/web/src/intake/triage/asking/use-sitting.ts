import type { TriageRecord } from '@jalon/domain/intake/triage/triage-record';
import type { Prefilled } from '@jalon/domain/intake/triage/prefill-triage';
import { TriageAnswers } from '@jalon/domain/intake/triage/triage-answers';
import { useState } from 'react';
import { forgetDraft, keepDraft, readDraft } from '../../../platform/drafts';
import { Sitting, THE_END } from './sitting';

interface Begin {
  readonly useCaseId: string;
  readonly current: TriageRecord | null;
  readonly prefilled: readonly Prefilled[];
}

/** Where one starts: what one left, else the answers in force, else what the use case already says. */
function beginning({ useCaseId, current, prefilled }: Begin): Sitting {
  const left = Sitting.safeParse(readDraft(draftKey(useCaseId))).data;
  if (left) return left;
  if (current) return { answers: current.answers, at: THE_END };
  const known = Object.fromEntries(prefilled.map(({ question, answer }) => [question, answer]));
  return { answers: TriageAnswers.partial().parse(known), at: 0 };
}

export const draftKey = (useCaseId: string): string => `triage-${useCaseId}`;

/** The way through the questions; kept in this browser until it ends in a verdict. */
export function useSitting(begin: Begin) {
  const [sitting, setSitting] = useState(() => beginning(begin));
  const [hasMoved, setHasMoved] = useState(false);
  const key = draftKey(begin.useCaseId);
  const go = (next: Sitting) => {
    setSitting(next);
    setHasMoved(true);
    keepDraft(key, next);
  };
  return { sitting, go, hasMoved, forget: () => forgetDraft(key) };
}
