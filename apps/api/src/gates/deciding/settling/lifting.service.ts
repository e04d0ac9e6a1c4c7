import type { liftCondition, takeBackLift } from '@jalon/contracts/gates/settling.operations';
import { separationOfDuties } from '@jalon/contracts/gates/signing.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { forbiddenPair, peopleOfSeat, seatsOf } from '@jalon/domain/gates/deciding/seats';
import type { Gate } from '@jalon/domain/lifecycle/template/gate';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../../platform/database/tenant-store';
import { workingTime } from '../../../platform/database/unit-of-work';
import { aboutGate } from '../../acting/gate-store';
import { refuseRole } from '../../acting/refusals';
import type { KeptCondition } from '../../gathering/deciding-of';
import type { Judged } from '../../judging/judging';
import { viewerOf } from '../../judging/may-on-criterion';
import { liftingFor, mayLiftAs, passedGate } from '../../viewing/lifting-view';
import { roleWords } from '../../viewing/words/lifecycle-words';
import { ballotOf } from '../ballot-of';
import { conditionStore } from '../conditions-of-pass';
import { GateConditionLiftEntity } from '../deciding.entities';
import { ConditionNews } from './condition-news';
import { ConditionsService } from './conditions.service';

type Lifting = Checked<typeof liftCondition>;

/** The deciders of the gate that was passed vote to lift a condition; the vote that completes the quorum lifts it. */
@Injectable()
export class LiftingService {
  private readonly store = conditionStore();
  private readonly lifts = new TenantStore(GateConditionLiftEntity, {
    name: 'gate-condition-lift',
    about: aboutGate,
  });

  constructor(
    private readonly conditions: ConditionsService,
    private readonly news: ConditionNews,
  ) {}

  /** Under the lock of the gate; who votes has proved who they are before (`proof` of the operation). */
  async lift(actor: Actor, lifting: Lifting): Promise<void> {
    const { id, conditionId, roleId, onBehalfOfId = null, reason } = lifting;
    const { judged, condition } = await this.conditions.open(actor, id, conditionId);
    refuseSeat(actor, judged, { gate: passedGate(judged, condition), roleId, onBehalfOfId });
    for (const former of condition.lifts.filter((one) => one.roleId === roleId))
      await this.lifts.telling('ended').change(actor, former.id, { endedAt: workingTime() });
    await this.lifts.telling('signed').add(actor, {
      gateId: id,
      conditionId,
      roleId,
      personId: actor.id,
      onBehalfOf: onBehalfOfId,
      reason,
      signedAt: workingTime(),
      endedAt: null,
    });
    await this.count(actor, lifting);
  }

  /** One’s own, or that given in one’s place; none is not there (404). */
  async takeBack(actor: Actor, { id, conditionId, roleId }: Checked<typeof takeBackLift>): Promise<void> {
    const { condition } = await this.conditions.open(actor, id, conditionId);
    const own = condition.lifts.filter(
      (one) => one.roleId === roleId && (one.person.id === actor.id || one.onBehalfOf?.id === actor.id),
    );
    if (own.length === 0) throw new Problem(notFound, {});
    for (const one of own)
      await this.lifts.telling('ended').change(actor, one.id, { endedAt: workingTime() });
  }

  private async count(actor: Actor, { id, conditionId }: Lifting): Promise<void> {
    const { judged, condition } = await this.conditions.open(actor, id, conditionId);
    const { isLifted, decision } = liftingFor(judged, condition);
    if (!isLifted) {
      const to = decision.seats
        .filter(({ outcome }) => outcome === null)
        .flatMap(({ personIds }) => personIds);
      await this.news.liftAwaited(actor, judged, { condition, to });
      return;
    }
    const liftedWhy = reasonsOf(condition, decision.voteIds);
    const lifted = { liftedAt: workingTime(), liftedBy: actor.id, liftedWhy };
    await this.store.telling('lifted').change(actor, conditionId, lifted);
    await this.news.lifted(actor, judged, condition);
  }
}

/** Each reason once, with whoever gave it. */
const reasonsOf = ({ lifts }: KeptCondition, ids: readonly string[]): string =>
  lifts
    .filter(({ id }) => ids.includes(id))
    .map(({ person, reason }) => `${person.name} · ${reason}`)
    .join('\n');

/** A seat that the gate knows, that is theirs today, and that no other role of theirs forbids. */
function refuseSeat(
  actor: Actor,
  judged: Judged,
  { gate, roleId, onBehalfOfId }: { gate: Gate; roleId: string; onBehalfOfId: string | null },
): void {
  const ballot = ballotOf(judged);
  const seats = seatsOf(gate, ballot);
  const isTheirs = seats.includes(roleId) && peopleOfSeat(roleId, ballot).includes(actor.id);
  if (!isTheirs) refuseRole(judged, seats.includes(roleId) ? roleId : (seats[0] ?? null));
  const pair = forbiddenPair(gate, ballot, { personId: actor.id, roleId });
  if (pair) {
    const roles = pair.map((role) => roleWords(judged.held.lifecycle, role));
    throw new Problem(separationOfDuties, { roles, person: null });
  }
  const as = mayLiftAs(judged, gate, { roleId, viewer: viewerOf(actor, judged) });
  if (!as.some((one) => one.onBehalfOfId === onBehalfOfId)) refuseRole(judged, roleId);
}
