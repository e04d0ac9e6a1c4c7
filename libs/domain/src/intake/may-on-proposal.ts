import { z } from 'zod';
import type { Actor } from '../access/actor';
import { mayDo } from '../access/permissions';
import type { ProposalState } from './proposal';

/** `forget` erases name and address at the person's request (RGPD art. 17). */
export const PROPOSAL_ACTIONS = ['qualify', 'return', 'merge', 'forget'] as const;
export const ProposalAction = z.enum(PROPOSAL_ACTIONS);
export type ProposalAction = z.infer<typeof ProposalAction>;

interface State {
  readonly state: ProposalState;
  /** A name or an address is still kept. */
  readonly hasContact: boolean;
}

/** What this actor may do with a proposal from outside: decided once, by those who hold the inbox. */
export function mayOnProposal(
  actor: Pick<Actor, 'roles' | 'scope'>,
  { state, hasContact }: State,
): readonly ProposalAction[] {
  if (!mayDo(actor, 'intake:manage')) return [];
  return PROPOSAL_ACTIONS.filter((action) => (action === 'forget' ? hasContact : state === 'waiting'));
}
