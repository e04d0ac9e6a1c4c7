import { TriageVerdict } from '@jalon/domain/intake/triage/triage-answers';
import { TriageRecord } from '@jalon/domain/intake/triage/triage-record';
import { z } from 'zod';
import { problem } from '../platform/problem';

/** Deciding otherwise than the rule wants a reason. `computed` is what the rule says. */
export const triageReasonNeeded = problem({
  type: 'triage-reason-needed',
  status: 422,
  title: { fr: 'Un motif est nécessaire', en: 'A reason is needed' },
  explanation: {
    fr: 'Vous décidez autrement que la règle : dites pourquoi, le motif reste dans l’historique.',
    en: 'You decide otherwise than the rule: say why; the reason stays in the history.',
  },
  extension: z.object({ computed: TriageVerdict }),
});

/** Somebody triaged it since it was read; `current` is theirs, null where there is none. */
export const triageStale = problem({
  type: 'triage-stale',
  status: 409,
  title: { fr: 'Trié entre-temps', en: 'Triaged meanwhile' },
  explanation: {
    fr: 'Quelqu’un a trié ce cas d’usage depuis votre lecture. Voyez son verdict, puis décidez.',
    en: 'Someone triaged this use case since you read it. See their verdict, then decide.',
  },
  extension: z.object({ current: TriageRecord.nullable() }),
});
