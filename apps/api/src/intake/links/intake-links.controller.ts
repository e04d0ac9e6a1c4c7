import {
  createIntakeLink,
  listIntakeLinks,
  revokeIntakeLink,
} from '@jalon/contracts/intake/links.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { IntakeLinksService } from './intake-links.service';

@Controller()
export class IntakeLinksController {
  constructor(private readonly links: IntakeLinksService) {}

  @Implement(createIntakeLink)
  create(draft: Checked<typeof createIntakeLink>, actor: Actor) {
    return this.links.create(actor, draft);
  }

  @Implement(listIntakeLinks)
  async list(_: Checked<typeof listIntakeLinks>, actor: Actor) {
    return { items: await this.links.list(actor) };
  }

  @Implement(revokeIntakeLink)
  async revoke({ id }: Checked<typeof revokeIntakeLink>, actor: Actor) {
    await this.links.revoke(actor, id);
    return {};
  }
}
