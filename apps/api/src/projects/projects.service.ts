import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { ProjectPosition } from '@jalon/domain/projects/project';
import { isEnded, registerStatusOf } from '@jalon/domain/projects/project-status';
import { Injectable } from '@nestjs/common';
import { ask } from '../platform/database/ask';
import { TenantStore } from '../platform/database/tenant-store';
import { UseCasesService } from '../use-cases/use-cases.service';
import { LifecyclesService } from '../lifecycle/templates/lifecycles.service';
import { ProjectPhases } from './plan/project-phases';
import { firstRecord } from './first-record';
import { ProjectEntity } from './project.entity';
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

/** Where a decision leads a project; `lessons` where it ends (S-PIL-16). */
export interface Placing extends ProjectPosition {
  readonly lessons?: string | null;
}

const NEXT_NUMBER = `SELECT door.next_project_number() AS number`;

/** Projects as decisions make and move them; other contexts come here. */
@Injectable()
export class ProjectsService {
  private readonly store = new TenantStore(ProjectEntity, { name: 'project' });

  constructor(
    private readonly useCases: UseCasesService,
    private readonly lifecycles: LifecyclesService,
    private readonly answers: AnswersReader,
    private readonly team: TeamService,
    private readonly phases: ProjectPhases,
  ) {}

  /** The project of a use case; null while there is none. */
  async find(actor: Actor, useCaseId: string): Promise<ProjectEntity | null> {
    const [project] = await this.store.find(actor, { useCaseId });
    return project ?? null;
  }

  /** This project; one that is not there does not exist (404). */
  get = (actor: Actor, id: string): Promise<ProjectEntity> => this.store.get(actor, id);

  /** This project, held until the transaction ends. */
  hold = (actor: Actor, id: string): Promise<ProjectEntity> => this.store.hold(actor, id);

  /** Opens the project of a use case that passed G0, once: under the lock of the use case, a second call finds it. */
  async open(actor: Actor, opening: Opening): Promise<ProjectEntity> {
    const useCase = await this.useCases.hold(actor, opening.useCaseId);
    const known = await this.find(actor, useCase.id);
    if (known) return known;
    const { lifecycleVersionId: wanted } = opening;
    const version = await (wanted ? this.lifecycles.kept(actor, wanted) : this.lifecycles.usual(actor));
    const { profile } = await this.answers.judged(actor, { useCaseId: useCase.id, ...version });
    const profileId = opening.profileId ?? profile?.profileId;
    if (profileId === undefined) throw new Problem(notFound, {});
    const [next] = await ask<{ number: number }>(NEXT_NUMBER);
    const project = await this.store.add(actor, {
      ...firstRecord(useCase),
      number: next?.number,
      useCaseId: useCase.id,
      lifecycleVersionId: version.versionId,
      profileId,
      phaseId: opening.phaseId,
      createdBy: actor.id,
    });
    await this.useCases.launch(actor, useCase.id, project.id);
    await this.team.begin(actor, {
      useCaseId: useCase.id,
      ownerId: useCase.ownerId,
      sponsorIds: opening.sponsorIds,
    });
    await this.phases.enter(actor, project.id, project);
    return project;
  }

  /** Puts a project where a decision sends it; its use case follows in the register. */
  async place(actor: Actor, id: string, placing: Placing): Promise<ProjectEntity> {
    const { phaseId, cycle, mode, status, lessons } = placing;
    const project = await this.store
      .telling('placed')
      .change(actor, id, { phaseId, cycle, mode, status, lessons });
    await this.useCases.follow(actor, project.useCaseId, registerStatusOf(status));
    if (isEnded(status)) await this.phases.end(actor, id);
    else await this.phases.enter(actor, id, project);
    return project;
  }
}
