import { isOverdue } from '@jalon/domain/discussion/task';
import { addDays } from '@jalon/domain/organisation/working-days';

export const HORIZONS = ['overdue', 'today', 'week', 'later', 'undated'] as const;
export type Horizon = (typeof HORIZONS)[number];

interface Due {
  readonly dueOn: string | null;
  readonly completedAt: string | null;
}

/** The last day of the week that a day is in; weeks end on Sunday. */
const weekEnd = (day: string): string => addDays(day, (7 - new Date(`${day}T00:00:00Z`).getUTCDay()) % 7);

/** When a task is due, as one looks at a week: days are ISO 8601. */
export function horizonOf(task: Due, today: string): Horizon {
  const { dueOn } = task;
  if (dueOn === null) return 'undated';
  if (isOverdue(task, today)) return 'overdue';
  if (dueOn === today) return 'today';
  return dueOn <= weekEnd(today) ? 'week' : 'later';
}
