import {
  confirmCondition,
  liftCondition,
  meetCondition,
  takeBackLift,
} from '@jalon/contracts/gates/settling.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../../platform/http/implement';
import { GateActs } from '../../acting/gate-acts';
import { ConditionsService } from './conditions.service';
import { LiftingService } from './lifting.service';

/** What becomes of conditions once their gate is passed. */
@Controller()
export class SettlingController {
  constructor(
    private readonly acts: GateActs,
    private readonly conditions: ConditionsService,
    private readonly lifting: LiftingService,
  ) {}

  @Implement(meetCondition)
  async meet(input: Checked<typeof meetCondition>, actor: Actor) {
    await this.conditions.meet(actor, input);
    return this.acts.show(actor, input.id);
  }

  @Implement(confirmCondition)
  async confirm(input: Checked<typeof confirmCondition>, actor: Actor) {
    await this.conditions.confirm(actor, input);
    return this.acts.show(actor, input.id);
  }

  @Implement(liftCondition)
  async lift(input: Checked<typeof liftCondition>, actor: Actor) {
    await this.lifting.lift(actor, input);
    return this.acts.show(actor, input.id);
  }

  @Implement(takeBackLift)
  async takeBack(input: Checked<typeof takeBackLift>, actor: Actor) {
    await this.lifting.takeBack(actor, input);
    return this.acts.show(actor, input.id);
  }
}
