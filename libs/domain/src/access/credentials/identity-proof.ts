/** A proof of identity holds for the session this long: long enough to sign what a gate asks, short of a coffee. */
export const PROOF_MINUTES = 10;

/** Until when a proof given at this moment holds; it ends with its session before that. */
export const provedUntil = (at: Date): Date => new Date(at.getTime() + PROOF_MINUTES * 60_000);

/** Does a proof given at `provedAt` (null: none was) still hold? */
export const isProofRecent = (provedAt: Date | null, now: Date): boolean =>
  provedAt !== null && now < provedUntil(provedAt);
