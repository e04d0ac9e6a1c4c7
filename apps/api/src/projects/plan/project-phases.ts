import type { Actor } from '@jalon/domain/access/actor';
import { localDay } from '@jalon/domain/organisation/local-day';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { ProjectPhaseEntity } from './plan.entities';

/** A phase that a project goes through, how often it came to it, and how much of it is worked on. */
export interface PhaseEntered {
  readonly phaseId: string;
  readonly cycle: number;
  readonly mode?: string | null;
}

/** What really happened in the plan of a project; told when it opens and by each decision that moves it. */
@Injectable()
export class ProjectPhases {
  private readonly store = new TenantStore(ProjectPhaseEntity, {
    name: 'project-phase',
    about: ({ projectId }) => ({ type: 'project', id: projectId }),
  });

  /** The phase under way ends today and this one begins; nothing where it is the one under way. */
  async enter(actor: Actor, projectId: string, { phaseId, cycle, mode = null }: PhaseEntered): Promise<void> {
    const underWay = await this.underWay(actor, projectId);
    if (underWay.some((phase) => phase.phaseId === phaseId && phase.cycle === cycle)) return;
    await this.endAll(actor, underWay);
    const beganOn = localDay(workingTime());
    const [planned] = await this.store.find(actor, { projectId, phaseId, cycle });
    if (planned)
      await this.store.telling('began').change(actor, planned.id, { beganOn, endedOn: null, mode });
    else
      await this.store
        .telling('began')
        .add(actor, { projectId, phaseId, cycle, mode, beganOn, endedOn: null, ...UNPLANNED });
  }

  /** The phase under way ends today: the project is closed, abandoned or retired. */
  async end(actor: Actor, projectId: string): Promise<void> {
    await this.endAll(actor, await this.underWay(actor, projectId));
  }

  private underWay = (actor: Actor, projectId: string): Promise<ProjectPhaseEntity[]> =>
    this.store.find(actor, { projectId, beganOn: Not(IsNull()), endedOn: IsNull() });

  private async endAll(actor: Actor, phases: readonly ProjectPhaseEntity[]): Promise<void> {
    const endedOn = localDay(workingTime());
    for (const { id } of phases) await this.store.telling('ended').change(actor, id, { endedOn });
  }
}

const UNPLANNED = { plannedFrom: null, plannedTo: null } as const;
