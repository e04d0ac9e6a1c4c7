import type { Checked } from '@jalon/contracts/platform/operation';
import {
  chooseProfile,
  getProject,
  listProjects,
  moveToVersion,
  setProjectClients,
  updateProject,
} from '@jalon/contracts/projects/projects.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../platform/http/implement';
import { ProjectsReader } from './reading/projects.reader';
import { ScrutinyService } from './record/scrutiny.service';
import { RecordService } from './record/record.service';

@Controller()
export class ProjectsController {
  constructor(
    private readonly reader: ProjectsReader,
    private readonly record: RecordService,
    private readonly scrutiny: ScrutinyService,
  ) {}

  @Implement(listProjects)
  list(input: Checked<typeof listProjects>, actor: Actor) {
    return this.reader.list(actor, input);
  }

  @Implement(getProject)
  get({ id }: Checked<typeof getProject>, actor: Actor) {
    return this.reader.get(actor, id);
  }

  @Implement(updateProject)
  async update(input: Checked<typeof updateProject>, actor: Actor) {
    await this.record.update(actor, input);
    return this.reader.get(actor, input.id);
  }

  @Implement(setProjectClients)
  async setClients(input: Checked<typeof setProjectClients>, actor: Actor) {
    await this.record.setClients(actor, input);
    return this.reader.get(actor, input.id);
  }

  @Implement(chooseProfile)
  async chooseProfile(input: Checked<typeof chooseProfile>, actor: Actor) {
    await this.scrutiny.chooseProfile(actor, input);
    return this.reader.get(actor, input.id);
  }

  @Implement(moveToVersion)
  async moveToVersion(input: Checked<typeof moveToVersion>, actor: Actor) {
    await this.scrutiny.moveToVersion(actor, input);
    return this.reader.get(actor, input.id);
  }
}
