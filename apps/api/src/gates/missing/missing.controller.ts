import { assignMissing, readMissing } from '@jalon/contracts/gates/missing.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { MissingService } from './missing.service';

@Controller()
export class MissingController {
  constructor(private readonly missing: MissingService) {}

  @Implement(readMissing)
  read({ id, by }: Checked<typeof readMissing>, actor: Actor) {
    return this.missing.read(actor, id, by);
  }

  @Implement(assignMissing)
  assign(input: Checked<typeof assignMissing>, actor: Actor) {
    return this.missing.assign(actor, input);
  }
}
