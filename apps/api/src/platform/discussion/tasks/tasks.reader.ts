import type { listMyTasks, listTasks } from '@jalon/contracts/discussion/tasks.operations';
import type { Checked, Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { Subject } from '@jalon/domain/discussion/subject';
import type { Task } from '@jalon/domain/discussion/task';
import { Injectable } from '@nestjs/common';
import { ask } from '../../database/ask';
import { SqlValues } from '../../database/page-sql';
import { rowPage } from '../row-page';
import { type FoundSubject, SubjectKinds } from '../subjects';
import { shownTask, TASK_JOINS, TASK_SELECT, TASK_TABLE, type TaskRow } from './task-row';

const KEYS = {
  dueOn: { sql: 'u.due_on', cast: 'date', nullable: true },
  createdAt: { sql: 'u.created_at', cast: 'timestamptz' },
} as const;

const STATES = { open: ['u.completed_at IS NULL'], done: ['u.completed_at IS NOT NULL'], all: [] } as const;

type Asked = Pick<Checked<typeof listMyTasks>, 'state' | 'sort' | 'cursor' | 'limit'>;

/** Tasks as people see them: those about one thing, or one's own. */
@Injectable()
export class TasksReader {
  constructor(private readonly subjects: SubjectKinds) {}

  list(
    actor: Actor,
    { subjectType, subjectId, ...asked }: Checked<typeof listTasks>,
  ): Promise<Output<typeof listTasks>> {
    const values = new SqlValues();
    const where = [
      `u.organisation_id = ${values.place(actor.organisationId)}`,
      `u.subject_id = ${values.place(subjectId)}`,
      `u.subject_type = ${values.place(subjectType)}`,
    ];
    return this.page(actor, asked, { where, values, filter: [subjectType, subjectId] });
  }

  /** What the actor may no longer see is left out. */
  async mine(actor: Actor, asked: Checked<typeof listMyTasks>): Promise<Output<typeof listMyTasks>> {
    const values = new SqlValues();
    const where = [
      `u.organisation_id = ${values.place(actor.organisationId)}`,
      `u.owner_id = ${values.place(actor.id)}`,
    ];
    const page = await this.page(actor, asked, { where, values, filter: 'mine' });
    const found = await this.subjectsOf(actor, page.items);
    const items = page.items.flatMap((task) => {
      const subject = found.get(task.subjectId);
      return subject ? [{ ...task, subjectTitle: subject.title, path: this.subjects.path(task) }] : [];
    });
    return { ...page, items };
  }

  async get(actor: Actor, id: string): Promise<Task> {
    const [row] = await ask<TaskRow>(
      `SELECT ${TASK_SELECT} FROM ${TASK_TABLE} ${TASK_JOINS} WHERE u.organisation_id = $1 AND u.id = $2`,
      [actor.organisationId, id],
    );
    if (row) return shownTask(row, actor);
    throw new Problem(notFound, {});
  }

  private async page(
    actor: Actor,
    { state = 'open', sort = 'dueOn', cursor, limit }: Asked,
    {
      where,
      values,
      filter,
    }: { readonly where: readonly string[]; readonly values: SqlValues; readonly filter: unknown },
  ): Promise<Output<typeof listTasks>> {
    const rows = await rowPage<TaskRow, keyof typeof KEYS>({
      select: TASK_SELECT,
      table: TASK_TABLE,
      joins: TASK_JOINS,
      where: [...where, ...STATES[state]],
      values,
      page: { keys: KEYS, sort, cursor, filter: [filter, state] },
      limit,
    });
    return { ...rows, items: rows.items.map((row) => shownTask(row, actor)) };
  }

  private async subjectsOf(
    actor: Actor,
    tasks: readonly Subject[],
  ): Promise<ReadonlyMap<string, FoundSubject>> {
    const found = new Map<string, FoundSubject>();
    const distinct = new Map(
      tasks.map(({ subjectType, subjectId }) => [subjectId, { subjectType, subjectId }]),
    );
    for (const [id, subject] of distinct) {
      const thing = await this.subjects.find(actor, subject);
      if (thing) found.set(id, thing);
    }
    return found;
  }
}
