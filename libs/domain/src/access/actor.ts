import type { Role } from './roles';

/** How wide an API token opens: everything its person may do, or reading alone. */
export const TOKEN_SCOPES = ['read', 'full'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

export const ACTOR_KINDS = ['member', 'token', 'guest', 'job'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Who is asking, and for which organisation. */
export interface Actor {
  readonly kind: ActorKind;
  /** The person (member, token), the participant (guest) or the job. */
  readonly id: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly scope: TokenScope;
  /** Clients that this actor is held to; null where it sees them all. */
  readonly clientIds: readonly string[] | null;
}
