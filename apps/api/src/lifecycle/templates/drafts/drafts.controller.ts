import {
  discardDraft,
  editDraft,
  publishLifecycle,
  readDraft,
} from '@jalon/contracts/lifecycle/drafts.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../../platform/http/implement';
import type { Wire } from '../../../platform/http/wire';
import { type Reading, templateOf } from '../managing/template-answer';
import { DraftsReader } from './drafts.reader';
import { DraftsService } from './drafts.service';
import { toldDifference, toldFlaws } from './judging';
import { PublishingService } from './publishing.service';

@Controller()
export class DraftsController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly publishing: PublishingService,
    private readonly reader: DraftsReader,
  ) {}

  @Implement(readDraft)
  async get({ id }: Checked<typeof readDraft>, actor: Actor) {
    const { row, lifecycle, published } = await this.reader.get(actor, id);
    const { version, draftOf, number } = row;
    const difference = toldDifference(published, lifecycle);
    return { id, version, hasDraft: draftOf !== null, of: number, flaws: toldFlaws(lifecycle), difference };
  }

  @Implement(editDraft)
  async edit(input: Checked<typeof editDraft>, actor: Actor) {
    const { lifecycle, ...edited } = await this.drafts.edit(actor, input);
    return { ...edited, flaws: toldFlaws(lifecycle) };
  }

  @Implement(discardDraft)
  async discard(input: Checked<typeof discardDraft>, actor: Actor, { language }: Wire) {
    await this.drafts.discard(actor, input);
    return this.answer({ actor, language }, input.id);
  }

  @Implement(publishLifecycle)
  async publish(input: Checked<typeof publishLifecycle>, actor: Actor, { language }: Wire) {
    await this.publishing.publish(actor, input);
    return this.answer({ actor, language }, input.id);
  }

  private answer = async (reading: Reading, id: string) =>
    templateOf(reading, await this.reader.row(reading.actor, id));
}
