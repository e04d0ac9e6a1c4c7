import { GateState } from '@jalon/domain/gates/evaluation/states';
import { Reading } from '@jalon/domain/gates/signing/reading';
import { CriterionId } from '@jalon/domain/lifecycle/template/criterion';
import { CalendarDay } from '@jalon/domain/platform/calendar-day';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { listParam } from '../platform/page';
import { notFound } from '../platform/problems';
import { GateAhead, GateHead, GateView } from './gate-view';
import { gateDecided, gateOpenAlready, useCaseNotAtGate } from './gates.problems';

const id = { id: z.uuid() };

/** The gate, whole, in one request: what is asked, how each stands and why, who signs, what the reader may do. */
export const getGate = operation({
  id: 'gates.get',
  summary: { fr: 'Lire une porte', en: 'Read a gate' },
  method: 'GET',
  path: '/gates/:id',
  permission: 'gates:read',
  input: z.object(id),
  output: GateView,
  ids: { id: 'gate' },
  problems: [notFound],
  example: (ref) => ({ id: ref('gate') }),
});

/** The gates of a use case and of its project, in the order in which they were opened; then those ahead. */
export const listGates = operation({
  id: 'gates.list',
  summary: { fr: 'Lister les portes d’un cas d’usage', en: 'List the gates of a use case' },
  method: 'GET',
  path: '/use-cases/:useCaseId/gates',
  permission: 'gates:read',
  input: z.object({ useCaseId: z.uuid() }),
  output: z.object({
    gates: z.array(GateHead),
    ahead: z.array(GateAhead),
    /** The gate put forward: the open one; null where none is. */
    nextId: z.uuid().nullable(),
    /** The use case may have its G0 opened by the reader now. */
    mayOpen: z.boolean(),
  }),
  ids: { useCaseId: 'use-case' },
  problems: [notFound],
  example: (ref) => ({ useCaseId: ref('use-case') }),
});

/** A line of the organisation’s open gates: who decides, who is awaited, what the reader has to do there. */
export const BoardGate = GateHead.extend({
  deciders: z.array(z.object({ id: z.uuid(), name: z.string(), hasVoted: z.boolean() })),
  /** How many votes are in, of how many needed. */
  votes: z.number().int(),
  needed: z.number().int(),
  /** What the reader may do there now. */
  mine: z.array(z.enum(['vote', 'attest', 'give_opinion'])),
  /** Conditions of earlier passes that are past their date: nothing passes before they are settled. */
  overdueEarlier: z.number().int(),
  isLate: z.boolean(),
});
export type BoardGate = z.infer<typeof BoardGate>;

/** Open gates of the organisation: those that await the reader first, then by date. All are judged and counted. */
export const readBoard = operation({
  id: 'gates.board',
  summary: { fr: 'Suivre les portes ouvertes', en: 'Follow the open gates' },
  method: 'GET',
  path: '/gates',
  permission: 'gates:read',
  input: z.object({
    state: listParam(GateState),
    /** `me`: only those where the reader has something to do. */
    awaits: z.literal('me').optional(),
    isLate: z.literal('true').optional(),
    projectId: listParam(z.uuid()),
    offset: z.coerce.number().int().min(0).max(100_000).optional(),
    limit: z.coerce.number().int().min(1).max(100).optional(),
  }),
  output: z.object({
    items: z.array(BoardGate),
    /** That the filters leave. */
    total: z.number().int(),
    /** Over all open gates, whatever the filters. */
    counts: z.object({
      open: z.number().int(),
      ready: z.number().int(),
      blocked: z.number().int(),
      conditions_overdue: z.number().int(),
      late: z.number().int(),
      mine: z.number().int(),
    }),
  }),
  example: () => ({ limit: 20 }),
});

/** Opens G0 of a shortlisted use case; those after are opened by decisions. */
export const openGate = operation({
  id: 'gates.open',
  summary: { fr: 'Ouvrir la porte G0', en: 'Open gate G0' },
  method: 'POST',
  path: '/gates',
  permission: 'gates:manage',
  input: z.object({ useCaseId: z.uuid(), dueOn: CalendarDay.nullable().optional() }),
  output: GateView,
  status: 201,
  creates: 'gate',
  ids: { useCaseId: 'shortlisted-use-case' },
  problems: [notFound, gateOpenAlready, useCaseNotAtGate],
  touches: ['use-cases', 'projects', 'home', 'journal'],
  example: (ref) => ({ useCaseId: ref('shortlisted-use-case'), dueOn: '2099-03-02' }),
});

/** When the deciders meet; they are reminded before. */
export const scheduleGate = operation({
  id: 'gates.schedule',
  summary: { fr: 'Fixer la date d’une porte', en: 'Set the date of a gate' },
  method: 'PATCH',
  path: '/gates/:id',
  permission: 'gates:manage',
  input: z.object({ ...id, version: z.number().int().positive(), dueOn: CalendarDay.nullable() }),
  output: GateView,
  ids: { id: 'gate' },
  problems: [notFound, gateDecided],
  touches: ['projects', 'plans', 'home', 'journal'],
  example: (ref) => ({ id: ref('gate'), version: 1, dueOn: '2099-03-16' }),
});

/**
 * What a signature covers now: of one criterion to attest, or of the whole gate to vote. Whoever signs sends its hash
 * back, and the reading itself as `seen` to be told the differences where it has changed meanwhile.
 */
export const readReading = operation({
  id: 'gates.reading',
  summary: { fr: 'Lire ce qu’une signature couvre', en: 'Read what a signature covers' },
  method: 'GET',
  path: '/gates/:id/reading',
  permission: 'gates:read',
  input: z.object({ ...id, criterionId: CriterionId.optional() }),
  output: z.object({ reading: Reading, hash: z.string() }),
  ids: { id: 'gate' },
  problems: [notFound],
  example: (ref) => ({ id: ref('gate') }),
});
