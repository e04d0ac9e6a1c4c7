import { z } from 'zod';
import { LANGUAGES } from '../platform/language';
import { line, text } from '../platform/text';

export const INTAKE_DAYS_MAX = 365;
/** Proposals that one link takes in 24 hours, at most. */
export const INTAKE_DAILY_MAX = 500;
export const DAY_MS = 86_400_000;

/** A public link: who it is for, what it says to them, in which language, for how long and how many a day. */
export const IntakeLinkDraft = z.object({
  /** For the house alone: « Atelier du 3 décembre ». */
  name: line(120),
  /** What whoever opens it reads first. */
  greeting: text(600).nullable(),
  language: z.enum(LANGUAGES),
  expiresInDays: z.number().int().min(1).max(INTAKE_DAYS_MAX),
  /** In any 24 hours. */
  dailyLimit: z.number().int().min(1).max(INTAKE_DAILY_MAX),
});
export type IntakeLinkDraft = z.infer<typeof IntakeLinkDraft>;

/** Why a link opens, or does not; whoever holds it is never told which. */
export const LINK_OPENNESS = ['open', 'revoked', 'expired', 'full'] as const;
export const LinkOpenness = z.enum(LINK_OPENNESS);
export type LinkOpenness = z.infer<typeof LinkOpenness>;

export interface LinkState {
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly dailyLimit: number;
  /** Proposals of the last 24 hours. */
  readonly receivedToday: number;
}

/** Does the link open at this moment? What was done to it counts before its date, its date before its measure. */
export function opennessOf(link: LinkState, at: Date): LinkOpenness {
  if (link.revokedAt) return 'revoked';
  if (link.expiresAt <= at) return 'expired';
  return link.receivedToday >= link.dailyLimit ? 'full' : 'open';
}

/** A form filled in faster was not filled in by a person, in milliseconds. */
export const SHORTEST_FILLING_MS = 3_000;

/** How much longer a person would have taken, in milliseconds; 0 when it took long enough. */
export const tooFastBy = (openedAt: number, at: number): number =>
  Math.max(0, SHORTEST_FILLING_MS - (at - openedAt));

export const IntakeLink = IntakeLinkDraft.omit({ expiresInDays: true }).extend({
  id: z.uuid(),
  openness: LinkOpenness,
  createdBy: z.object({ id: z.uuid(), name: z.string() }),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
  /** Proposals that came through it: in all, waiting, and in the last 24 hours. */
  received: z.number().int().nonnegative(),
  waiting: z.number().int().nonnegative(),
  receivedToday: z.number().int().nonnegative(),
});
export type IntakeLink = z.infer<typeof IntakeLink>;
