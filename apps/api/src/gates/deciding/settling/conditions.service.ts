import type { ConditionSaid } from '@jalon/contracts/gates/gate-view';
import { conditionSettled } from '@jalon/contracts/gates/gates.problems';
import type { confirmCondition, meetCondition } from '@jalon/contracts/gates/settling.operations';
import {
  anotherConfirms,
  conditionByRule,
  conditionNotSaid,
  conditionSaidAnew,
  proofNoLongerHolds,
} from '@jalon/contracts/gates/settling.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { conditionState } from '@jalon/domain/gates/deciding/conditions/condition-state';
import { isInForce } from '@jalon/domain/gates/evaluation/heard-facts';
import { Injectable } from '@nestjs/common';
import { workingTime } from '../../../platform/database/unit-of-work';
import { refuseField, refuseRole } from '../../acting/refusals';
import type { KeptCondition } from '../../gathering/deciding-of';
import { holdGates } from '../../gathering/gate-rows';
import { JudgedGates } from '../../judging/judged-gates';
import type { Judged } from '../../judging/judging';
import { viewerOf } from '../../judging/may-on-criterion';
import { becauseOf, mayOnCondition } from '../../viewing/conditions-view';
import { liftingView } from '../../viewing/lifting-view';
import { conditionStore } from '../conditions-of-pass';
import { ConditionNews } from './condition-news';

const UNSAID = { saidAt: null, saidBy: null, saidHow: null, saidEvidenceId: null };

const SAY_HOW = { fr: 'Dites comment, ou choisissez une preuve', en: 'Say how, or choose a proof' };

/** What becomes of conditions after the pass: said to be met, then confirmed. Their gate is decided, and stays so. */
@Injectable()
export class ConditionsService {
  private readonly store = conditionStore();

  constructor(
    private readonly gates: JudgedGates,
    private readonly news: ConditionNews,
  ) {}

  async meet(actor: Actor, meeting: Checked<typeof meetCondition>): Promise<void> {
    const { id, conditionId, how = null, evidenceId = null } = meeting;
    if ((how ?? evidenceId) === null) refuseField('/how', SAY_HOW);
    const { judged, condition } = await this.open(actor, id, conditionId);
    if (condition.rule !== null) refuseByRule(judged, condition);
    expectMay(actor, judged, { condition, act: 'meet' });
    if (evidenceId !== null && !holds(judged, evidenceId)) throw new Problem(notFound, {});
    const said = { saidAt: workingTime(), saidBy: actor.id, saidHow: how, saidEvidenceId: evidenceId };
    await this.store.telling('said').change(actor, conditionId, said);
    await this.news.said(actor, judged, condition);
  }

  async confirm(actor: Actor, confirming: Checked<typeof confirmCondition>): Promise<void> {
    const { id, conditionId, isMet, saidAt, reason = null } = confirming;
    const { judged, condition } = await this.open(actor, id, conditionId);
    const said = saidTo(actor, condition, saidAt);
    expectMay(actor, judged, { condition, act: 'confirm' });
    const change = isMet ? metBy(actor, judged, said) : UNSAID;
    await this.store.telling(isMet ? 'met' : 'sent-back').change(actor, conditionId, change);
    await this.news.answered(actor, judged, { condition, isMet, reason });
  }

  /** A condition of this pass that is neither met nor lifted, under the lock of its gate. */
  async open(actor: Actor, id: string, conditionId: string) {
    await holdGates(actor, id);
    const judged = await this.gates.get(actor, id);
    const condition = judged.conditions.find((one) => one.id === conditionId && one.instanceId === id);
    if (!condition) throw new Problem(notFound, {});
    const { state } = conditionState(judged.held.lifecycle, judged.gateCase, condition);
    if (state === 'met' || state === 'lifted') throw new Problem(conditionSettled, {});
    return { judged, condition };
  }
}

/** What somebody else said of it, as it was read: neither they nor whoever answers for it confirms it. */
function saidTo({ id }: Actor, { said, owner }: KeptCondition, readAt: string): ConditionSaid {
  if (!said) throw new Problem(conditionNotSaid, {});
  if (id === owner.id || id === said.by.id) throw new Problem(anotherConfirms, {});
  if (Date.parse(said.at) !== Date.parse(readAt)) throw new Problem(conditionSaidAnew, {});
  return said;
}

/** A proof that it rests on still holds. */
function metBy({ id }: Actor, judged: Judged, { how, evidence }: ConditionSaid) {
  if (evidence && !holds(judged, evidence.id)) throw new Problem(proofNoLongerHolds, {});
  return { metAt: workingTime(), metBy: id, metHow: how ?? evidence?.title ?? '' };
}

function expectMay(
  actor: Actor,
  judged: Judged,
  { condition, act }: { readonly condition: KeptCondition; readonly act: 'meet' | 'confirm' },
): void {
  const viewer = viewerOf(actor, judged);
  const may = mayOnCondition(condition, viewer, liftingView(judged, condition, viewer));
  if (!may.includes(act)) refuseRole(judged, null);
}

/** It is open: its rule is false, or not known to be true. */
function refuseByRule(judged: Judged, condition: KeptCondition): never {
  const { trace } = conditionState(judged.held.lifecycle, judged.gateCase, condition);
  throw new Problem(conditionByRule, {
    result: trace?.result === 'false' ? 'false' : 'unknown',
    because: becauseOf(judged, condition) ?? { fr: '', en: '' },
  });
}

/** It is a proof of this use case, in force today. */
const holds = ({ gateCase }: Judged, id: string): boolean =>
  gateCase.evidence.some((proof) => proof.id === id && isInForce(proof, gateCase.today));
