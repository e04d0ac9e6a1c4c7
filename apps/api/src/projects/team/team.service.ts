import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { projectNotYours, rolePairForbidden } from '@jalon/contracts/projects/projects.problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { forbiddenPairs, pairMade } from '@jalon/domain/projects/team/role-pairs';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { NotificationsService } from '../../platform/discussion/notifications/notifications.service';
import { expectPeople } from '../../platform/discussion/people';
import { SubjectsOfProjects, type ProjectSubject } from '../subject/subjects-of-projects';
import { ProjectRoleEntity } from './project-role.entity';
import { TeamReader } from './team.reader';

export interface Giving {
  readonly useCaseId: string;
  readonly roleId: string;
  readonly personId: string;
}

/** What is told of a team stands in the history of its project, or of the use case before G0. */
const storeOf = ({ discussed: { subjectType, subjectId } }: ProjectSubject) =>
  new TenantStore(ProjectRoleEntity, {
    name: 'project-role',
    about: () => ({ type: subjectType, id: subjectId }),
  });

/** Roles given and ended, on a use case from G0 on and on its project after. */
@Injectable()
export class TeamService {
  private readonly roles = new TenantStore(ProjectRoleEntity, { name: 'project-role' });

  constructor(
    private readonly reader: TeamReader,
    private readonly subjects: SubjectsOfProjects,
    private readonly notifications: NotificationsService,
  ) {}

  /** Gives a role, once: somebody who holds it keeps it. Refuses a pair that a gate of the life cycle forbids. */
  async give(actor: Actor, giving: Giving): Promise<void> {
    const subject = await this.subjects.hold(actor, giving.useCaseId);
    if (!subject.may.includes('team')) throw new Problem(projectNotYours, {});
    await expectPeople(actor, { permission: 'projects:read' }, [giving.personId]);
    const role = subject.lifecycle.roles.find(({ id }) => id === giving.roleId);
    if (!role) throw new Problem(notFound, {});
    const held = await this.heldBy(actor, giving);
    if (held.includes(giving.roleId)) return;
    refusePair(subject.lifecycle, giving.roleId, held);
    await this.add(actor, subject, giving);
  }

  /** Ends a role: whoever held it holds it no more, and the history keeps that they did. */
  async end(actor: Actor, id: string): Promise<string> {
    const { useCaseId } = await this.roles.get(actor, id);
    const subject = await this.subjects.hold(actor, useCaseId);
    if (!subject.may.includes('team')) throw new Problem(projectNotYours, {});
    const role = await this.roles.get(actor, id);
    if (role.endedAt === null)
      await storeOf(subject).telling('ended').change(actor, id, { endedAt: workingTime() });
    return useCaseId;
  }

  /** The first roles of a project: those who voted as sponsor, and the owner of the use case who leads it. */
  async begin(actor: Actor, { useCaseId, ownerId, sponsorIds }: Beginning): Promise<void> {
    const subject = await this.subjects.hold(actor, useCaseId);
    const wanted = [
      ...sponsorIds.map((personId) => ({ useCaseId, roleId: 'sponsor', personId })),
      ...(ownerId === null ? [] : [{ useCaseId, roleId: 'product_owner', personId: ownerId }]),
    ];
    for (const giving of wanted) {
      const held = await this.heldBy(actor, giving);
      const isKnown = subject.lifecycle.roles.some(({ id }) => id === giving.roleId);
      const isForbidden = pairMade(forbiddenPairs(subject.lifecycle), giving.roleId, held) !== null;
      if (isKnown && !isForbidden && !held.includes(giving.roleId)) await this.add(actor, subject, giving);
    }
  }

  private async heldBy(actor: Actor, { useCaseId, personId }: Giving): Promise<string[]> {
    const held = await this.reader.held(actor, [useCaseId]);
    return held.filter(({ person }) => person.id === personId).map(({ roleId }) => roleId);
  }

  private async add(actor: Actor, subject: ProjectSubject, giving: Giving): Promise<void> {
    const role = subject.lifecycle.roles.find(({ id }) => id === giving.roleId);
    await storeOf(subject)
      .telling('given')
      .add(actor, { ...giving, givenBy: actor.id, givenAt: workingTime(), endedAt: null });
    await this.notifications.notify(actor, {
      ...subject.discussed,
      kind: 'project_role',
      to: [giving.personId],
      detail: role ? { fr: role.fr, en: role.en } : null,
    });
  }
}

export interface Beginning {
  readonly useCaseId: string;
  /** Whoever owns the use case. */
  readonly ownerId: string | null;
  readonly sponsorIds: readonly string[];
}

function refusePair(lifecycle: Lifecycle, given: string, held: readonly string[]): void {
  const pair = pairMade(forbiddenPairs(lifecycle), given, held);
  if (!pair) return;
  const named = (id: string) => {
    const role = lifecycle.roles.find((one) => one.id === id);
    return { id, fr: role?.fr ?? id, en: role?.en ?? id };
  };
  const [one, other] = pair.roles;
  throw new Problem(rolePairForbidden, { roles: [named(one), named(other)], gateIds: [...pair.gateIds] });
}
