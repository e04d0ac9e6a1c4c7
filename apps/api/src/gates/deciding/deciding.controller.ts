import {
  delegateSeat,
  endDelegation,
  takeBackVote,
  voteAtGate,
} from '@jalon/contracts/gates/deciding.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Inject, Controller } from '@nestjs/common';
import { GateActs } from '../acting/gate-acts';
import { Implement } from '../../platform/http/implement';
import { DelegationsService } from './delegations.service';
import { VotingService } from './voting.service';

@Controller()
export class DecidingController {
  @Inject(GateActs) private readonly acts!: GateActs;
  @Inject(VotingService) private readonly voting!: VotingService;
  @Inject(DelegationsService) private readonly delegations!: DelegationsService;

  @Implement(voteAtGate)
  async vote(input: Checked<typeof voteAtGate>, actor: Actor) {
    await this.voting.vote(actor, input);
    return this.acts.show(actor, input.id);
  }

  @Implement(takeBackVote)
  takeBack(input: Checked<typeof takeBackVote>, actor: Actor) {
    return this.acts.at(actor, input.id, (judged) => this.voting.takeBack(actor, judged, input));
  }

  @Implement(delegateSeat)
  delegate(input: Checked<typeof delegateSeat>, actor: Actor) {
    return this.acts.at(actor, input.id, (judged) => this.delegations.delegate(actor, judged, input));
  }

  @Implement(endDelegation)
  endDelegation({ id, delegationId }: Checked<typeof endDelegation>, actor: Actor) {
    return this.acts.at(actor, id, (judged) => this.delegations.end(actor, judged, delegationId));
  }
}
