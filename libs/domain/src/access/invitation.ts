import { z } from 'zod';
import { Role } from './roles';
import { EmailAddress } from './email';
import { HeldClients, Roles } from './membership';

export const INVITATION_STATUSES = ['pending', 'accepted', 'revoked', 'expired'] as const;
export const InvitationStatus = z.enum(INVITATION_STATUSES);
export type InvitationStatus = z.infer<typeof InvitationStatus>;

export const Invitation = z.object({
  id: z.uuid(),
  email: z.string(),
  roles: z.array(Role),
  clientIds: z.array(z.uuid()),
  status: InvitationStatus,
  invitedBy: z.object({ id: z.uuid(), name: z.string() }),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  acceptedAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
});
export type Invitation = z.infer<typeof Invitation>;

export const INVITATION_DAYS_MAX = 30;

/** Whom to let in, as what, and for how many days the link opens. */
export const InvitationDraft = z.object({
  email: EmailAddress,
  roles: Roles,
  clientIds: HeldClients,
  expiresInDays: z.number().int().min(1).max(INVITATION_DAYS_MAX),
});
export type InvitationDraft = z.infer<typeof InvitationDraft>;

export interface InvitationDates {
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Where an invitation stands at this moment: what was done to it counts before its date. */
export function invitationStatus(dates: InvitationDates, at: Date): InvitationStatus {
  if (dates.acceptedAt) return 'accepted';
  if (dates.revokedAt) return 'revoked';
  return dates.expiresAt <= at ? 'expired' : 'pending';
}
