import { Role } from '@jalon/domain/access/roles';
import { linkOver } from '@jalon/contracts/access/access.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import { z } from 'zod';
import { ask } from '../../platform/database/ask';
import { hashOfToken } from '../../platform/http/wire';

/** An invitation whose link still opens, as whoever holds the link may know it. */
const OpenInvitation = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  organisationName: z.string(),
  email: z.string(),
  roles: z.array(Role),
  clientIds: z.array(z.uuid()),
  expiresAt: z.string(),
  invitedBy: z.string(),
  /** Of the account with this address, where there is one. */
  personId: z.uuid().nullable(),
});
export type OpenInvitation = z.infer<typeof OpenInvitation>;

/** 410 for a link that opens nothing, or nothing any more. */
export async function openInvitation(token: string): Promise<OpenInvitation> {
  const [row] = await ask<{ answer: unknown }>('SELECT door.find_invitation($1) AS answer', [
    hashOfToken(token),
  ]);
  const invitation = OpenInvitation.nullable().parse(row?.answer ?? null);
  if (invitation) return invitation;
  throw new Problem(linkOver, {});
}

/** The link opens once: of two at the same time, one finds it used (410). */
export async function useUpInvitation(token: string): Promise<void> {
  const [row] = await ask<{ done: boolean }>('SELECT door.take_invitation($1) AS done', [hashOfToken(token)]);
  if (!row?.done) throw new Problem(linkOver, {});
}
