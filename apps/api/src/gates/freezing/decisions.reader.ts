import type { GateDecision, Replay, thenAndNow } from '@jalon/contracts/gates/decisions.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { outcomeOf } from '@jalon/domain/gates/deciding/outcomes';
import { FrozenDecision } from '@jalon/domain/gates/freezing/frozen-decision';
import { replay } from '@jalon/domain/gates/freezing/replay';
import { thenAndNow as compare } from '@jalon/domain/gates/freezing/then-and-now';
import { evaluateGate } from '@jalon/domain/gates/evaluation/evaluate-gate';
import { Injectable } from '@nestjs/common';
import { workingTime } from '../../platform/database/unit-of-work';
import { decisionOf, ballotOf } from '../deciding/ballot-of';
import { journeyOf } from '../deciding/journey-of';
import { JudgedGates } from '../judging/judged-gates';
import { type Judged, sha256 } from '../judging/judging';
import { viewerOf } from '../judging/may-on-criterion';
import { conditionViews } from '../viewing/conditions-view';
import { consequenceOf } from '../viewing/consequence';
import { attributeViews, factViews } from '../viewing/facts-view';
import { frozenCriterion } from '../viewing/frozen-criterion';
import { headView } from '../viewing/head-view';
import { outcomeWords, placeWords, roleWords } from '../viewing/words/lifecycle-words';
import { voteViews } from '../viewing/votes-view';
import { documentOf, type KeptDecision } from './document-of';
import { inJournal } from './journal-of-decision';

interface Decided {
  /** As things stand today. */
  readonly judged: Judged;
  /** As they stood. */
  readonly then: Judged;
  readonly frozen: FrozenDecision;
  readonly kept: KeptDecision;
}

/** What was decided, read from what was frozen. */
@Injectable()
export class DecisionsReader {
  constructor(private readonly gates: JudgedGates) {}

  async decision(actor: Actor, id: string): Promise<GateDecision> {
    const { judged, then, frozen, kept } = await this.decided(actor, id);
    const { held, evaluation, gateCase } = then;
    const { lifecycle } = held;
    const used = new Set(evaluation.criteria.map(({ criterion }) => criterion.theme));
    const outcome = outcomeOf(lifecycle, frozen.outcome);
    const decision = decisionOf(then, ballotOf(then));
    return {
      head: headView(judged),
      outcome: outcomeWords(lifecycle, frozen.outcome),
      target: frozen.target === null ? null : placeWords(lifecycle, frozen.target),
      consequence: outcome
        ? consequenceOf(lifecycle, await journeyOf(actor, judged), { gateId: gateCase.gateId, outcome })
        : { fr: '', en: '' },
      decidedAt: kept.decidedAt.toISOString(),
      hash: kept.hash,
      lifecycle: {
        versionId: held.versionId,
        number: held.number,
        edition: held.edition,
        digest: frozen.lifecycleDigest,
      },
      profile: profileWords(then),
      verdict: evaluation.state,
      themes: lifecycle.themes.filter(({ id: theme }) => used.has(theme)),
      criteria: evaluation.criteria.map((one) => frozenCriterion(then, one)),
      facts: factViews(then, false),
      attributes: attributeViews(then),
      votes: voteViews(then).filter((vote) => frozen.votes.some(({ id: voteId }) => voteId === vote.id)),
      silent: decision.seats
        .filter(({ outcome: voted }) => voted === null)
        .map(({ roleId }) => roleWords(lifecycle, roleId)),
      conditions: conditionViews(judged, viewerOf(actor, judged)).filter(
        ({ instanceId }) => instanceId === id,
      ),
      lessons: judged.row.lessons,
    };
  }

  async document(actor: Actor, id: string): Promise<{ document: string; hash: string }> {
    await this.gates.get(actor, id);
    const { document, hash } = await documentOf(actor, id);
    return { document, hash };
  }

  async replay(actor: Actor, id: string): Promise<Replay> {
    const { frozen, kept } = await this.decided(actor, id);
    const hash = sha256(kept.document);
    const { eventId, isThere } = await inJournal(actor, id, hash);
    return {
      ...replay(frozen),
      verdict: evaluateGate(frozen.rules, frozen.case).state,
      isIntact: hash === kept.hash,
      isInJournal: isThere,
      hash,
      eventId,
      at: workingTime().toISOString(),
    };
  }

  async thenAndNow(actor: Actor, id: string): Promise<Output<typeof thenAndNow>> {
    const { judged, then, kept, frozen } = await this.decided(actor, id);
    const today = { rulebook: judged.held.lifecycle, gateCase: judged.gateCase };
    const now = new Map(judged.evaluation.criteria.map(({ criterion, state }) => [criterion.id, state]));
    const known = new Set(then.evaluation.criteria.map(({ criterion }) => criterion.id));
    const come = judged.evaluation.criteria.filter(({ criterion }) => !known.has(criterion.id));
    const changed = then.evaluation.criteria.filter(
      ({ criterion, state }) => now.get(criterion.id) !== state,
    );
    return {
      decidedAt: kept.decidedAt.toISOString(),
      at: workingTime().toISOString(),
      then: then.evaluation.state,
      now: judged.evaluation.state,
      differences: compare(frozen, today).filter(({ kind }) => kind !== 'verdict'),
      criteria: [
        ...changed.map(({ criterion, state }) => ({
          id: criterion.id,
          name: { fr: criterion.fr, en: criterion.en },
          then: state,
          now: now.get(criterion.id) ?? null,
        })),
        ...come.map(({ criterion, state }) => ({
          id: criterion.id,
          name: { fr: criterion.fr, en: criterion.en },
          then: null,
          now: state,
        })),
      ],
    };
  }

  /** A gate that is not decided has no decision (404). */
  private async decided(actor: Actor, id: string): Promise<Decided> {
    const judged = await this.gates.get(actor, id);
    if (judged.row.decidedAt === null) throw new Problem(notFound, {});
    const kept = await documentOf(actor, id);
    const frozen = FrozenDecision.parse(JSON.parse(kept.document));
    const { case: gateCase, evaluation, delegations } = frozen;
    return { judged, frozen, kept, then: { ...judged, gateCase, evaluation, delegations } };
  }
}

function profileWords({ held, gateCase }: Judged): GateDecision['profile'] {
  const { profileId: id } = gateCase;
  const { fr, en } = held.lifecycle.profiles.find((one) => one.id === id) ?? { fr: id, en: id };
  return { id, fr, en };
}
