import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { profileReasonNeeded } from '@jalon/contracts/projects/projects.problems';
import type { chooseProfile, moveToVersion } from '@jalon/contracts/projects/projects.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { isCovered, isLighter, leftOut, mayChooseProfile } from '@jalon/domain/lifecycle/profiles/profiles';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { Injectable } from '@nestjs/common';
import { LifecyclesService } from '../../lifecycle/templates/lifecycles.service';
import { TenantStore } from '../../platform/database/tenant-store';
import { ProjectEntity } from '../project.entity';
import { AnswersReader } from '../questions/answers.reader';
import { type ProjectSubject, SubjectsOfProjects } from '../subject/subjects-of-projects';

/** How much is asked of a project, and by which version of its life cycle. */
@Injectable()
export class ScrutinyService {
  private readonly store = new TenantStore(ProjectEntity, { name: 'project' });

  constructor(
    private readonly subjects: SubjectsOfProjects,
    private readonly answers: AnswersReader,
    private readonly lifecycles: LifecyclesService,
  ) {}

  /** A stricter profile freely; one that asks less than the answers call for with a reason. */
  async chooseProfile(
    actor: Actor,
    { id, version, profileId, reason = null }: Checked<typeof chooseProfile>,
  ): Promise<void> {
    const subject = await this.subjects.expect(actor, id, 'profile');
    const { lifecycle } = subject;
    const { profile } = await this.answers.judged(actor, subject);
    const wanted = lifecycle.profiles.find((one) => one.id === profileId);
    const proposed = lifecycle.profiles.find((one) => one.id === profile?.profileId);
    if (!wanted || !proposed) throw new Problem(notFound, {});
    if (!mayChooseProfile(proposed, wanted, reason))
      throw new Problem(profileReasonNeeded, { proposed: proposed.id });
    const isLess = isLighter(wanted, proposed);
    await this.store.telling('profiled').amend(actor, id, {
      version,
      profileId,
      profileReason: isLess ? reason : null,
      profileReasonFor: isLess ? proposed.id : null,
    });
  }

  /** A newer version of the same life cycle; gates that are decided keep theirs. */
  async moveToVersion(
    actor: Actor,
    { id, version, versionId, reason }: Checked<typeof moveToVersion>,
  ): Promise<void> {
    const subject = await this.subjects.expect(actor, id, 'version');
    const [now, next] = [
      await this.lifecycles.kept(actor, subject.versionId),
      await this.lifecycles.kept(actor, versionId),
    ];
    if (next.templateId !== now.templateId || next.number <= now.number) throw new Problem(notFound, {});
    const { profile } = await this.answers.judged(actor, { useCaseId: subject.useCaseId, ...next });
    await this.store.telling('moved-to-version').amend(actor, id, {
      version,
      lifecycleVersionId: versionId,
      lifecycleReason: reason,
      ...carriedProfile(subject, next.lifecycle, profile?.profileId),
    });
  }
}

/**
 * What becomes of the profile under a newer version: kept where it still exists, with its reason where that one leaves
 * out nothing more than when it was given; else the proposed one.
 */
function carriedProfile(
  { lifecycle, profileId, profileReason, profileReasonFor }: ProjectSubject,
  next: Lifecycle,
  proposedId: string | undefined,
): Partial<ProjectEntity> {
  const find = ({ profiles }: Lifecycle, id: string | null | undefined) =>
    profiles.find((one) => one.id === id);
  const [before, after] = [find(lifecycle, profileId), find(next, profileId)];
  const [then, now] = [find(lifecycle, profileReasonFor), find(next, proposedId)];
  const none = { profileReason: null, profileReasonFor: null };
  if (!after) return { profileId: proposedId, ...none };
  if (profileReason === null || !now) return {};
  const isStill = before && then && isCovered(leftOut(after, now), leftOut(before, then));
  return isStill ? { profileReasonFor: now.id } : none;
}
