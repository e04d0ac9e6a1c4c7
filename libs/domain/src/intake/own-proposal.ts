import { z } from 'zod';
import type { Actor } from '../access/actor';
import { mayDo } from '../access/permissions';
import type { UseCase } from '../use-cases/use-case';

/** What the rules look at in what a person proposed; `moveReason` is why it was last moved. */
export interface OwnProposalState extends Pick<UseCase, 'status' | 'submitterId'> {
  readonly moveReason: string | null;
}

/**
 * Where it stands, for whoever proposed it: it waits to be read, came back with a reason, was found good and is looked
 * into, chosen, under way as a project; set aside, declined, put away; carried on by another.
 */
export const PROPOSAL_STAGES = [
  'waiting',
  'returned',
  'studied',
  'chosen',
  'in_project',
  'on_hold',
  'declined',
  'archived',
  'merged',
] as const;
export const ProposalStage = z.enum(PROPOSAL_STAGES);
export type ProposalStage = z.infer<typeof ProposalStage>;

const STAGES = {
  draft: 'returned',
  proposed: 'waiting',
  qualified: 'studied',
  shortlisted: 'chosen',
  in_project: 'in_project',
  on_hold: 'on_hold',
  rejected: 'declined',
  archived: 'archived',
} as const satisfies Record<UseCase['status'], ProposalStage>;

/** Null for a draft that was never handed in: it is no proposal yet. */
export const stageOf = ({
  status,
  moveReason,
}: Omit<OwnProposalState, 'submitterId'>): ProposalStage | null =>
  status === 'draft' && moveReason === null ? null : STAGES[status];

/**
 * May this actor correct it? Whoever proposed it may, without the right to write the register, as long as nobody has
 * taken it up: while it waits, or once it came back.
 */
export function mayCorrect(actor: Pick<Actor, 'id' | 'roles' | 'scope'>, own: OwnProposalState): boolean {
  const stage = stageOf(own);
  return (
    mayDo(actor, 'intake:propose') &&
    own.submitterId === actor.id &&
    (stage === 'waiting' || stage === 'returned')
  );
}
