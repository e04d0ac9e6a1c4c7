import {
  cancelImport,
  commitImport,
  correctImport,
  discardImport,
  getImport,
  listImports,
  mapImport,
  readImport,
  undoImport,
  uploadImport,
} from '@jalon/contracts/imports/imports.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../http/implement';
import type { Wire } from '../../http/wire';
import { RunsReader } from './runs.reader';
import { RunsService } from './runs.service';
import { StepsService } from './steps.service';

@Controller()
export class ImportsController {
  constructor(
    private readonly runs: RunsService,
    private readonly steps: StepsService,
    private readonly reader: RunsReader,
  ) {}

  @Implement(listImports)
  list(input: Checked<typeof listImports>, actor: Actor, { language }: Wire) {
    return this.reader.list(actor, input, language);
  }

  @Implement(getImport)
  get({ id }: Checked<typeof getImport>, actor: Actor, { language }: Wire) {
    return this.reader.get(actor, id, language);
  }

  @Implement(uploadImport)
  async upload(input: Checked<typeof uploadImport>, actor: Actor, { language }: Wire) {
    return this.reader.get(actor, await this.runs.receive(actor, input, language), language);
  }

  @Implement(correctImport)
  async correct(input: Checked<typeof correctImport>, actor: Actor, { language }: Wire) {
    await this.runs.correct(actor, input, language);
    return this.reader.get(actor, input.id, language);
  }

  @Implement(readImport)
  async read(input: Checked<typeof readImport>, actor: Actor, { language }: Wire) {
    await this.steps.read(actor, input);
    return this.reader.get(actor, input.id, language);
  }

  @Implement(mapImport)
  async map(input: Checked<typeof mapImport>, actor: Actor, { language }: Wire) {
    await this.steps.map(actor, input);
    return this.reader.get(actor, input.id, language);
  }

  @Implement(commitImport)
  async commit(input: Checked<typeof commitImport>, actor: Actor, { language }: Wire) {
    await this.steps.commit(actor, input);
    return this.reader.get(actor, input.id, language);
  }

  @Implement(cancelImport)
  async cancel({ id }: Checked<typeof cancelImport>, actor: Actor, { language }: Wire) {
    await this.steps.cancel(actor, id);
    return this.reader.get(actor, id, language);
  }

  @Implement(undoImport)
  async undo(input: Checked<typeof undoImport>, actor: Actor, { language }: Wire) {
    await this.steps.undo(actor, input);
    return this.reader.get(actor, input.id, language);
  }

  @Implement(discardImport)
  async discard({ id }: Checked<typeof discardImport>, actor: Actor) {
    await this.runs.discard(actor, id);
    return undefined;
  }
}
