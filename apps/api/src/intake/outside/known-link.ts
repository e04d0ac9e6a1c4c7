import { intakeClosed } from '@jalon/contracts/intake/intake.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Actor } from '@jalon/domain/access/actor';
import { opennessOf } from '@jalon/domain/intake/intake-link';
import { LANGUAGES } from '@jalon/domain/platform/language';
import { z } from 'zod';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';
import { hashOfToken } from '../../platform/http/wire';

/** A public link as its door tells it, with what the rules look at. */
const KnownLink = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  organisationName: z.string(),
  greeting: z.string().nullable(),
  language: z.enum(LANGUAGES),
  expiresAt: z.coerce.date(),
  revokedAt: z.coerce.date().nullable(),
  dailyLimit: z.number().int(),
  receivedToday: z.number().int(),
  /** The submission that was asked about has come in already. */
  isKnown: z.boolean(),
});
export type KnownLink = z.infer<typeof KnownLink>;

/**
 * The link of this secret while it opens; any other is refused alike (410). With a submission it is held, and one that
 * came in before still finds it.
 */
export async function openLink(token: string, submission: string | null): Promise<KnownLink> {
  const [row] = await ask<{ answer: unknown }>('SELECT door.find_intake_link($1, $2) AS answer', [
    hashOfToken(token),
    submission,
  ]);
  const link = KnownLink.nullable().parse(row?.answer ?? null);
  if (link && (link.isKnown || opennessOf(link, workingTime()) === 'open')) return link;
  throw new Problem(intakeClosed, {});
}

/** Whoever holds the link: nobody in the organisation, held to no client. Row security lets a guest add a proposal. */
export const guestOf = ({ id, organisationId }: KnownLink): Actor => ({
  kind: 'guest',
  id,
  organisationId,
  roles: [],
  scope: 'full',
  clientIds: [],
});

/** The house itself, which tells its people. */
export const houseOf = ({ organisationId }: KnownLink): Actor => ({
  kind: 'job',
  id: 'intake',
  organisationId,
  roles: [],
  scope: 'full',
  clientIds: null,
});
