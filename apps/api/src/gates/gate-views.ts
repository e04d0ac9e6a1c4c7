import type { GateAction, GateView } from '@jalon/contracts/gates/gate-view';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import { reopens } from '@jalon/domain/gates/signing/reopens';
import { Injectable } from '@nestjs/common';
import { ballotOf, decisionOf } from './deciding/ballot-of';
import { heldBackOf } from './deciding/counting/held-back';
import { journeyOf } from './deciding/journey-of';
import { readDocumentOf } from './freezing/document-of';
import { hashOfReading, type Judged } from './judging/judging';
import { templateOf, voteReading } from './judging/standing-votes';
import { takesPart, type Viewer, viewerOf } from './judging/may-on-criterion';
import { askedByOutcomes } from './judging/signable';
import { conditionViews } from './viewing/conditions-view';
import { criterionView } from './viewing/criterion-view';
import { attributeViews, factViews } from './viewing/facts-view';
import { headView } from './viewing/head-view';
import { placeWords, roleWords, wordsOnly } from './viewing/words/lifecycle-words';
import { outcomeViews } from './viewing/outcomes-view';
import { seatViews } from './viewing/seats-view';
import { voteViews } from './viewing/votes-view';

/** Phases before that of the gate, the earliest first. */
function earlierPhases({ held, row }: Judged): GateView['earlierPhases'] {
  const { phases } = held.lifecycle;
  const after = templateOf({ held, row }).after;
  return phases
    .slice(
      0,
      Math.max(
        0,
        phases.findIndex(({ id }) => id === after),
      ),
    )
    .map(({ id }) => placeWords(held.lifecycle, id));
}

/** By which it is judged, and the project’s own where that one asks less and no reason covers it. */
function profileOf({ row, held, gateCase }: Judged): GateView['profile'] {
  const { profiles } = held.lifecycle;
  const named = (id: string) => profiles.find((profile) => profile.id === id);
  const { profileId } = gateCase;
  const profile = named(profileId);
  const words = profile ?? { fr: profileId, en: profileId };
  const isOwn = row.projectId === null || row.profileId === profileId;
  const own = isOwn || row.decidedAt !== null ? undefined : named(row.profileId);
  return {
    id: profileId,
    name: wordsOnly(words),
    reason: wordsOnly(profile?.reason ?? words),
    insteadOf: own ? { id: own.id, ...wordsOnly(own) } : null,
  };
}

/** What the reader last signed here, held against what stands. */
function changesOf(judged: Judged, { actor }: Viewer): GateView['changes'] {
  const last = judged.votes.findLast(({ person }) => person.id === actor.id);
  if (!last) return null;
  return { since: last.at, differences: [...(reopens(last.reading, voteReading(judged)) ?? [])] };
}

function mayOnGate(
  { row, gateCase }: Judged,
  { actor, roleIds }: Viewer,
  seats: GateView['seats'],
): GateAction[] {
  if (row.decidedAt !== null) return [];
  const manages = mayDo(actor, 'gates:manage');
  const decides = seats.some(({ role }) => roleIds.includes(role.id));
  const hasVoted = seats.some(
    ({ vote }) => vote !== null && (vote.person.id === actor.id || vote.onBehalfOf?.id === actor.id),
  );
  const may: Readonly<Record<GateAction, boolean>> = {
    schedule: manages,
    vote: seats.some(({ mayVoteAs }) => mayVoteAs.length > 0),
    take_back_vote: hasVoted,
    delegate: gateCase.holders.length > 0 && (manages || decides),
    assign_missing: manages,
  };
  return GATE_ACTIONS.filter((action) => may[action]);
}

const GATE_ACTIONS: readonly GateAction[] = [
  'schedule',
  'vote',
  'take_back_vote',
  'delegate',
  'assign_missing',
];

/** Once decided, what is shown of criteria is what was frozen; conditions stand as they do today. */
async function thenOf(actor: Actor, judged: Judged): Promise<Judged> {
  if (judged.row.decidedAt === null) return judged;
  const { frozen } = await readDocumentOf(actor, judged.row.id);
  // Written over: nothing of today is shown in its place.
  if (!frozen) return { ...judged, evaluation: { ...judged.evaluation, criteria: [] } };
  return {
    ...judged,
    gateCase: frozen.case,
    evaluation: frozen.evaluation,
    delegations: frozen.delegations,
  };
}

/** The page of a gate. */
@Injectable()
export class GateViews {
  async view(actor: Actor, judged: Judged): Promise<GateView> {
    const then = await thenOf(actor, judged);
    const { row, held, evaluation, gateCase } = then;
    const { lifecycle } = held;
    const viewer = viewerOf(actor, judged);
    const ballot = ballotOf(then);
    const decision = decisionOf(then, ballot);
    const votes = voteViews(then);
    const seats = seatViews(then, { decision, ballot, votes, viewer });
    const criteria = [...evaluation.criteria, ...(row.decidedAt === null ? askedByOutcomes(then) : [])];
    const used = new Set(criteria.map(({ criterion }) => criterion.theme));
    return {
      ...headView(judged),
      lifecycle: { versionId: held.versionId, number: held.number, edition: held.edition },
      profile: profileOf(then),
      today: gateCase.today,
      themes: lifecycle.themes.filter(({ id }) => used.has(id)),
      criteria: criteria.map((one) => criterionView(then, one, viewer)),
      facts: factViews(then, takesPart(viewer)),
      attributes: attributeViews(then),
      seats,
      needed: decision.needed,
      deciding: row.decidedAt === null ? decision.standing : 'decided',
      heldBack: await heldBackOf(actor, judged, decision),
      lacksFirst: decision.lacksFirst,
      outcomes: outcomeViews(then, { ballot, journey: await journeyOf(actor, judged) }),
      formerVotes: votes.filter(({ ended }) => ended !== null).reverse(),
      conditions: conditionViews(judged, viewer),
      readingHash: hashOfReading(voteReading(then)),
      changes: changesOf(then, viewer),
      ownRoles: viewer.roleIds.map((id) => roleWords(lifecycle, id)),
      hasLessons: row.projectId === null ? null : row.lessons !== null,
      decisionHash: row.decisionHash,
      may: mayOnGate(judged, viewer, seats),
      earlierPhases: earlierPhases(then),
    };
  }
}
