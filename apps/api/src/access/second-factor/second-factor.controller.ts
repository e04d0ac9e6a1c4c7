import {
  confirmSecondFactor,
  enrolSecondFactor,
  readSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from '@jalon/contracts/access/credentials/second-factor.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import type { Wire } from '../../platform/http/wire';
import { SecondFactorService } from './second-factor.service';

@Controller()
export class SecondFactorController {
  constructor(private readonly secondFactor: SecondFactorService) {}

  @Implement(readSecondFactor)
  read() {
    return this.secondFactor.state();
  }

  @Implement(enrolSecondFactor)
  enrol({ password }: Checked<typeof enrolSecondFactor>, actor: Actor) {
    return this.secondFactor.enrol(actor, password);
  }

  @Implement(confirmSecondFactor)
  confirm({ code }: Checked<typeof confirmSecondFactor>, actor: Actor, wire: Wire) {
    return this.secondFactor.confirm(actor, code, wire);
  }

  @Implement(removeSecondFactor)
  async remove({ password }: Checked<typeof removeSecondFactor>, actor: Actor, wire: Wire) {
    return this.secondFactor.remove(actor, password, wire).then(() => undefined);
  }

  @Implement(renewRecoveryCodes)
  renew({ password }: Checked<typeof renewRecoveryCodes>, actor: Actor) {
    return this.secondFactor.renewCodes(actor, password);
  }
}
