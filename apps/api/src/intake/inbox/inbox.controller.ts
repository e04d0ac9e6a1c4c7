import {
  forgetContact,
  getProposal,
  listProposals,
  listProposed,
  mergeProposal,
  qualifyProposal,
  readProvenance,
  returnProposal,
} from '@jalon/contracts/intake/inbox.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { DecidingService } from './deciding.service';
import { ProposalsReader } from './proposals.reader';
import { ProposedReader } from './proposed.reader';

@Controller()
export class InboxController {
  constructor(
    private readonly proposals: ProposalsReader,
    private readonly proposed: ProposedReader,
    private readonly deciding: DecidingService,
  ) {}

  @Implement(listProposals)
  async list(input: Checked<typeof listProposals>, actor: Actor) {
    const { items, next, total } = await this.proposals.list(actor, input);
    return { items: [...items], next, total };
  }

  @Implement(listProposed)
  listProposed(_: Checked<typeof listProposed>, actor: Actor) {
    return this.proposed.list(actor);
  }

  @Implement(getProposal)
  get({ id }: Checked<typeof getProposal>, actor: Actor) {
    return this.proposals.get(actor, id);
  }

  @Implement(qualifyProposal)
  async qualify(input: Checked<typeof qualifyProposal>, actor: Actor) {
    await this.deciding.qualify(actor, input);
    return this.proposals.get(actor, input.id);
  }

  @Implement(returnProposal)
  async return({ id, reason }: Checked<typeof returnProposal>, actor: Actor) {
    await this.deciding.return(actor, id, reason);
    return this.proposals.get(actor, id);
  }

  @Implement(mergeProposal)
  async merge(input: Checked<typeof mergeProposal>, actor: Actor) {
    await this.deciding.merge(actor, input);
    return this.proposals.get(actor, input.id);
  }

  @Implement(forgetContact)
  async forget({ id }: Checked<typeof forgetContact>, actor: Actor) {
    await this.deciding.forget(actor, id);
    return this.proposals.get(actor, id);
  }

  @Implement(readProvenance)
  async provenance({ id }: Checked<typeof readProvenance>, actor: Actor) {
    return { items: await this.proposed.provenance(actor, id) };
  }
}
