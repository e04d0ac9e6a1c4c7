import type { takeBackVote, voteAtGate } from '@jalon/contracts/gates/deciding.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { askedByOthers, eachOnce } from '@jalon/domain/gates/deciding/conditions/asked-conditions';
import type { ProposedCondition } from '@jalon/domain/gates/deciding/conditions/condition';
import { WITH_CONDITIONS } from '@jalon/domain/gates/deciding/outcomes';
import { type Ballot, delegationsOf } from '@jalon/domain/gates/deciding/seats';
import { voteRefusals } from '@jalon/domain/gates/deciding/vote-refusals';
import { Inject, Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { expectPeople } from '../../platform/discussion/people';
import { aboutGate } from '../acting/gate-store';
import { refuseRole } from '../acting/refusals';
import { refuseUnread } from '../acting/refuse-unread';
import { namesOfRules } from '../gathering/gate-names';
import { JudgedGates } from '../judging/judged-gates';
import { hashOfReading, type Judged } from '../judging/judging';
import { countingVotes, lessonsIn, templateOf, voteReading } from '../judging/standing-votes';
import { judgedFor } from '../viewing/outcomes-view';
import { Reopening } from '../watching/reopening.service';
import { ballotOf, decisionOf } from './ballot-of';
import { Concluding } from './counting/concluding.service';
import { GateVoteEntity } from './deciding.entities';
import { flawsOf, isComplete } from './counting/held-back';
import { VoteNews } from './vote-news';
import { refuseFlaws, refuseVote } from './vote-problems';

type Voting = Checked<typeof voteAtGate>;

/** Deciders vote, each for a seat; the vote that completes the quorum decides. */
@Injectable()
export class VotingService {
  private readonly votes = new TenantStore(GateVoteEntity, {
    name: 'gate-vote',
    secret: ['reading', 'lessons'],
    about: aboutGate,
  });

  @Inject(JudgedGates) private readonly gates!: JudgedGates;
  @Inject(Reopening) private readonly reopening!: Reopening;
  @Inject(Concluding) private readonly concluding!: Concluding;
  @Inject(VoteNews) private readonly news!: VoteNews;

  /** Under the lock of the gate; who votes has proved who they are before (`proof` of the operation). */
  async vote(actor: Actor, voting: Voting): Promise<void> {
    const { row } = await this.gates.open(actor, voting.id);
    await this.reopening.settle(actor, [row.useCaseId]);
    const rules = voting.conditions?.map(({ rule }) => rule) ?? [];
    const judged = await this.gates.get(actor, voting.id, namesOfRules(rules));
    await this.expectVote(actor, judged, voting);
    await this.keep(actor, judged, voting);
    await this.reopening.settle(actor, [row.useCaseId]);
    await this.count(actor, voting.id);
  }

  /** One’s own, or that given in one’s place; none is not there (404). */
  async takeBack(actor: Actor, judged: Judged, { roleId }: Checked<typeof takeBackVote>): Promise<void> {
    const own = judged.votes.filter(
      (vote) =>
        vote.roleId === roleId &&
        vote.ended === null &&
        (vote.person.id === actor.id || vote.onBehalfOf?.id === actor.id),
    );
    if (own.length === 0) throw new Problem(notFound, {});
    for (const { id } of own) await this.end(actor, id, 'taken_back');
  }

  private async expectVote(actor: Actor, judged: Judged, voting: Voting): Promise<void> {
    const { roleId, outcome, target = null, reason = null, conditions = [] } = voting;
    const ballot = ballotOf(judged);
    const lessons = voting.lessons ?? lessonsIn(countingVotes(judged)) ?? judged.row.lessons;
    const { held, gateCase, evaluation } = judgedFor(judged, outcome);
    const [refusal] = voteRefusals(
      { rulebook: held.lifecycle, gateCase, evaluation, ballot },
      { personId: actor.id, roleId, outcome, target, reason, conditions, lessons },
    );
    if (refusal) refuseVote(judgedFor(judged, outcome), refusal, roleId);
    expectSeat(judged, ballot, { personId: actor.id, voting });
    await expectPeople(
      actor,
      { permission: 'gates:read' },
      conditions.map(({ ownerId }) => ownerId),
    );
    refuseUnread(voteReading(judged), voting);
  }

  private async keep(actor: Actor, judged: Judged, voting: Voting): Promise<void> {
    const { roleId, outcome, target, reason, lessons, onBehalfOfId } = voting;
    const former = judged.votes.filter((vote) => vote.roleId === roleId && vote.ended === null);
    for (const { id } of former) await this.end(actor, id, 'replaced');
    const reading = voteReading(judged);
    await this.votes.telling('signed').add(actor, {
      gateId: judged.row.id,
      roleId,
      personId: actor.id,
      onBehalfOf: onBehalfOfId ?? null,
      outcome,
      targetPhase: target ?? null,
      reason: reason ?? null,
      conditions: this.signed(judged, voting),
      lessons: lessons ?? null,
      reading,
      readingHash: hashOfReading(reading),
      signedAt: workingTime(),
      endedAt: null,
      endedWhy: null,
    });
  }

  /** One’s own conditions with those that the other seats ask for: whoever passes with conditions signs them all. */
  private signed(judged: Judged, { roleId, outcome, conditions = [] }: Voting): ProposedCondition[] {
    if (outcome !== WITH_CONDITIONS) return [...conditions];
    return eachOnce([...askedByOthers(templateOf(judged), ballotOf(judged), roleId), ...conditions]);
  }

  /** With the vote that was just kept: decides, or tells those who are still awaited. */
  private async count(actor: Actor, id: string): Promise<void> {
    const judged = await this.gates.get(actor, id);
    const decision = decisionOf(judged);
    if (!isComplete(judged, decision)) return this.news.awaited(actor, judged, decision);
    const flaws = await flawsOf(actor, judged, decision);
    if (flaws.length > 0) refuseFlaws(flaws);
    await this.concluding.conclude(actor, judged, { decision, cause: 'vote' });
  }

  private async end(actor: Actor, id: string, why: 'taken_back' | 'replaced'): Promise<void> {
    const endedWhy = { why, differences: [] };
    await this.votes.telling('ended').change(actor, id, { endedAt: workingTime(), endedWhy });
  }
}

/** In one’s own right, or for the one who delegated. */
function expectSeat(
  judged: Judged,
  ballot: Ballot,
  { personId, voting: { roleId, onBehalfOfId } }: { readonly personId: string; readonly voting: Voting },
): void {
  const holds = ballot.holders.some((one) => one.roleId === roleId && one.person.id === personId);
  const given = delegationsOf(roleId, ballot).filter(({ to }) => to.id === personId);
  const isTheirs = onBehalfOfId ? given.some(({ from }) => from.id === onBehalfOfId) : holds;
  if (!isTheirs) refuseRole(judged, roleId);
}
