import { lookAtIntake, sendProposal } from '@jalon/contracts/intake/outside.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Controller } from '@nestjs/common';
import { ImplementPublic } from '../../platform/http/implement';
import { ReceivingService } from './receiving.service';

@Controller()
export class OutsideController {
  constructor(private readonly receiving: ReceivingService) {}

  @ImplementPublic(lookAtIntake)
  look({ token }: Checked<typeof lookAtIntake>) {
    return this.receiving.look(token);
  }

  @ImplementPublic(sendProposal)
  async send(sent: Checked<typeof sendProposal>) {
    await this.receiving.receive(sent);
    return {};
  }
}
