import type { Checked } from '@jalon/contracts/platform/operation';
import { endRole, getTeam, giveRole } from '@jalon/contracts/projects/team.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { SubjectsOfProjects } from '../subject/subjects-of-projects';
import { TeamReader } from './team.reader';
import { TeamService } from './team.service';
import { teamView } from './team-view';

@Controller()
export class TeamController {
  constructor(
    private readonly team: TeamService,
    private readonly reader: TeamReader,
    private readonly subjects: SubjectsOfProjects,
  ) {}

  @Implement(getTeam)
  async get({ useCaseId }: Checked<typeof getTeam>, actor: Actor) {
    const subject = await this.subjects.get(actor, useCaseId);
    return teamView(subject, await this.reader.held(actor, [useCaseId]));
  }

  @Implement(giveRole)
  async give(input: Checked<typeof giveRole>, actor: Actor) {
    await this.team.give(actor, input);
    return this.get(input, actor);
  }

  @Implement(endRole)
  async end({ id }: Checked<typeof endRole>, actor: Actor) {
    return this.get({ useCaseId: await this.team.end(actor, id) }, actor);
  }
}
