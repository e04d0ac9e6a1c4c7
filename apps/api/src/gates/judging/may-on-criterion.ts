import type { CriterionAction } from '@jalon/contracts/gates/gate-criterion';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import { attestRefusals } from '@jalon/domain/gates/signing/attest-refusals';
import { waiveRefusals } from '@jalon/domain/gates/signing/waive-refusals';
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

/** What this person may do with a criterion now; nothing at a gate that is decided. */
export function mayOnCriterion(
  judged: Judged,
  one: CriterionEvaluation,
  viewer: Viewer,
): readonly CriterionAction[] {
  if (judged.row.decidedAt !== null) return [];
  const { criterion, advice, weight } = one;
  const signs = mayDo(viewer.actor, 'gates:sign');
  const isAttested = criterion.kind === 'attested' && isApplicable(one);
  const isSponsor = signs && viewer.roleIds.includes('sponsor');
  const isSigner = viewer.roleIds.includes(criterion.signer) || mayDo(viewer.actor, 'gates:manage');
  const may: Readonly<Record<CriterionAction, boolean>> = {
    attest: signs && mayAttest(judged, one, viewer),
    withdraw: signs && isAttested && hasSigned(one, viewer),
    waive: signs && mayWaive(judged, one, viewer),
    unwaive: isSponsor && judged.gateCase.waivers.some(({ criterionId }) => criterionId === criterion.id),
    declare: takesPart(viewer) && isDeclarable(judged, one),
    ask_opinion: signs && isSigner && isApplicable(one) && advice?.standing === 'not_asked',
    give_opinion: signs && advice !== null && viewer.roleIds.includes(advice.roleId),
    add_evidence: takesPart(viewer) && isApplicable(one),
    confirm_verification: signs && weight === 'unverified' && mayConfirm(viewer),
  };
  return ACTIONS.filter((action) => may[action]);
}

const ACTIONS: readonly CriterionAction[] = [
  'attest',
  'withdraw',
  'waive',
  'unwaive',
  'declare',
  'ask_opinion',
  'give_opinion',
  'add_evidence',
  'confirm_verification',
];
