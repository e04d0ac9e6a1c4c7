import type { Checked } from '@jalon/contracts/platform/operation';
import {
  changeLifecycle,
  copyLifecycle,
  listLifecycles,
  listLifecycleVersions,
  readTemplate,
} from '@jalon/contracts/lifecycle/templates.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../../platform/http/implement';
import type { Wire } from '../../../platform/http/wire';
import { type Reading, templateOf } from './template-answer';
import { TemplatesReader } from './templates.reader';
import { TemplatesService } from './templates.service';

@Controller()
export class TemplatesController {
  constructor(
    private readonly templates: TemplatesService,
    private readonly reader: TemplatesReader,
  ) {}

  @Implement(listLifecycles)
  async list(_: Checked<typeof listLifecycles>, actor: Actor, { language }: Wire) {
    return { items: (await this.reader.all(actor)).map((row) => templateOf({ actor, language }, row)) };
  }

  @Implement(readTemplate)
  get({ id }: Checked<typeof readTemplate>, actor: Actor, { language }: Wire) {
    return this.answer({ actor, language }, id);
  }

  @Implement(listLifecycleVersions)
  async versions({ id }: Checked<typeof listLifecycleVersions>, actor: Actor) {
    return { items: [...(await this.reader.versions(actor, id))] };
  }

  @Implement(copyLifecycle)
  async copy(input: Checked<typeof copyLifecycle>, actor: Actor, { language }: Wire) {
    return this.answer({ actor, language }, await this.templates.copy(actor, input));
  }

  @Implement(changeLifecycle)
  async change(input: Checked<typeof changeLifecycle>, actor: Actor, { language }: Wire) {
    await this.templates.change(actor, input);
    return this.answer({ actor, language }, input.id);
  }

  private answer = async (reading: Reading, id: string) =>
    templateOf(reading, await this.reader.get(reading.actor, id));
}
