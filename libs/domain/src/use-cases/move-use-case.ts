import { z } from 'zod';
import type { Actor } from '../access/actor';
import { mayDo } from '../access/permissions';
import type { Role } from '../access/roles';
import { text } from '../platform/text';
import { asksReason, USE_CASE_TRANSITIONS, UseCaseAct, UseCaseStatus, type Standing } from './status';
import type { UseCase } from './use-case';

/** Who asks, as far as moves and edits are concerned. */
export type UseCaseActor = Pick<Actor, 'id' | 'roles' | 'scope'>;
/** What the rules look at in a use case. */
export type UseCaseState = Pick<UseCase, 'status' | 'heldFrom' | 'ownerId' | 'submitterId'> &
  Partial<Pick<UseCase, 'projectId'>>;

/** Why it was moved; the history keeps it. */
export const MoveReason = text(2000);

/** A move that is open to somebody now, and whether a reason is asked. */
export const UseCaseMove = z.object({ to: UseCaseStatus, act: UseCaseAct, asksReason: z.boolean() });
export type UseCaseMove = z.infer<typeof UseCaseMove>;

const DECIDERS: readonly Role[] = ['admin', 'director'];
const STEWARDS: readonly Role[] = [...DECIDERS, 'project_manager'];

/** How this actor stands to this use case; nobody without the right to write. */
export function standingsOf(actor: UseCaseActor, useCase: UseCaseState): readonly Standing[] {
  if (!mayDo(actor, 'use-cases:write')) return [];
  const has = (roles: readonly Role[]) => actor.roles.some((role) => roles.includes(role));
  return [
    ...(has(DECIDERS) ? (['decider'] as const) : []),
    ...(has(STEWARDS) ? (['steward'] as const) : []),
    ...(useCase.ownerId === actor.id ? (['owner'] as const) : []),
    ...(useCase.submitterId === actor.id ? (['submitter'] as const) : []),
  ];
}

/**
 * Every move that this actor may make with this use case now, in the order of the table; none once a project carries
 * it: its gates decide, and the register follows.
 */
export function movesOf(actor: UseCaseActor, useCase: UseCaseState): readonly UseCaseMove[] {
  if (useCase.projectId) return [];
  const standings = standingsOf(actor, useCase);
  return USE_CASE_TRANSITIONS.filter(
    ({ from, to, act, by }) =>
      from === useCase.status &&
      (act !== 'resume' || to === useCase.heldFrom) &&
      by.some((standing) => standings.includes(standing)),
  ).map(({ to, act }) => ({ to, act, asksReason: asksReason(act) }));
}

/** What comes of asking for a move: the new state, or why not. */
export type MoveOutcome =
  | { readonly kind: 'moved'; readonly act: UseCaseAct; readonly state: Pick<UseCase, 'status' | 'heldFrom'> }
  | { readonly kind: 'not-open'; readonly open: readonly UseCaseStatus[] }
  | { readonly kind: 'reason-needed'; readonly act: UseCaseAct };

/** May it be moved there by this actor, for this reason? Says the state to keep, or the refusal. */
export function moveUseCase(
  actor: UseCaseActor,
  useCase: UseCaseState,
  { to, reason }: { readonly to: UseCaseStatus; readonly reason?: string | null | undefined },
): MoveOutcome {
  const moves = movesOf(actor, useCase);
  const move = moves.find((one) => one.to === to);
  if (!move) return { kind: 'not-open', open: moves.map((one) => one.to) };
  if (move.asksReason && !reason?.trim()) return { kind: 'reason-needed', act: move.act };
  return {
    kind: 'moved',
    act: move.act,
    state: { status: to, heldFrom: to === 'on_hold' ? useCase.status : null },
  };
}
