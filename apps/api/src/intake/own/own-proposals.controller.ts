import { correctOwn, listOwn, propose } from '@jalon/contracts/intake/own.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { OwnProposalsReader } from './own-proposals.reader';
import { OwnProposalsService } from './own-proposals.service';

@Controller()
export class OwnProposalsController {
  constructor(
    private readonly proposals: OwnProposalsService,
    private readonly reader: OwnProposalsReader,
  ) {}

  @Implement(propose)
  async propose(draft: Checked<typeof propose>, actor: Actor) {
    return this.reader.one(actor, await this.proposals.propose(actor, draft));
  }

  @Implement(listOwn)
  async list(_: Checked<typeof listOwn>, actor: Actor) {
    return { items: await this.reader.list(actor) };
  }

  @Implement(correctOwn)
  async correct(edit: Checked<typeof correctOwn>, actor: Actor) {
    await this.proposals.correct(actor, edit);
    return this.reader.one(actor, edit.id);
  }
}
