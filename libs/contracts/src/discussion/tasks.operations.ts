import { Subject } from '@jalon/domain/discussion/subject';
import { Task, TaskDraft } from '@jalon/domain/discussion/task';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { pageInput, pageOf } from '../platform/page';
import { notFound } from '../platform/problems';
import { discussionClosed, notYours } from './discussion.problems';

const id = { id: z.uuid() };
const SORTS = ['dueOn', 'createdAt'] as const;
const STATES = ['open', 'done', 'all'] as const;

/** Open ones unless `state` says otherwise, by due date; those without one come last. */
export const listTasks = operation({
  id: 'tasks.list',
  summary: { fr: 'Lister les tâches d’un élément', en: 'List the tasks of a thing' },
  method: 'GET',
  path: '/tasks',
  permission: 'discussion:read',
  input: pageInput(SORTS).extend({ ...Subject.shape, state: z.enum(STATES).optional() }),
  output: pageOf(Task),
  ids: { subjectId: 'use-case' },
  problems: [notFound],
  example: (ref) => ({ subjectType: 'use-case', subjectId: ref('use-case'), state: 'all' as const }),
});

/** A task with what it is about, for a list across things. */
export const MyTask = Task.extend({
  subjectTitle: z.string(),
  /** Where the thing is on screen, below the root. */
  path: z.string(),
});
export type MyTask = z.infer<typeof MyTask>;

/** Whatever is on the reader's own plate, across all things. */
export const listMyTasks = operation({
  id: 'tasks.mine',
  summary: { fr: 'Lister mes tâches', en: 'List my tasks' },
  method: 'GET',
  path: '/tasks/mine',
  permission: 'discussion:read',
  input: pageInput(SORTS).extend({ state: z.enum(STATES).optional() }),
  output: pageOf(MyTask),
  example: () => ({ sort: 'dueOn' as const }),
});

/** The owner is notified; one who may not see the thing does not exist (404). */
export const createTask = operation({
  id: 'tasks.create',
  summary: { fr: 'Créer une tâche', en: 'Create a task' },
  method: 'POST',
  path: '/tasks',
  permission: 'discussion:write',
  input: TaskDraft.extend(Subject.shape),
  output: Task,
  status: 201,
  creates: 'task',
  ids: { subjectId: 'use-case', ownerId: 'member' },
  touches: ['notifications', 'journal'],
  problems: [notFound, discussionClosed],
  example: (ref) => ({
    subjectType: 'use-case',
    subjectId: ref('use-case'),
    title: 'Mesurer le temps de rédaction actuel',
    ownerId: ref('member'),
    dueOn: '2026-12-15',
  }),
});

export const updateTask = operation({
  id: 'tasks.update',
  summary: { fr: 'Modifier une tâche', en: 'Edit a task' },
  method: 'PATCH',
  path: '/tasks/:id',
  permission: 'discussion:write',
  input: TaskDraft.partial().extend({ ...id, version: z.number().int().positive() }),
  output: Task,
  ids: { id: 'task' },
  touches: ['notifications', 'journal'],
  problems: [notFound, notYours],
  example: (ref) => ({ id: ref('task'), version: 1, dueOn: '2026-12-22' }),
});

/** Whoever gave the task is notified. One that is done stays done. */
export const completeTask = operation({
  id: 'tasks.complete',
  summary: { fr: 'Terminer une tâche', en: 'Complete a task' },
  method: 'PUT',
  path: '/tasks/:id/completion',
  permission: 'discussion:write',
  input: z.object(id),
  output: Task,
  ids: { id: 'task' },
  touches: ['notifications', 'journal'],
  problems: [notFound, notYours],
  example: (ref) => ({ id: ref('task') }),
});

export const reopenTask = operation({
  id: 'tasks.reopen',
  summary: { fr: 'Rouvrir une tâche', en: 'Reopen a task' },
  method: 'DELETE',
  path: '/tasks/:id/completion',
  permission: 'discussion:write',
  input: z.object(id),
  output: Task,
  ids: { id: 'task' },
  touches: ['journal'],
  problems: [notFound, notYours],
  example: (ref) => ({ id: ref('task') }),
});
