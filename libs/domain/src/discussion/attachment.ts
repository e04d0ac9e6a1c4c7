import { z } from 'zod';
import type { Actor } from '../access/actor';
import { mayDo } from '../access/permissions';
import type { Role } from '../access/roles';
import { NamedPerson, Subject } from './subject';

/** 20 MB. */
export const ATTACHMENT_MAX_BYTES = 20_000_000;

export const ATTACHMENT_ACTIONS = ['remove', 'restore'] as const;
export const AttachmentAction = z.enum(ATTACHMENT_ACTIONS);
export type AttachmentAction = z.infer<typeof AttachmentAction>;

export const Attachment = Subject.extend({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number().int().nonnegative(),
  /** Of the content, in hexadecimal: what is downloaded is what was sent. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  uploadedBy: NamedPerson,
  createdAt: z.iso.datetime(),
  removedAt: z.iso.datetime().nullable(),
  may: z.array(AttachmentAction),
});
export type Attachment = z.infer<typeof Attachment>;

export interface AttachmentState {
  readonly uploadedById: string;
  readonly isRemoved: boolean;
}

const STEERING: readonly Role[] = ['admin', 'director', 'project_manager'];

/** Whoever brought it, and those who steer, remove it; a removed one can be put back while its content is kept. */
export function mayOnAttachment(
  actor: Pick<Actor, 'id' | 'roles' | 'scope'>,
  { uploadedById, isRemoved }: AttachmentState,
): readonly AttachmentAction[] {
  const isConcerned = actor.id === uploadedById || actor.roles.some((role) => STEERING.includes(role));
  if (!mayDo(actor, 'discussion:write') || !isConcerned) return [];
  return isRemoved ? ['restore'] : ['remove'];
}
