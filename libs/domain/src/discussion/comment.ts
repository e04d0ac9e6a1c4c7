import { z } from 'zod';
import type { Actor } from '../access/actor';
import { mayDo } from '../access/permissions';
import { text } from '../platform/text';
import { NamedPerson, Subject } from './subject';

export const COMMENT_MAX = 5000;

/** `mentions`: the people whose `@Name` stands in the text; each is told, once. */
export const CommentDraft = z.object({
  text: text(COMMENT_MAX),
  mentions: z.array(z.uuid()).max(20).optional(),
});
export type CommentDraft = z.infer<typeof CommentDraft>;

export const COMMENT_ACTIONS = ['edit', 'remove'] as const;
export const CommentAction = z.enum(COMMENT_ACTIONS);
export type CommentAction = z.infer<typeof CommentAction>;

/** A removed comment leaves its place: who wrote it and when, without its text. */
export const Comment = Subject.extend({
  id: z.uuid(),
  author: NamedPerson,
  /** Null once it is removed. */
  text: z.string().nullable(),
  mentions: z.array(NamedPerson),
  version: z.number().int().positive(),
  createdAt: z.iso.datetime(),
  editedAt: z.iso.datetime().nullable(),
  removedAt: z.iso.datetime().nullable(),
  may: z.array(CommentAction),
});
export type Comment = z.infer<typeof Comment>;

type Speaker = Pick<Actor, 'id' | 'roles' | 'scope'>;

export interface CommentState {
  readonly authorId: string;
  readonly isRemoved: boolean;
}

/** Its author edits and removes; an administrator removes what should not stand, and never rewrites it. */
export function mayOnComment(
  actor: Speaker,
  { authorId, isRemoved }: CommentState,
): readonly CommentAction[] {
  if (isRemoved || !mayDo(actor, 'discussion:write')) return [];
  if (actor.id === authorId) return COMMENT_ACTIONS;
  return actor.roles.includes('admin') ? ['remove'] : [];
}
