import type { Checked, Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { getProject, listProjects } from '@jalon/contracts/projects/projects.operations';
import type { Actor } from '@jalon/domain/access/actor';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import type { Words } from '@jalon/domain/platform/language';
import { mayOnProject } from '@jalon/domain/projects/may-on-project';
import type { Project, ProjectListItem } from '@jalon/domain/projects/project';
import { Injectable } from '@nestjs/common';
import { LifecyclesReader } from '../../lifecycle/templates/lifecycles.reader';
import { ask } from '../../platform/database/ask';
import { readPage, SqlValues } from '../../platform/database/page-sql';
import { NextGates } from './next-gates';
import { DETAIL, ITEM } from './project-json';
import { conditionsOf, keysetOf } from './project-query';

type Detail = Output<typeof getProject>;
type Listed = Omit<ProjectListItem, 'phase' | 'nextGate'> & Pick<Project, 'lifecycleVersionId'>;

interface Listing {
  readonly items: readonly Listed[];
  readonly next: string | null;
  readonly total: number | null;
}

interface Found {
  readonly project: Omit<Detail, 'phase' | 'profile' | 'phases' | 'lifecycle' | 'may' | 'nextGate'>;
  readonly roleIds: readonly string[];
  readonly number: number;
  readonly edition: string;
  readonly newest: { readonly versionId: string; readonly number: number };
}

/** A project with the roles of the reader, the version it is held to and the newest of the same life cycle. */
const ONE = `
  SELECT ${DETAIL} AS project, l.number, l.edition,
    ARRAY(SELECT r.role_id FROM project_role r WHERE r.organisation_id = u.organisation_id
      AND r.use_case_id = u.use_case_id AND r.person_id = $3 AND r.ended_at IS NULL) AS "roleIds",
    (SELECT json_build_object('versionId', n.id, 'number', n.number) FROM lifecycle_version n
      WHERE n.organisation_id = l.organisation_id AND n.template_id = l.template_id
      ORDER BY n.number DESC LIMIT 1) AS newest
  FROM project u
  JOIN use_case c ON c.organisation_id = u.organisation_id AND c.id = u.use_case_id
  JOIN lifecycle_version l ON l.organisation_id = u.organisation_id AND l.id = u.lifecycle_version_id
  WHERE u.organisation_id = $1 AND u.id = $2`;

/** The screens of projects. */
@Injectable()
export class ProjectsReader {
  constructor(
    private readonly lifecycles: LifecyclesReader,
    private readonly gates: NextGates,
  ) {}

  /** A page in one statement; phases are named from the life cycles in memory, gates by their own context. */
  async list(
    actor: Actor,
    { sort, cursor, limit, ...filter }: Checked<typeof listProjects>,
  ): Promise<Output<typeof listProjects>> {
    const values = new SqlValues();
    const where = conditionsOf(actor, filter, values);
    const keyset = keysetOf({ filter, sort, cursor }, values.next);
    values.list.push(...keyset.values);
    const { text } = await readPage({ from: 'project u', where, item: ITEM, keyset, limit, values });
    const page: Listing = JSON.parse(text);
    const gates = await this.gates.of(
      actor,
      page.items.map(({ useCaseId }) => useCaseId),
    );
    const items: ProjectListItem[] = [];
    for (const { lifecycleVersionId, ...item } of page.items) {
      const lifecycle = await this.lifecycles.lifecycle(actor, lifecycleVersionId);
      items.push({
        ...item,
        phase: phaseOf(lifecycle, item.phaseId),
        nextGate: gates.get(item.useCaseId) ?? null,
      });
    }
    return { ...page, items };
  }

  async get(actor: Actor, id: string): Promise<Detail> {
    const values = [actor.organisationId, id, actor.id];
    const [found] = await ask<Found & Record<string, unknown>>(ONE, values);
    if (!found) throw new Problem(notFound, {});
    const { project, roleIds, number, edition, newest } = found;
    const lifecycle = await this.lifecycles.lifecycle(actor, project.lifecycleVersionId);
    const gates = await this.gates.of(actor, [project.useCaseId]);
    const profile = lifecycle.profiles.find((one) => one.id === project.profileId);
    return {
      ...project,
      phase: phaseOf(lifecycle, project.phaseId),
      profile: named(project.profileId, profile),
      phases: lifecycle.phases.map((phase) => named(phase.id, phase)),
      lifecycle: {
        versionId: project.lifecycleVersionId,
        number,
        edition,
        newer: newest.number > number ? newest : null,
      },
      nextGate: gates.get(project.useCaseId) ?? null,
      may: [...mayOnProject(actor, { status: project.status, roleIds })],
    };
  }
}

const named = (id: string, words: Words | undefined) => ({ id, fr: words?.fr ?? id, en: words?.en ?? id });

function phaseOf({ phases }: Pick<Lifecycle, 'phases'>, id: string): Words {
  const { fr, en } = named(
    id,
    phases.find((phase) => phase.id === id),
  );
  return { fr, en };
}
