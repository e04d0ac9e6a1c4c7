import type { Actor } from '@jalon/domain/access/actor';
import type { NamedPerson } from '@jalon/domain/discussion/subject';
import { mayOnTask, type Task } from '@jalon/domain/discussion/task';

export interface TaskRow {
  readonly id: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly title: string;
  readonly note: string | null;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly dueOn: string | null;
  readonly createdById: string;
  readonly createdByName: string;
  readonly completedAt: Date | null;
  readonly completedById: string | null;
  readonly completedByName: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export const TASK_TABLE = 'task u';
export const TASK_JOINS = `JOIN person c ON c.id = u.created_by LEFT JOIN person o ON o.id = u.owner_id
  LEFT JOIN person d ON d.id = u.completed_by`;
export const TASK_SELECT = `u.id, u.subject_type AS "subjectType", u.subject_id AS "subjectId", u.title, u.note,
  u.owner_id AS "ownerId", o.name AS "ownerName", u.due_on::text AS "dueOn", u.created_by AS "createdById",
  c.name AS "createdByName", u.completed_at AS "completedAt", u.completed_by AS "completedById",
  d.name AS "completedByName", u.version, u.created_at AS "createdAt", u.updated_at AS "updatedAt"`;

const named = (id: string | null, name: string | null): NamedPerson | null =>
  id && name ? { id, name } : null;

/** A row as people see it, with what this actor may do. */
export const shownTask = (row: TaskRow, actor: Actor): Task => ({
  id: row.id,
  subjectType: row.subjectType,
  subjectId: row.subjectId,
  title: row.title,
  note: row.note,
  owner: named(row.ownerId, row.ownerName),
  dueOn: row.dueOn,
  createdBy: { id: row.createdById, name: row.createdByName },
  completedAt: row.completedAt?.toISOString() ?? null,
  completedBy: named(row.completedById, row.completedByName),
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  may: [
    ...mayOnTask(actor, {
      ownerId: row.ownerId,
      createdById: row.createdById,
      isDone: row.completedAt !== null,
    }),
  ],
});
