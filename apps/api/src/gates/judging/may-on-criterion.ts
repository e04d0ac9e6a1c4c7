import { CRITERION_ACTIONS, type CriterionAction } from '@jalon/contracts/gates/gate-criterion';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import { attestRefusals } from '@jalon/domain/gates/signing/attest-refusals';
import { WAIVING_ROLE, waiveRefusals } from '@jalon/domain/gates/signing/waive-refusals';
import type { CriterionEvaluation } from '@jalon/domain/gates/evaluation/evaluation';
import type { Judged } from './judging';

/** Who looks, with the roles held on this use case. */
export interface Viewer {
  readonly actor: Actor;
  readonly roleIds: readonly string[];
}

export const viewerOf = (actor: Actor, { gateCase }: Pick<Judged, 'gateCase'>): Viewer => ({
  actor,
  roleIds: gateCase.holders.filter(({ person }) => person.id === actor.id).map(({ roleId }) => roleId),
});

/** Takes part: holds a role on it, or runs projects. */
export const takesPart = ({ actor, roleIds }: Viewer): boolean =>
  mayDo(actor, 'projects:manage') || (mayDo(actor, 'projects:contribute') && roleIds.length > 0);

/** Roles whose holder may confirm a text of law, beside the reviewers of the organisation. */
const REVIEWING: readonly string[] = ['compliance', 'legal', 'dpo'];

export const mayConfirm = ({ actor, roleIds }: Viewer): boolean =>
  actor.roles.includes('compliance_reviewer') || roleIds.some((role) => REVIEWING.includes(role));

/** Has this person a signature under it that stands? */
export const hasSigned = ({ signing }: CriterionEvaluation, { actor }: Viewer): boolean =>
  signing.signed.some(({ by }) => by.id === actor.id);

/** What one may still mend oneself: the button is there, and the act says what is lacking. */
const MENDABLE: readonly string[] = ['no_evidence', 'opinion_needed', 'reason_needed'];

const mayAttest = ({ held, gateCase }: Judged, one: CriterionEvaluation, { actor }: Viewer): boolean =>
  attestRefusals(held.lifecycle, gateCase, { one, personId: actor.id, statement: null }).every(({ code }) =>
    MENDABLE.includes(code),
  );

const mayWaive = ({ gateCase }: Judged, one: CriterionEvaluation, { actor }: Viewer): boolean =>
  waiveRefusals(gateCase, one, { personId: actor.id, reason: '…', endsOn: gateCase.today }).length === 0;

const isApplicable = ({ state }: CriterionEvaluation): boolean => state !== 'not_applicable';

const isDeclarable = ({ gateCase }: Judged, { relied, state }: CriterionEvaluation): boolean =>
  state !== 'not_applicable' &&
  relied.facts.some((fact) => fact !== 'closing' && !gateCase.provided.includes(fact));

type Rule = (judged: Judged, one: CriterionEvaluation, viewer: Viewer) => boolean;

const isAttested: Rule = (_, one) => one.criterion.kind === 'attested' && isApplicable(one);

/** Each act by its rule; a right to sign is asked for beside, where it signs something. */
const RULES: Readonly<Record<CriterionAction, Rule>> = {
  attest: mayAttest,
  withdraw: (judged, one, viewer) => isAttested(judged, one, viewer) && hasSigned(one, viewer),
  waive: mayWaive,
  unwaive: ({ gateCase }, { criterion }, { roleIds }) =>
    roleIds.includes(WAIVING_ROLE) &&
    gateCase.waivers.some(({ criterionId }) => criterionId === criterion.id),
  declare: (judged, one, viewer) => takesPart(viewer) && isDeclarable(judged, one),
  ask_opinion: (_, one, viewer) =>
    takesPart(viewer) && isApplicable(one) && one.advice?.standing === 'not_asked',
  give_opinion: (_, { advice }, { roleIds }) => advice !== null && roleIds.includes(advice.roleId),
  add_evidence: (_, one, viewer) => takesPart(viewer) && isApplicable(one),
  confirm_verification: (_, { weight }, viewer) => weight === 'unverified' && mayConfirm(viewer),
};
const UNSIGNED: readonly CriterionAction[] = ['declare', 'add_evidence'];

/** What this person may do with a criterion now; nothing at a gate that is decided. */
export function mayOnCriterion(
  judged: Judged,
  one: CriterionEvaluation,
  viewer: Viewer,
): readonly CriterionAction[] {
  if (judged.row.decidedAt !== null) return [];
  const signs = mayDo(viewer.actor, 'gates:sign');
  return CRITERION_ACTIONS.filter(
    (action) => (signs || UNSIGNED.includes(action)) && RULES[action](judged, one, viewer),
  );
}
