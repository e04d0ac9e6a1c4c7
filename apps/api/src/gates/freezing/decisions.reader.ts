import type { GateDecision, Replay, thenAndNow } from '@jalon/contracts/gates/decisions.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { outcomeOf } from '@jalon/domain/gates/deciding/outcomes';
import type { FrozenDecision } from '@jalon/domain/gates/freezing/frozen-decision';
import { replay } from '@jalon/domain/gates/freezing/replay';
import { thenAndNow as compare } from '@jalon/domain/gates/freezing/then-and-now';
import { evaluateGate } from '@jalon/domain/gates/evaluation/evaluate-gate';
import type { Words } from '@jalon/domain/platform/language';
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
import { documentOf, type ReadDecision, readDocumentOf } from './document-of';
import { inJournal } from './journal-of-decision';

interface Decided {
  /** As things stand today. */
  readonly judged: Judged;
  readonly kept: ReadDecision;
}

/** As they stood, from the document. */
interface Then {
  readonly then: Judged;
  readonly frozen: FrozenDecision;
}

/** What was decided, read from what was frozen; where that cannot be read, from the rows beside it, and said. */
@Injectable()
export class DecisionsReader {
  constructor(private readonly gates: JudgedGates) {}

  async decision(actor: Actor, id: string): Promise<GateDecision> {
    const { judged, kept } = await this.decided(actor, id);
    const { lifecycle } = judged.held;
    const { outcome: outcomeId = '', target } = judged.row;
    const outcome = outcomeOf(lifecycle, outcomeId ?? '');
    return {
      head: headView(judged),
      outcome: outcomeWords(lifecycle, outcomeId ?? ''),
      target: target === null ? null : placeWords(lifecycle, target),
      consequence: outcome
        ? consequenceOf(lifecycle, await journeyOf(actor, judged), { gateId: judged.row.gateId, outcome })
        : { fr: '', en: '' },
      decidedAt: kept.decidedAt.toISOString(),
      hash: kept.hash,
      ...frozenPart(judged, kept.frozen),
      conditions: conditionViews(judged, viewerOf(actor, judged)).filter(
        ({ instanceId }) => instanceId === id,
      ),
      lessons: judged.row.lessons,
      flaw: kept.flaw,
    };
  }

  async document(actor: Actor, id: string): Promise<{ document: string; hash: string }> {
    await this.gates.get(actor, id);
    const { document, hash } = await documentOf(actor, id);
    return { document, hash };
  }

  async replay(actor: Actor, id: string): Promise<Replay> {
    const { kept } = await this.decided(actor, id);
    const { frozen, flaw } = kept;
    const hash = sha256(kept.document);
    const { eventId, isThere } = await inJournal(actor, id, hash);
    return {
      ...(frozen ? replay(frozen) : { isSame: false, differences: [] }),
      verdict: frozen && evaluateGate(frozen.rules, frozen.case).state,
      isIntact: flaw === null,
      isInJournal: isThere,
      hash,
      eventId,
      at: workingTime().toISOString(),
      flaw,
    };
  }

  async thenAndNow(actor: Actor, id: string): Promise<Output<typeof thenAndNow>> {
    const { judged, kept } = await this.decided(actor, id);
    const { frozen, flaw } = kept;
    return {
      decidedAt: kept.decidedAt.toISOString(),
      at: workingTime().toISOString(),
      then: frozen && frozen.evaluation.state,
      now: judged.evaluation.state,
      flaw,
      ...(frozen
        ? compared(judged, { frozen, then: asItStood(judged, frozen) })
        : { differences: [], criteria: [] }),
    };
  }

  /** A gate that is not decided has no decision (404). */
  private async decided(actor: Actor, id: string): Promise<Decided> {
    const judged = await this.gates.get(actor, id);
    if (judged.row.decidedAt === null) throw new Problem(notFound, {});
    return { judged, kept: await readDocumentOf(actor, id) };
  }
}

const asItStood = (judged: Judged, { case: gateCase, evaluation, delegations }: FrozenDecision): Judged => ({
  ...judged,
  gateCase,
  evaluation,
  delegations,
});

/** All that is shown of the document; nothing of it where it cannot be read, but the votes, which are rows. */
function frozenPart(judged: Judged, frozen: FrozenDecision | null) {
  const { versionId, number, edition, digest } = judged.held;
  const lifecycle = { versionId, number, edition };
  if (!frozen)
    return {
      lifecycle: { ...lifecycle, digest },
      profile: profileWords(judged),
      ...{ verdict: null, themes: [], criteria: [], facts: [], attributes: [], silent: [] },
      votes: voteViews(judged).filter(({ ended }) => ended === null),
    };
  const then = asItStood(judged, frozen);
  const { criteria } = then.evaluation;
  const used = new Set(criteria.map(({ criterion }) => criterion.theme));
  return {
    lifecycle: { ...lifecycle, digest: frozen.lifecycleDigest },
    profile: profileWords(then),
    verdict: then.evaluation.state,
    themes: judged.held.lifecycle.themes.filter(({ id }) => used.has(id)),
    criteria: criteria.map((one) => frozenCriterion(then, one)),
    facts: factViews(then, false),
    attributes: attributeViews(then),
    votes: voteViews(then).filter((vote) => frozen.votes.some(({ id }) => id === vote.id)),
    silent: decisionOf(then, ballotOf(then))
      .seats.filter(({ outcome }) => outcome === null)
      .map(({ roleId }) => roleWords(judged.held.lifecycle, roleId)),
  };
}

function compared(judged: Judged, { frozen, then }: Then) {
  const today = { rulebook: judged.held.lifecycle, gateCase: judged.gateCase };
  const now = new Map(judged.evaluation.criteria.map(({ criterion, state }) => [criterion.id, state]));
  const known = new Set(then.evaluation.criteria.map(({ criterion }) => criterion.id));
  const come = judged.evaluation.criteria.filter(({ criterion }) => !known.has(criterion.id));
  const changed = then.evaluation.criteria.filter(({ criterion, state }) => now.get(criterion.id) !== state);
  const nameOf = ({ fr, en }: Words): Words => ({ fr, en });
  return {
    differences: compare(frozen, today).filter(({ kind }) => kind !== 'verdict'),
    criteria: [
      ...changed.map(({ criterion, state }) => ({
        id: criterion.id,
        name: nameOf(criterion),
        then: state,
        now: now.get(criterion.id) ?? null,
      })),
      ...come.map(({ criterion, state }) => ({
        id: criterion.id,
        name: nameOf(criterion),
        then: null,
        now: state,
      })),
    ],
  };
}

function profileWords({ held, gateCase }: Judged): GateDecision['profile'] {
  const { profileId: id } = gateCase;
  const { fr, en } = held.lifecycle.profiles.find((one) => one.id === id) ?? { fr: id, en: id };
  return { id, fr, en };
}
