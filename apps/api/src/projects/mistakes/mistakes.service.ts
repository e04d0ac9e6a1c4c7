import type { Checked } from '@jalon/contracts/platform/operation';
import type { dismissMistake, restoreMistake } from '@jalon/contracts/projects/mistakes/mistakes.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { PlanService } from '../plan/plan.service';
import { ProjectMistakeEntity } from './mistake.entity';

/** Sets common mistakes aside, and watches for them again. */
@Injectable()
export class MistakesService {
  private readonly store = new TenantStore(ProjectMistakeEntity, {
    name: 'project-mistake',
    about: ({ projectId }) => ({ type: 'project', id: projectId }),
  });

  constructor(private readonly plans: PlanService) {}

  /** One that was dismissed already takes the new reason. */
  async dismiss(actor: Actor, { id, mistakeId, reason }: Checked<typeof dismissMistake>): Promise<void> {
    await this.plans.editable(actor, id);
    const said = { reason, dismissedBy: actor.id, dismissedAt: workingTime() };
    const [row] = await this.store.find(actor, { projectId: id, mistakeId });
    const telling = this.store.telling('dismissed');
    if (row) await telling.change(actor, row.id, said);
    else await telling.add(actor, { projectId: id, mistakeId, ...said });
  }

  async restore(actor: Actor, { id, mistakeId }: Checked<typeof restoreMistake>): Promise<void> {
    await this.plans.editable(actor, id);
    const [row] = await this.store.find(actor, { projectId: id, mistakeId });
    if (row) await this.store.telling('restored').remove(actor, row.id);
  }
}
