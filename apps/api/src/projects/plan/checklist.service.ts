import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Checklist, ChecklistItem } from '@jalon/contracts/projects/plan/plan-view';
import type { takeUp } from '@jalon/contracts/projects/plan/plan.operations';
import type { Actor } from '@jalon/domain/access/actor';
import type { Phase, PhaseItem } from '@jalon/domain/lifecycle/template/phase';
import { wordsIn } from '@jalon/domain/platform/typography';
import type { Language } from '@jalon/domain/platform/language';
import { tracksOf } from '@jalon/domain/projects/plan/tracks-of';
import { Inject, Injectable } from '@nestjs/common';
import { LifecyclesReader } from '../../lifecycle/templates/lifecycles.reader';
import { ask } from '../../platform/database/ask';
import { TenantStore } from '../../platform/database/tenant-store';
import { TasksService } from '../../platform/discussion/tasks/tasks.service';
import { ProjectsService } from '../projects.service';
import { ProjectItemEntity } from './plan.entities';
import { PlanService } from './plan.service';

type Taking = Checked<typeof takeUp>;
type Place = Pick<Taking, 'id' | 'phaseId' | 'cycle'>;
type Task = NonNullable<ChecklistItem['task']>;

const TAKEN = `
  SELECT i.item_id AS "itemId", json_build_object('taskId', t.id, 'title', t.title, 'dueOn', t.due_on,
    'owner', CASE WHEN o.id IS NULL THEN NULL ELSE json_build_object('id', o.id, 'name', o.name) END,
    'completedAt', to_char(t.completed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS task
  FROM project_item i JOIN task t ON t.organisation_id = i.organisation_id AND t.id = i.task_id
  LEFT JOIN person o ON o.id = t.owner_id
  WHERE i.organisation_id = $1 AND i.project_id = $2 AND i.phase_id = $3 AND i.cycle = $4`;

/** What there is to do in a phase, and the tasks that were made of it. */
@Injectable()
export class ChecklistService {
  private readonly store = new TenantStore(ProjectItemEntity, {
    name: 'project-item',
    telling: 'taken-up',
    about: ({ projectId }) => ({ type: 'project', id: projectId }),
  });

  @Inject(LifecyclesReader) private readonly lifecycles!: LifecyclesReader;

  constructor(
    private readonly projects: ProjectsService,
    private readonly tasks: TasksService,
    private readonly plans: PlanService,
  ) {}

  async get(actor: Actor, place: Place): Promise<Checklist> {
    const { phase, tracks } = await this.phaseOf(actor, place);
    const { phaseId, cycle } = place;
    const taken = await this.taken(actor, place);
    const rowOf =
      (kind: ChecklistItem['kind']) =>
      (item: PhaseItem): ChecklistItem => ({
        id: item.id,
        kind,
        name: { fr: item.fr, en: item.en },
        track: tracks.get(item.id) ?? null,
        task: taken.get(item.id) ?? null,
      });
    const items = [
      ...phase.activities.map(rowOf('activity')),
      ...phase.deliverables.map(rowOf('deliverable')),
    ];
    return { phaseId, cycle, name: { fr: phase.fr, en: phase.en }, items };
  }

  /** Makes a task of each item that has none; under the lock of the project, so that none is made twice. */
  async takeUp(actor: Actor, { items, ...place }: Taking, language: Language): Promise<void> {
    const { id: projectId, phaseId, cycle } = place;
    await this.plans.editable(actor, projectId);
    await this.plans.expectPhase(actor, projectId, place);
    const { phase } = await this.phaseOf(actor, place);
    const taken = await this.taken(actor, place);
    for (const { itemId, ownerId, dueOn } of items) {
      const item = [...phase.activities, ...phase.deliverables].find(({ id }) => id === itemId);
      if (!item) throw new Problem(notFound, {});
      if (taken.has(itemId)) continue;
      const title = wordsIn(item, language);
      const about = { subjectType: 'project', subjectId: projectId };
      const taskId = await this.tasks.create(actor, { ...about, title, ownerId, dueOn });
      await this.store.add(actor, { projectId, phaseId, cycle, itemId, taskId });
    }
  }

  private async taken({ organisationId }: Actor, { id, phaseId, cycle }: Place): Promise<Map<string, Task>> {
    const rows = await ask<{ itemId: string | null; task: Task }>(TAKEN, [
      organisationId,
      id,
      phaseId,
      cycle,
    ]);
    return new Map(rows.flatMap(({ itemId, task }) => (itemId ? [[itemId, task] as const] : [])));
  }

  private async phaseOf(actor: Actor, { id, phaseId }: Place) {
    const project = await this.projects.get(actor, id);
    const lifecycle = await this.lifecycles.lifecycle(actor, project.lifecycleVersionId);
    const phase: Phase | undefined = lifecycle.phases.find((one) => one.id === phaseId);
    if (!phase) throw new Problem(notFound, {});
    const lanes = tracksOf(lifecycle.tracks, [phase]);
    const tracks = new Map(
      lanes.flatMap(({ track: { fr, en }, items }) =>
        items.map(({ item }) => [item.id, { fr, en }] as const),
      ),
    );
    return { phase, tracks };
  }
}
