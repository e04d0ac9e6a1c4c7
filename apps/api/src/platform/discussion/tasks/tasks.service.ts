import { notYours } from '@jalon/contracts/discussion/discussion.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Actor } from '@jalon/domain/access/actor';
import type { NotificationKind } from '@jalon/domain/discussion/notification';
import type { Subject } from '@jalon/domain/discussion/subject';
import { mayOnTask, type TaskAction, type TaskDraft } from '@jalon/domain/discussion/task';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../database/tenant-store';
import { workingTime } from '../../database/unit-of-work';
import { NotificationsService } from '../notifications/notifications.service';
import { expectPeople } from '../people';
import { SubjectKinds } from '../subjects';
import { TaskEntity } from './task.entity';

/** What people have to do about a thing. */
@Injectable()
export class TasksService {
  private readonly store = new TenantStore(TaskEntity, { name: 'task' });

  constructor(
    private readonly subjects: SubjectKinds,
    private readonly notifications: NotificationsService,
  ) {}

  /** Sets a task; whoever is to do it is notified. */
  async create(actor: Actor, { subjectType, subjectId, ...draft }: TaskDraft & Subject): Promise<string> {
    await this.subjects.open(actor, { subjectType, subjectId });
    await this.expectOwner(actor, subjectType, draft.ownerId);
    const row = await this.store.add(actor, {
      subjectType,
      subjectId,
      title: draft.title,
      note: draft.note ?? null,
      ownerId: draft.ownerId ?? null,
      dueOn: draft.dueOn ?? null,
      createdBy: actor.id,
      completedAt: null,
      completedBy: null,
    });
    await this.tell(actor, row, { kind: 'task', to: row.ownerId });
    return row.id;
  }

  /** A new owner is notified. */
  async update(
    actor: Actor,
    id: string,
    edit: Partial<TaskDraft> & { readonly version: number },
  ): Promise<void> {
    const before = await this.held(actor, id, 'edit');
    const former = before.ownerId;
    if (edit.ownerId !== former) await this.expectOwner(actor, before.subjectType, edit.ownerId);
    const row = await this.store.amend(actor, id, edit);
    if (row.ownerId !== former) await this.tell(actor, row, { kind: 'task', to: row.ownerId });
  }

  /** Whoever set it is notified; one that is done stays as it is. */
  async complete(actor: Actor, id: string): Promise<void> {
    const row = await this.held(actor, id);
    if (row.completedAt !== null) return;
    this.expect(actor, row, 'complete');
    await this.store
      .telling('completed')
      .change(actor, id, { completedAt: workingTime(), completedBy: actor.id });
    await this.tell(actor, row, { kind: 'task_done', to: row.createdBy });
  }

  async reopen(actor: Actor, id: string): Promise<void> {
    const row = await this.held(actor, id);
    if (row.completedAt === null) return;
    this.expect(actor, row, 'reopen');
    await this.store.telling('reopened').change(actor, id, { completedAt: null, completedBy: null });
  }

  /** The row, locked, if the actor may see what it is about, and do this with it. */
  private async held(actor: Actor, id: string, action?: TaskAction): Promise<TaskEntity> {
    const row = await this.store.hold(actor, id);
    await this.subjects.get(actor, row);
    if (action) this.expect(actor, row, action);
    return row;
  }

  private expect(actor: Actor, { ownerId, createdBy, completedAt }: TaskEntity, action: TaskAction): void {
    const state = { ownerId, createdById: createdBy, isDone: completedAt !== null };
    if (!mayOnTask(actor, state).includes(action)) throw new Problem(notYours, {});
  }

  private expectOwner = (
    actor: Actor,
    subjectType: string,
    ownerId: string | null | undefined,
  ): Promise<void> => expectPeople(actor, this.subjects.kind(subjectType), ownerId ? [ownerId] : []);

  private async tell(
    actor: Actor,
    { subjectType, subjectId, title }: TaskEntity,
    { kind, to }: { readonly kind: NotificationKind; readonly to: string | null },
  ): Promise<void> {
    const subject = { subjectType, subjectId };
    const found = await this.subjects.get(actor, subject);
    const detail = { fr: title, en: title };
    await this.notifications.notify(actor, { kind, ...subject, subjectTitle: found.title, to: [to], detail });
  }
}
