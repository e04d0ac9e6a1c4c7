import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { LifecyclesService } from '../lifecycle/templates/lifecycles.service';
import { ask } from '../platform/database/ask';
import { firstRecord, type HeldUseCase } from './first-record';
import type { ProjectEntity } from './project.entity';
import { AnswersReader } from './questions/answers.reader';
import { TeamService } from './team/team.service';

/** What G0 decided. */
export interface Opening {
  readonly useCaseId: string;
  /** The first phase of a project: `P1`. */
  readonly phaseId: string;
  /** Those who voted as sponsor. */
  readonly sponsorIds: readonly string[];
  /** The version under which G0 was judged; the usual one of the organisation by default. */
  readonly lifecycleVersionId?: string;
  /** The profile under which G0 was judged; the one that the answers call for by default. */
  readonly profileId?: string;
}

const NEXT_NUMBER = `SELECT door.next_project_number() AS number`;

/** What a project begins with: what was said of its use case, the level that its answers call for, its first roles. */
@Injectable()
export class NewProject {
  constructor(
    private readonly lifecycles: LifecyclesService,
    private readonly answers: AnswersReader,
    private readonly team: TeamService,
  ) {}

  async draft(actor: Actor, useCase: HeldUseCase, opening: Opening): Promise<Partial<ProjectEntity>> {
    const { lifecycleVersionId: wanted, phaseId } = opening;
    const version = await (wanted ? this.lifecycles.kept(actor, wanted) : this.lifecycles.usual(actor));
    const { profile } = await this.answers.judged(actor, { useCaseId: useCase.id, ...version });
    const profileId = opening.profileId ?? profile?.profileId;
    if (profileId === undefined) throw new Problem(notFound, {});
    const [next] = await ask<{ number: number }>(NEXT_NUMBER);
    if (!next) throw new Error('A sequence gives a number');
    return {
      ...firstRecord(useCase),
      number: next.number,
      useCaseId: useCase.id,
      lifecycleVersionId: version.versionId,
      profileId,
      phaseId,
      createdBy: actor.id,
    };
  }

  /** Its first roles, once it is there. */
  begin = (actor: Actor, { id, ownerId }: HeldUseCase, { sponsorIds }: Opening): Promise<void> =>
    this.team.begin(actor, { useCaseId: id, ownerId, sponsorIds });
}
