import type { Checked } from '@jalon/contracts/platform/operation';
import { enterPage } from '@jalon/contracts/platform/visits.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../http/implement';
import { VisitsService } from './visits.service';

@Controller()
export class VisitsController {
  constructor(private readonly visits: VisitsService) {}

  @Implement(enterPage)
  async enter({ page }: Checked<typeof enterPage>, actor: Actor) {
    const since = await this.visits.enter(actor, page);
    return { since: since?.toISOString() ?? null };
  }
}
