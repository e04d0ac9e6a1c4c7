import { Problem } from '@jalon/contracts/platform/problem';
import { changedMeanwhile } from '@jalon/contracts/platform/problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { setPlan } from '@jalon/contracts/projects/plan/plan.operations';
import { projectNotYours } from '@jalon/contracts/projects/projects.problems';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { mayOnProject } from '@jalon/domain/projects/may-on-project';
import { Injectable } from '@nestjs/common';
import { LifecyclesReader } from '../../lifecycle/templates/lifecycles.reader';
import { TenantStore } from '../../platform/database/tenant-store';
import { ProjectsService } from '../projects.service';
import { TeamReader } from '../team/team.reader';
import { ProjectPhaseEntity } from './plan.entities';

type Planning = Checked<typeof setPlan>['phases'][number];

/** Plans the phases of projects. */
@Injectable()
export class PlanService {
  private readonly store = new TenantStore(ProjectPhaseEntity, {
    name: 'project-phase',
    telling: 'planned',
    about: ({ projectId }) => ({ type: 'project', id: projectId }),
  });

  constructor(
    private readonly projects: ProjectsService,
    private readonly team: TeamReader,
    private readonly lifecycles: LifecyclesReader,
  ) {}

  /** All phases or none; refused where another planned one of them since it was read (409). */
  async set(actor: Actor, { id, phases }: Checked<typeof setPlan>): Promise<void> {
    const project = await this.editable(actor, id);
    const lifecycle = await this.lifecycles.lifecycle(actor, project.lifecycleVersionId);
    for (const planning of phases) {
      if (!lifecycle.phases.some((phase) => phase.id === planning.phaseId)) throw new Problem(notFound, {});
      await this.plan(actor, id, planning);
    }
  }

  /** The project, held, if the actor leads it. */
  async editable(actor: Actor, id: string) {
    const project = await this.projects.hold(actor, id);
    const roleIds = await this.team.ownRoles(actor, project.useCaseId);
    if (mayOnProject(actor, { status: project.status, roleIds }).includes('edit')) return project;
    throw new Problem(projectNotYours, {});
  }

  private async plan(actor: Actor, projectId: string, planning: Planning): Promise<void> {
    const { phaseId, cycle, from, to, version } = planning;
    const dates = { plannedFrom: from, plannedTo: to };
    const [row] = await this.store.find(actor, { projectId, phaseId, cycle });
    if (row && version !== null) await this.store.amend(actor, row.id, { ...dates, version });
    else if (!row)
      await this.store.add(actor, {
        projectId,
        phaseId,
        cycle,
        mode: null,
        beganOn: null,
        endedOn: null,
        ...dates,
      });
    else if (row.plannedFrom === null && row.plannedTo === null)
      await this.store.change(actor, row.id, dates);
    else if (row.plannedFrom !== from || row.plannedTo !== to)
      throw new Problem(changedMeanwhile, { version: row.version, conflicts: [] });
  }
}
