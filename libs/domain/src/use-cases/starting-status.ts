import { standingsOf, type UseCaseActor } from './move-use-case';
import type { UseCaseStatus } from './status';

/** Where a use case may begin that was followed elsewhere before, by who brings it in. */
const BEGINNINGS: Readonly<Record<'decider' | 'steward', readonly UseCaseStatus[]>> = {
  decider: ['draft', 'proposed', 'qualified', 'shortlisted', 'in_project', 'on_hold', 'rejected', 'archived'],
  steward: ['draft', 'proposed', 'qualified', 'on_hold', 'rejected', 'archived'],
};

/** May this actor bring in a use case that already stands there? Deciders anywhere, stewards up to `qualified`. */
export function mayStartAt(actor: UseCaseActor, status: UseCaseStatus): boolean {
  const standings = standingsOf(actor, { status, heldFrom: null, ownerId: null, submitterId: '' });
  return (['decider', 'steward'] as const).some(
    (standing) => standings.includes(standing) && BEGINNINGS[standing].includes(status),
  );
}
