import { z } from 'zod';
import { EmailAddress } from '../access/email';
import { LANGUAGES } from '../platform/language';
import { line, text } from '../platform/text';
import { UseCaseDraft } from '../use-cases/use-case';

/** What anybody inside may propose, in under two minutes: a need, said in the words of whoever has it. */
export const ProposalDraft = UseCaseDraft.pick({
  title: true,
  problem: true,
  processArea: true,
  gainText: true,
  clientIds: true,
});
export type ProposalDraft = z.infer<typeof ProposalDraft>;

/** Where a proposal from outside stands: it waits, or was decided. */
export const PROPOSAL_STATES = ['waiting', 'qualified', 'returned', 'merged'] as const;
export const ProposalState = z.enum(PROPOSAL_STATES);
export type ProposalState = z.infer<typeof ProposalState>;

/** Longest reason given to whoever proposed, in characters. */
const REASON_MAX = 2000;
/** Why a proposal is returned; whoever proposed reads it. */
export const ReturnReason = text(REASON_MAX);

/** What somebody outside writes: the same need, with a name and an address if they wish an answer. */
export const OutsideDraft = ProposalDraft.omit({ clientIds: true }).extend({
  contactName: line(120).nullable().optional(),
  contactEmail: EmailAddress.nullable().optional(),
});
export type OutsideDraft = z.infer<typeof OutsideDraft>;

/** What somebody wrote through a public link: kept apart from the register until one of the house has read it. */
export const Proposal = z.object({
  id: z.uuid(),
  state: ProposalState,
  title: z.string(),
  problem: z.string(),
  processArea: UseCaseDraft.shape.processArea.unwrap(),
  gainText: z.string().nullable(),
  /** In which they wrote, and are answered. */
  language: z.enum(LANGUAGES),
  contactName: z.string().nullable(),
  contactEmail: z.string().nullable(),
  /** Why it was returned; null otherwise. */
  reason: z.string().nullable(),
  createdAt: z.iso.datetime(),
  decidedAt: z.iso.datetime().nullable(),
});
export type Proposal = z.infer<typeof Proposal>;
