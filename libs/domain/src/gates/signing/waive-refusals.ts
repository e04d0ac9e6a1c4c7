import type { CriterionEvaluation } from '../evaluation/evaluation';
import type { GateCase } from '../evaluation/gate-case';
import { isSettled } from '../evaluation/states';

/** Waivers are the sponsor’s, says the life cycle. */
export const WAIVING_ROLE = 'sponsor';

export const WAIVE_REFUSALS = [
  'law',
  'not_waivable',
  'not_needed',
  'not_sponsor',
  'reason',
  'date_past',
] as const;
export type WaiveRefusal = (typeof WAIVE_REFUSALS)[number];

/** Everything that keeps a person from waiving a criterion until a day; none: they may. */
export function waiveRefusals(
  { holders, today }: Pick<GateCase, 'holders' | 'today'>,
  { criterion, state }: CriterionEvaluation,
  draft: { readonly personId: string; readonly reason: string; readonly endsOn: string },
): readonly WaiveRefusal[] {
  const refusals: Readonly<Record<WaiveRefusal, boolean>> = {
    law: criterion.law !== undefined,
    not_waivable: !criterion.waivable,
    not_needed: isSettled(state),
    not_sponsor: !holders.some(
      ({ roleId, person }) => roleId === WAIVING_ROLE && person.id === draft.personId,
    ),
    reason: draft.reason.trim() === '',
    date_past: draft.endsOn < today,
  };
  return WAIVE_REFUSALS.filter((refusal) => refusals[refusal]);
}
