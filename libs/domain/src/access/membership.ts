import { z } from 'zod';
import type { Words } from '../platform/language';
import { Role } from './roles';

/** One to six roles, each once. */
export const Roles = z
  .array(Role)
  .min(1)
  .max(6)
  .refine((roles) => new Set(roles).size === roles.length);

/** The clients that somebody who is only `client_viewer` sees; without meaning for the others. */
export const HeldClients = z.array(z.uuid()).max(100);

/** A person in one organisation; `id` is the person's. */
export const Member = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Only those who manage members see the addresses of others. */
  email: z.string().nullable(),
  roles: z.array(Role),
  clientIds: z.array(z.uuid()),
  /** Only told to those who manage members. */
  hasSecondFactor: z.boolean().nullable(),
  version: z.number().int().positive(),
  joinedAt: z.iso.datetime(),
  leftAt: z.iso.datetime().nullable(),
});
export type Member = z.infer<typeof Member>;

/** A name in a list to pick from or to mention. */
export const MemberName = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Of a client alone: such a person owns nothing of the agency's. */
  isOfClient: z.boolean(),
});
export type MemberName = z.infer<typeof MemberName>;

/** What an administrator changes about a member. `undefined` leaves. */
export const MemberChanges = z.object({ roles: Roles.optional(), clientIds: HeldClients.optional() });

/** The roles as people read them. */
export const ROLE_WORDS: Readonly<Record<Role, Words>> = {
  admin: { fr: 'Administration', en: 'Administrator' },
  director: { fr: 'Direction', en: 'Director' },
  project_manager: { fr: 'Chefferie de projet', en: 'Project manager' },
  compliance_reviewer: { fr: 'Conformité', en: 'Compliance reviewer' },
  contributor: { fr: 'Contribution', en: 'Contributor' },
  client_viewer: { fr: 'Client (lecture seule)', en: 'Client (read only)' },
};
