import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { profileReasonNeeded, projectNotYours } from '@jalon/contracts/projects/projects.problems';
import type {
  chooseProfile,
  moveToVersion,
  setProjectClients,
  updateProject,
} from '@jalon/contracts/projects/projects.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { isLighter, mayChooseProfile } from '@jalon/domain/lifecycle/profiles/profiles';
import type { ProjectAction } from '@jalon/domain/projects/may-on-project';
import { Injectable } from '@nestjs/common';
import { LifecyclesService } from '../../lifecycle/templates/lifecycles.service';
import { TenantStore } from '../../platform/database/tenant-store';
import { UseCasesService } from '../../use-cases/use-cases.service';
import { ProjectEntity } from '../project.entity';
import { AnswersReader } from '../questions/answers.reader';
import { type ProjectSubject, SubjectsOfProjects } from '../subject/subjects-of-projects';

/** What people write in the record, and how much is asked of it. */
@Injectable()
export class RecordService {
  private readonly store = new TenantStore(ProjectEntity, { name: 'project' });

  constructor(
    private readonly subjects: SubjectsOfProjects,
    private readonly answers: AnswersReader,
    private readonly lifecycles: LifecyclesService,
    private readonly useCases: UseCasesService,
  ) {}

  async update(actor: Actor, { id, ...edit }: Checked<typeof updateProject>): Promise<void> {
    await this.expect(actor, id, 'edit');
    await this.store.amend(actor, id, edit);
  }

  /** The clients of its use case; each at most once. */
  async setClients(actor: Actor, { id, clientIds }: Checked<typeof setProjectClients>): Promise<void> {
    const { useCaseId } = await this.expect(actor, id, 'edit');
    await this.useCases.setClients(actor, useCaseId, [...new Set(clientIds)]);
  }

  /** A stricter profile freely; one that asks less than the answers call for with a reason. */
  async chooseProfile(
    actor: Actor,
    { id, version, profileId, reason = null }: Checked<typeof chooseProfile>,
  ): Promise<void> {
    const subject = await this.expect(actor, id, 'profile');
    const { lifecycle } = subject;
    const { profile } = await this.answers.judged(actor, subject);
    const wanted = lifecycle.profiles.find((one) => one.id === profileId);
    const proposed = lifecycle.profiles.find((one) => one.id === profile?.profileId);
    if (!wanted || !proposed) throw new Problem(notFound, {});
    if (!mayChooseProfile(proposed, wanted, reason))
      throw new Problem(profileReasonNeeded, { proposed: proposed.id });
    const profileReason = isLighter(wanted, proposed) ? reason : null;
    await this.store.telling('profiled').amend(actor, id, { version, profileId, profileReason });
  }

  /** A newer version of the same life cycle; gates that are decided keep theirs. */
  async moveToVersion(
    actor: Actor,
    { id, version, versionId, reason }: Checked<typeof moveToVersion>,
  ): Promise<void> {
    const subject = await this.expect(actor, id, 'version');
    const [now, next] = [
      await this.lifecycles.kept(actor, subject.versionId),
      await this.lifecycles.kept(actor, versionId),
    ];
    if (next.templateId !== now.templateId || next.number <= now.number) throw new Problem(notFound, {});
    const profileId = next.lifecycle.profiles.some((one) => one.id === subject.profileId)
      ? undefined
      : (await this.answers.judged(actor, { useCaseId: subject.useCaseId, ...next })).profile?.profileId;
    await this.store.telling('moved-to-version').amend(actor, id, {
      version,
      lifecycleVersionId: versionId,
      lifecycleReason: reason,
      profileId,
    });
  }

  /** The project, held, where this actor may do this with it. */
  private async expect(actor: Actor, id: string, action: ProjectAction): Promise<ProjectSubject> {
    const { useCaseId } = await this.store.get(actor, id);
    const subject = await this.subjects.hold(actor, useCaseId);
    if (subject.may.includes(action)) return subject;
    throw new Problem(projectNotYours, {});
  }
}
