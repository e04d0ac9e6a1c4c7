import type { Checked } from '@jalon/contracts/platform/operation';
import type { setProjectClients, updateProject } from '@jalon/contracts/projects/projects.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { UseCasesService } from '../../use-cases/use-cases.service';
import { ProjectEntity } from '../project.entity';
import { SubjectsOfProjects } from '../subject/subjects-of-projects';

/** What people write in the record. */
@Injectable()
export class RecordService {
  private readonly store = new TenantStore(ProjectEntity, { name: 'project' });

  constructor(
    private readonly subjects: SubjectsOfProjects,
    private readonly useCases: UseCasesService,
  ) {}

  async update(actor: Actor, { id, ...edit }: Checked<typeof updateProject>): Promise<void> {
    await this.subjects.expect(actor, id, 'edit');
    await this.store.amend(actor, id, edit);
  }

  /** The clients of its use case; each at most once. */
  async setClients(actor: Actor, { id, clientIds }: Checked<typeof setProjectClients>): Promise<void> {
    const { useCaseId } = await this.subjects.expect(actor, id, 'edit');
    await this.useCases.setClients(actor, useCaseId, [...new Set(clientIds)]);
  }
}
