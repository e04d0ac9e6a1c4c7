import {
  askOpinion,
  attestCriterion,
  confirmVerification,
  declareFact,
  giveOpinion,
  undeclareFact,
  unwaiveCriterion,
  waiveCriterion,
  withdrawAttestation,
} from '@jalon/contracts/gates/sayings.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Inject, Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { GateActs } from '../acting/gate-acts';
import { AttestationsService } from './attestations.service';
import { ConfirmationsService } from './confirmations.service';
import { DeclarationsService } from './declarations.service';
import { OpinionsService } from './opinions.service';
import { WaiversService } from './waivers.service';

/** What people say at a gate before it is decided. */
@Controller()
export class SayingsController {
  @Inject(GateActs) private readonly acts!: GateActs;
  @Inject(DeclarationsService) private readonly declarations!: DeclarationsService;
  @Inject(AttestationsService) private readonly attestations!: AttestationsService;
  @Inject(WaiversService) private readonly waivers!: WaiversService;
  @Inject(OpinionsService) private readonly opinions!: OpinionsService;
  @Inject(ConfirmationsService) private readonly confirmations!: ConfirmationsService;

  @Implement(declareFact)
  declare(input: Checked<typeof declareFact>, actor: Actor) {
    return this.acts.at(actor, input.id, (judged) => this.declarations.declare(actor, judged, input));
  }

  @Implement(undeclareFact)
  undeclare({ id, factId }: Checked<typeof undeclareFact>, actor: Actor) {
    return this.acts.at(actor, id, (judged) => this.declarations.takeBack(actor, judged, factId));
  }

  @Implement(attestCriterion)
  attest(input: Checked<typeof attestCriterion>, actor: Actor) {
    return this.acts.at(actor, input.id, (judged) => this.attestations.attest(actor, judged, input));
  }

  @Implement(withdrawAttestation)
  withdraw({ id, criterionId }: Checked<typeof withdrawAttestation>, actor: Actor) {
    return this.acts.at(actor, id, (judged) => this.attestations.withdraw(actor, judged, criterionId));
  }

  @Implement(waiveCriterion)
  waive(input: Checked<typeof waiveCriterion>, actor: Actor) {
    return this.acts.at(actor, input.id, (judged) => this.waivers.grant(actor, judged, input));
  }

  @Implement(unwaiveCriterion)
  unwaive({ id, criterionId }: Checked<typeof unwaiveCriterion>, actor: Actor) {
    return this.acts.at(actor, id, (judged) => this.waivers.takeBack(actor, judged, criterionId));
  }

  @Implement(askOpinion)
  ask({ id, criterionId }: Checked<typeof askOpinion>, actor: Actor) {
    return this.acts.at(actor, id, (judged) => this.opinions.ask(actor, judged, criterionId));
  }

  @Implement(giveOpinion)
  give(input: Checked<typeof giveOpinion>, actor: Actor) {
    return this.acts.at(actor, input.id, (judged) => this.opinions.give(actor, judged, input));
  }

  @Implement(confirmVerification)
  confirm(input: Checked<typeof confirmVerification>, actor: Actor) {
    return this.acts.at(actor, input.id, (judged) => this.confirmations.confirm(actor, judged, input));
  }
}
