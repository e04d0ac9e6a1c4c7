import { z } from 'zod';
import type { Actor } from '../../access/actor';
import { mayDo } from '../../access/permissions';

/** `rename`: its name and its question, never its content. */
export const SHORTLIST_ACTIONS = ['rename', 'share', 'withdraw', 'comment'] as const;
export const ShortlistAction = z.enum(SHORTLIST_ACTIONS);
export type ShortlistAction = z.infer<typeof ShortlistAction>;

/** Its author's alone, read by everybody inside, or withdrawn (and still read by whoever could). */
export const SHORTLIST_STATES = ['own', 'shared', 'withdrawn'] as const;
export const ShortlistState = z.enum(SHORTLIST_STATES);
export type ShortlistState = z.infer<typeof ShortlistState>;

interface Life<Time> {
  readonly sharedAt: Time | null;
  readonly withdrawnAt: Time | null;
}

export const shortlistState = <Time>({ sharedAt, withdrawnAt }: Life<Time>): ShortlistState =>
  withdrawnAt !== null ? 'withdrawn' : sharedAt !== null ? 'shared' : 'own';

/** What this actor may do with a shortlist that they see: its author, and whoever decides once it is shared. */
export function mayOnShortlist(
  actor: Pick<Actor, 'id' | 'roles' | 'scope'>,
  { madeById, state }: { readonly madeById: string; readonly state: ShortlistState },
): readonly ShortlistAction[] {
  if (state === 'withdrawn') return [];
  const comment = mayDo(actor, 'discussion:write') ? (['comment'] as const) : [];
  const isTheirs = actor.id === madeById || (state === 'shared' && mayDo(actor, 'portfolio:decide'));
  if (!isTheirs || !mayDo(actor, 'portfolio:shortlist')) return comment;
  return ['rename', 'share', 'withdraw', ...comment];
}
