import type { Actor } from '@jalon/domain/access/actor';
import type { ProjectPosition } from '@jalon/domain/projects/project';
import { isEnded, registerStatusOf } from '@jalon/domain/projects/project-status';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../platform/database/tenant-store';
import { UseCasesService } from '../use-cases/use-cases.service';
import { ProjectPhases } from './plan/project-phases';
import { NewProject, type Opening } from './new-project';
import { ProjectEntity } from './project.entity';

/** Where a decision leads a project; `lessons` where it ends (S-PIL-16). */
export interface Placing extends ProjectPosition {
  readonly lessons?: string | null;
}

/** Projects as decisions make and move them; other contexts come here. */
@Injectable()
export class ProjectsService {
  private readonly store = new TenantStore(ProjectEntity, { name: 'project' });

  constructor(
    private readonly useCases: UseCasesService,
    private readonly phases: ProjectPhases,
    private readonly making: NewProject,
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
    const project = await this.store.add(actor, await this.making.draft(actor, useCase, opening));
    await this.useCases.launch(actor, useCase.id, project.id);
    await this.making.begin(actor, useCase, opening);
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
