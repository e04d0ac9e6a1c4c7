import { TriageAnswers, TRIAGE_VERDICTS, TriageVerdict } from '@jalon/domain/intake/triage/triage-answers';
import { TriageReason, TriageRecord } from '@jalon/domain/intake/triage/triage-record';
import { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { pageInput, pageOf } from '../platform/page';
import { notFound } from '../platform/problems';
import { notEditable } from '../use-cases/use-cases.problems';
import { triageReasonNeeded, triageStale } from './triage.problems';

const useCaseId = { useCaseId: z.uuid() };
const ids = { useCaseId: 'use-case' };

/** The triage in force and those before it, the latest first; none are told to a client's people. */
export const getTriage = operation({
  id: 'triage.get',
  summary: { fr: 'Lire le tri d’un cas d’usage', en: 'Read the triage of a use case' },
  method: 'GET',
  path: '/use-cases/:useCaseId/triage',
  permission: 'use-cases:read',
  input: z.object(useCaseId),
  output: z.object({ current: TriageRecord.nullable(), earlier: z.array(TriageRecord) }),
  ids,
  problems: [notFound],
  example: (ref) => ({ useCaseId: ref('use-case') }),
});

/**
 * Keeps a verdict with the answers that it rests on. `seen` is the triage in force when the person looked, null where
 * there was none; a verdict that is not the rule's wants a reason.
 */
export const decideTriage = operation({
  id: 'triage.decide',
  summary: { fr: 'Trier un cas d’usage', en: 'Triage a use case' },
  method: 'POST',
  path: '/use-cases/:useCaseId/triage',
  permission: 'use-cases:write',
  input: z.object({
    ...useCaseId,
    seen: z.uuid().nullable(),
    answers: TriageAnswers,
    verdict: TriageVerdict,
    reason: TriageReason.nullable().optional(),
  }),
  output: TriageRecord,
  status: 201,
  creates: 'triage',
  ids,
  problems: [notFound, notEditable, triageReasonNeeded, triageStale],
  example: (ref) => ({
    useCaseId: ref('use-case'),
    seen: null,
    answers: {
      problem: 'concrete' as const,
      nature: 'content' as const,
      frequency: 'weekly' as const,
      procedure: 'unwritten' as const,
      data: 'scattered' as const,
      checking: 'reviewed' as const,
      tool: 'no' as const,
    },
    verdict: 'ai' as const,
  }),
});

/** A verdict, or `none` for what waits to be triaged. */
export const TRIAGE_STATES = ['none', ...TRIAGE_VERDICTS] as const;
export const TriageState = z.enum(TRIAGE_STATES);
export type TriageState = z.infer<typeof TriageState>;

/** Use cases that are neither refused, put away nor under way as a project, in one state; oldest first unless said. */
export const listTriage = operation({
  id: 'triage.list',
  summary: { fr: 'Lister les cas d’usage selon leur tri', en: 'List use cases by their triage' },
  method: 'GET',
  path: '/triage',
  permission: 'organisation:read',
  input: pageInput(['createdAt', 'updatedAt']).extend({ state: TriageState }),
  output: pageOf(
    z.object({
      id: z.uuid(),
      reference: z.string(),
      title: z.string(),
      /** What `mayOnUseCase` looks at. */
      status: UseCaseStatus,
      heldFrom: UseCaseStatus.nullable(),
      ownerId: z.uuid().nullable(),
      submitterId: z.uuid(),
      createdAt: z.iso.datetime(),
      /** The triage in force; null where there is none. */
      triage: TriageRecord.nullable(),
    }),
  ),
  example: () => ({ state: 'none' as const }),
});

/** How many of them are in each state. */
export const countTriage = operation({
  id: 'triage.count',
  summary: { fr: 'Compter les cas d’usage par verdict', en: 'Count use cases by verdict' },
  method: 'GET',
  path: '/triage/counts',
  permission: 'organisation:read',
  input: z.object({}),
  output: z.object({ counts: z.record(TriageState, z.number().int().nonnegative()) }),
});
