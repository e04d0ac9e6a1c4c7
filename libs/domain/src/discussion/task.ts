import { z } from 'zod';
import type { Actor } from '../access/actor';
import { mayDo } from '../access/permissions';
import type { Role } from '../access/roles';
import { CalendarDay } from '../platform/calendar-day';
import { line, text } from '../platform/text';
import { NamedPerson, Subject } from './subject';

/** Only what there is to do is asked; who does it and by when may come later. */
export const TaskDraft = z.object({
  title: line(200),
  note: text(2000).nullable().optional(),
  ownerId: z.uuid().nullable().optional(),
  /** The last day on which it is on time. */
  dueOn: CalendarDay.nullable().optional(),
});
export type TaskDraft = z.infer<typeof TaskDraft>;

export const TASK_ACTIONS = ['edit', 'complete', 'reopen'] as const;
export const TaskAction = z.enum(TASK_ACTIONS);
export type TaskAction = z.infer<typeof TaskAction>;

export const Task = Subject.extend({
  id: z.uuid(),
  title: z.string(),
  note: z.string().nullable(),
  owner: NamedPerson.nullable(),
  dueOn: z.iso.date().nullable(),
  createdBy: NamedPerson,
  completedAt: z.iso.datetime().nullable(),
  completedBy: NamedPerson.nullable(),
  version: z.number().int().positive(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  may: z.array(TaskAction),
});
export type Task = z.infer<typeof Task>;

/** Late from the day after its last day on; what is done, or has no date, is never late. Both days are `2026-11-30`. */
export const isOverdue = (
  { dueOn, completedAt }: { readonly dueOn: string | null; readonly completedAt: string | null },
  today: string,
): boolean => dueOn !== null && completedAt === null && dueOn < today;

const STEERING: readonly Role[] = ['admin', 'director', 'project_manager'];

export interface TaskState {
  readonly ownerId: string | null;
  readonly createdById: string;
  readonly isDone: boolean;
}

/** Whoever gave it, whoever has it, and those who steer; one that nobody has is open to all who may write. */
export function mayOnTask(
  actor: Pick<Actor, 'id' | 'roles' | 'scope'>,
  { ownerId, createdById, isDone }: TaskState,
): readonly TaskAction[] {
  if (!mayDo(actor, 'discussion:write')) return [];
  const isConcerned = ownerId === null || [ownerId, createdById].includes(actor.id);
  if (!isConcerned && !actor.roles.some((role) => STEERING.includes(role))) return [];
  return isDone ? ['reopen'] : ['edit', 'complete'];
}
