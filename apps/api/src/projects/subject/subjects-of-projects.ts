import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { projectNotYours } from '@jalon/contracts/projects/projects.problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { mayOnProject, type ProjectAction } from '@jalon/domain/projects/may-on-project';
import type { ProjectStatus } from '@jalon/domain/projects/project-status';
import { Injectable } from '@nestjs/common';
import { LifecyclesReader } from '../../lifecycle/templates/lifecycles.reader';
import { ask } from '../../platform/database/ask';

/** A use case with its project, where it has one, as far as team and questions are concerned. */
export interface ProjectSubject {
  readonly useCaseId: string;
  readonly projectId: string | null;
  readonly title: string;
  readonly status: ProjectStatus | null;
  /** The phase where it stands: the first of the life cycle before G0. */
  readonly phaseId: string;
  readonly profileId: string | null;
  /** Why it is lighter than the one that was proposed, and which that was. */
  readonly profileReason: string | null;
  readonly profileReasonFor: string | null;
  readonly versionId: string;
  readonly lifecycle: Lifecycle;
  /** The roles that the actor holds on it. */
  readonly roleIds: readonly string[];
  readonly may: readonly ProjectAction[];
  /** What comments and notifications about it are about. */
  readonly discussed: {
    readonly subjectType: string;
    readonly subjectId: string;
    readonly subjectTitle: string;
  };
}

interface Row {
  readonly title: string;
  readonly projectId: string | null;
  readonly status: ProjectStatus | null;
  readonly phaseId: string | null;
  readonly profileId: string | null;
  readonly profileReason: string | null;
  readonly profileReasonFor: string | null;
  readonly versionId: string | null;
  readonly roleIds: readonly string[];
}

const ONE = `
  SELECT coalesce(p.title, u.title) AS title, p.id AS "projectId", p.status, p.phase_id AS "phaseId",
    p.profile_id AS "profileId", p.profile_reason AS "profileReason", p.profile_reason_for AS "profileReasonFor",
    p.lifecycle_version_id AS "versionId",
    ARRAY(SELECT r.role_id FROM project_role r WHERE r.organisation_id = u.organisation_id AND r.use_case_id = u.id
      AND r.person_id = $3 AND r.ended_at IS NULL) AS "roleIds"
  FROM use_case u
  LEFT JOIN project p ON p.organisation_id = u.organisation_id AND p.use_case_id = u.id
  WHERE u.organisation_id = $1 AND u.id = $2`;

const USE_CASE = `SELECT use_case_id AS "useCaseId" FROM project WHERE organisation_id = $1 AND id = $2`;

/** What is written about a use case from G0 on stays with it when it becomes a project. */
@Injectable()
export class SubjectsOfProjects {
  constructor(private readonly lifecycles: LifecyclesReader) {}

  /** This use case with its project; one that is not there does not exist (404). */
  get = (actor: Actor, useCaseId: string): Promise<ProjectSubject> => this.read(actor, useCaseId, ONE);

  /** The same, its use case held until the transaction ends. */
  hold = (actor: Actor, useCaseId: string): Promise<ProjectSubject> =>
    this.read(actor, useCaseId, `${ONE} FOR NO KEY UPDATE OF u`);

  /** The project, its use case held, where this actor may do this with it. */
  async expect(actor: Actor, projectId: string, action: ProjectAction): Promise<ProjectSubject> {
    const [row] = await ask<{ useCaseId: string }>(USE_CASE, [actor.organisationId, projectId]);
    if (!row) throw new Problem(notFound, {});
    const subject = await this.hold(actor, row.useCaseId);
    if (subject.may.includes(action)) return subject;
    throw new Problem(projectNotYours, {});
  }

  private async read(actor: Actor, useCaseId: string, sql: string): Promise<ProjectSubject> {
    const [row] = await ask<Row & Record<string, unknown>>(sql, [actor.organisationId, useCaseId, actor.id]);
    if (!row) throw new Problem(notFound, {});
    const { lifecycle, versionId } = await (row.versionId === null
      ? this.lifecycles.usual(actor)
      : this.lifecycles.version(actor, row.versionId));
    const { projectId, title, roleIds, status } = row;
    return {
      ...row,
      useCaseId,
      versionId,
      lifecycle,
      phaseId: row.phaseId ?? lifecycle.phases[0]?.id ?? 'P0',
      may: mayOnProject(actor, { status, roleIds }),
      discussed: {
        subjectType: projectId === null ? 'use-case' : 'project',
        subjectId: projectId ?? useCaseId,
        subjectTitle: title,
      },
    };
  }
}
