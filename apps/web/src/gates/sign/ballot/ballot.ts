import type { GateOutcome, GateView } from '@jalon/contracts/gates/gate-view';
import { ProposedCondition } from '@jalon/domain/gates/deciding/conditions/condition';
import { ABANDON, WITH_CONDITIONS } from '@jalon/domain/gates/deciding/outcomes';
import { Target } from '@jalon/domain/gates/deciding/vote';
import { isSettled } from '@jalon/domain/gates/evaluation/states';
import { text } from '@jalon/domain/platform/text';
import { z } from 'zod';
import { blanksAsNull } from '../../../platform/forms/blanks-as-null';
import { SigningShape } from '../proof-fields';
import { lessonsSaid } from './said-before';

/** A ballot as it is filled in; a seat is `role` or `role/person` where one votes for somebody away. */
export const Ballot = blanksAsNull(
  z.object({
    seat: z.string(),
    outcome: z.string(),
    target: Target.nullable(),
    reason: text(4000).nullable(),
    lessons: text(8000).nullable(),
    conditions: z.array(ProposedCondition).max(20),
    ...SigningShape,
  }),
);
export type Ballot = z.output<typeof Ballot>;

export interface Seat {
  readonly value: string;
  readonly role: GateView['seats'][number]['role'];
  /** Whoever one votes for; null: in one’s own right. */
  readonly onBehalfOf: string | null;
}

/** As whom the reader may vote. */
export const seatsOf = ({ seats }: GateView): readonly Seat[] =>
  seats.flatMap(({ role, mayVoteAs }) =>
    mayVoteAs.map(({ onBehalfOfId, name }) => ({
      value: onBehalfOfId ? `${role.id}/${onBehalfOfId}` : role.id,
      role,
      onBehalfOf: onBehalfOfId ? name : null,
    })),
  );

/** Which parts of the ballot this outcome asks for; lessons that stand already may be added to (S-PIL-16). */
export const asksOf = (gate: GateView, outcome: GateOutcome | undefined, seat: string) => ({
  target: (outcome?.targets.length ?? 0) > 0,
  conditions: outcome?.id === WITH_CONDITIONS,
  lessons: outcome?.effect === 'end',
  areLessonsNeeded: outcome?.id === ABANDON && lacksLessons(gate, seat),
  reason: outcome !== undefined && outcome.effect !== 'forward',
});

/** Neither the project’s record nor another seat says what was learnt. */
const lacksLessons = (gate: GateView, seat: string): boolean =>
  gate.hasLessons === false && lessonsSaid(gate, roleOf(seat)).length === 0;

/** The role of a seat as the ballot keeps it. */
export const roleOf = (seat: string): string => seat.split('/')[0] ?? '';

/** Only what still stands in the way of an outcome that one may choose; lessons are asked for on the sheet itself. */
export const isOpen = ({ obstacles }: Pick<GateOutcome, 'obstacles'>): boolean =>
  obstacles.every((obstacle) => obstacle === 'lessons_needed');

/** A condition bears on what is advisory and open, or waived. */
export const attachableOf = ({ criteria }: GateView) =>
  criteria.filter(({ state, isBlocking }) => state === 'waived' || (!isBlocking && !isSettled(state)));

/** What is sent of a ballot: only what its outcome asks for. */
export function voteOf(gate: GateView, ballot: Ballot) {
  const [roleId = '', onBehalfOfId = null] = ballot.seat.split('/');
  const asks = asksOf(
    gate,
    gate.outcomes.find(({ id }) => id === ballot.outcome),
    ballot.seat,
  );
  return {
    id: gate.id,
    roleId,
    onBehalfOfId,
    outcome: ballot.outcome,
    reason: ballot.reason,
    ...(asks.target && { target: ballot.target }),
    ...(asks.conditions && { conditions: ballot.conditions }),
    ...(asks.lessons && { lessons: ballot.lessons }),
  };
}
