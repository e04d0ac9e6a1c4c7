import { ProposalAction } from '@jalon/domain/intake/may-on-proposal';
import { PROPOSAL_STATES, Proposal, ProposalState, ReturnReason } from '@jalon/domain/intake/proposal';
import { line, text } from '@jalon/domain/platform/text';
import { UseCase } from '@jalon/domain/use-cases/use-case';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { listParam, pageInput, pageOf } from '../platform/page';
import { notFound } from '../platform/problems';
import { proposalDecided } from './intake.problems';

const named = z.object({ id: z.uuid(), name: z.string() });
const brief = UseCase.pick({ id: true, reference: true, title: true });

/** A use case of the register that looks like it; `score` from 0.5 (likely) to 1 (the same). */
export const LikeUseCase = brief.extend({ status: UseCase.shape.status, score: z.number() });
export type LikeUseCase = z.infer<typeof LikeUseCase>;

/** A proposal from outside, as those who hold the inbox read it. */
export const InboxProposal = Proposal.extend({
  /** The name of the link that it came through. */
  linkName: z.string(),
  decidedBy: named.nullable(),
  /** What it became, or was merged into. */
  useCase: brief.nullable(),
  /** When name and address are erased at the latest; null once they are, or where none were left. */
  contactUntil: z.iso.datetime().nullable(),
  /** Three at most, the most alike first; none once it is decided. */
  like: z.array(LikeUseCase),
  may: z.array(ProposalAction),
});
export type InboxProposal = z.infer<typeof InboxProposal>;

/** Waiting ones oldest first, decided ones (any other state) latest first. */
export const listProposals = operation({
  id: 'intake.proposals',
  summary: { fr: 'Lister les propositions venues de l’extérieur', en: 'List proposals from outside' },
  method: 'GET',
  path: '/intake/proposals',
  permission: 'intake:manage',
  input: pageInput(['createdAt'])
    .omit({ sort: true })
    .extend({ state: listParam(z.enum(PROPOSAL_STATES)) }),
  output: pageOf(InboxProposal),
  example: () => ({ state: ['waiting' as const] }),
});

/** One proposal from outside, waiting or decided. */
export const getProposal = operation({
  id: 'intake.proposal',
  summary: { fr: 'Lire une proposition venue de l’extérieur', en: 'Read a proposal from outside' },
  method: 'GET',
  path: '/intake/proposals/:id',
  permission: 'intake:manage',
  input: z.object({ id: z.uuid() }),
  output: InboxProposal,
  ids: { id: 'proposal' },
  problems: [notFound],
  example: (ref) => ({ id: ref('proposal') }),
});

/** What somebody inside proposed and nobody has judged yet. */
export const ProposedUseCase = UseCase.pick({
  id: true,
  reference: true,
  title: true,
  problem: true,
  processArea: true,
  gainText: true,
  version: true,
}).extend({
  clients: z.array(named),
  submitter: named,
  /** Since when it waits. */
  since: z.iso.datetime(),
  /** Three at most, the most alike first. */
  like: z.array(LikeUseCase),
});
export type ProposedUseCase = z.infer<typeof ProposedUseCase>;

/** Oldest first, the first hundred; `total` says them all. Kept stale with the register. */
export const listProposed = operation({
  id: 'use-cases.proposed',
  summary: { fr: 'Lister les cas d’usage proposés en attente', en: 'List proposed use cases that wait' },
  method: 'GET',
  path: '/intake/proposed',
  permission: 'intake:manage',
  input: z.object({}),
  output: z.object({ items: z.array(ProposedUseCase), total: z.number().int().nonnegative() }),
});

/**
 * It becomes a use case whose submitter is whoever qualifies; the register shows where it came from. `title` and
 * `problem` may be put straight; the words of whoever proposed stay with the proposal.
 */
export const qualifyProposal = operation({
  id: 'intake.qualify',
  summary: { fr: 'Qualifier une proposition', en: 'Qualify a proposal' },
  method: 'POST',
  path: '/intake/proposals/:id/qualify',
  permission: 'intake:manage',
  input: z.object({
    id: z.uuid(),
    to: z.enum(['qualified', 'proposed']),
    title: line(160).min(3).optional(),
    problem: text(4000).optional(),
  }),
  output: InboxProposal,
  ids: { id: 'proposal' },
  problems: [notFound, proposalDecided],
  touches: ['use-cases'],
  example: (ref) => ({ id: ref('proposal'), to: 'qualified' as const }),
});

/** Whoever left an address gets the reason by mail. */
export const returnProposal = operation({
  id: 'intake.return',
  summary: { fr: 'Retourner une proposition avec un motif', en: 'Return a proposal with a reason' },
  method: 'POST',
  path: '/intake/proposals/:id/return',
  permission: 'intake:manage',
  input: z.object({ id: z.uuid(), reason: ReturnReason }),
  output: InboxProposal,
  ids: { id: 'proposal' },
  problems: [notFound, proposalDecided],
  example: (ref) => ({ id: ref('proposal'), reason: 'Déjà couvert par l’outil de suivi.' }),
});

/** Its words become a comment on a use case that is there already. */
export const mergeProposal = operation({
  id: 'intake.merge',
  summary: { fr: 'Fusionner une proposition dans un cas d’usage', en: 'Merge a proposal into a use case' },
  method: 'POST',
  path: '/intake/proposals/:id/merge',
  permission: 'intake:manage',
  input: z.object({ id: z.uuid(), useCaseId: z.uuid() }),
  output: InboxProposal,
  ids: { id: 'proposal', useCaseId: 'use-case' },
  problems: [notFound, proposalDecided],
  touches: ['use-cases', 'discussion'],
  example: (ref) => ({ id: ref('proposal'), useCaseId: ref('use-case') }),
});

/** At the request of whoever wrote it: name and address are erased now, the proposal stays. */
export const forgetContact = operation({
  id: 'intake.forget-contact',
  summary: { fr: 'Effacer les coordonnées d’une proposition', en: 'Erase the contact data of a proposal' },
  method: 'POST',
  path: '/intake/proposals/:id/forget',
  permission: 'intake:manage',
  input: z.object({ id: z.uuid() }),
  output: InboxProposal,
  ids: { id: 'proposal' },
  problems: [notFound],
  example: (ref) => ({ id: ref('proposal') }),
});

/** Where a use case came from, as far as that was outside: what became it, then what was merged into it. */
export const readProvenance = operation({
  id: 'intake.provenance',
  summary: {
    fr: 'Lire de quelles propositions vient un cas d’usage',
    en: 'Read the proposals a use case comes from',
  },
  method: 'GET',
  path: '/intake/provenance/:id',
  permission: 'discussion:read',
  input: z.object({ id: z.uuid() }),
  output: z.object({
    items: z.array(
      Proposal.pick({ id: true, title: true, problem: true, gainText: true, createdAt: true }).extend({
        state: ProposalState,
        linkName: z.string(),
        decidedBy: named,
        decidedAt: z.iso.datetime(),
      }),
    ),
  }),
  ids: { id: 'use-case' },
  problems: [notFound],
  example: (ref) => ({ id: ref('use-case') }),
});
