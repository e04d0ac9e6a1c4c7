import { completeTask } from '@jalon/contracts/discussion/tasks.operations';
import { getChecklist, getPlan, setPlan, takeUp } from '@jalon/contracts/projects/plan/plan.operations';
import { addDays, calendarOf, firstWorkingDay, isWorkingDay } from '@jalon/domain/organisation/working-days';
import { type Deed, deed } from './deed';

const WEEKS = calendarOf([]);

/** The last working day before this one. */
function lastBefore(day: string): string {
  const before = addDays(day, -1);
  return isWorkingDay(before, WEEKS) ? before : lastBefore(before);
}

interface Ahead {
  readonly phaseId: string;
  readonly cycle: number;
  /** From the seeding day. */
  readonly startsInDays: number;
}

/** Phases one after the other, each until the next one starts; the last until `endsInDays`. */
export const plans = (
  day: number,
  by: string,
  { phases, endsInDays }: { readonly phases: readonly Ahead[]; readonly endsInDays: number },
): Deed =>
  deed(day, by, async ({ project, on, does }) => {
    const id = await project();
    const known = (await does(getPlan, { id })).phases;
    await does(setPlan, {
      id,
      phases: phases.map(({ phaseId, cycle, startsInDays }, index) => {
        const kept = known.find((one) => one.phaseId === phaseId && one.cycle === cycle);
        const next = phases[index + 1]?.startsInDays ?? endsInDays + 1;
        const from = firstWorkingDay(on(startsInDays), WEEKS);
        return { phaseId, cycle, from, to: lastBefore(on(next)), version: kept?.version ?? null };
      }),
    });
  });

/** A phase that the project goes through. */
interface Passage {
  readonly phaseId: string;
  readonly cycle: number;
}

/** By item: who does it, and until when, in days from the seeding day. */
type Taken = Readonly<Record<string, readonly [owner: string, dueInDays: number]>>;

/** Activities and deliverables of a phase become tasks of people. */
export const takesUp = (
  day: number,
  by: string,
  ...[passage, taken]: readonly [passage: Passage, taken: Taken]
): Deed =>
  deed(day, by, async ({ project, person, on, does }) => {
    const items = Object.entries(taken).map(([itemId, [owner, dueInDays]]) => ({
      itemId,
      ownerId: person(owner),
      dueOn: firstWorkingDay(on(dueInDays), WEEKS),
    }));
    await does(takeUp, { id: await project(), ...passage, items });
  });

/** Whoever took it up says that it is done. */
export const doesItem = (
  day: number,
  by: string,
  ...[passage, itemId]: readonly [passage: Passage, itemId: string]
): Deed =>
  deed(day, by, async ({ project, does }) => {
    const { items } = await does(getChecklist, { id: await project(), ...passage });
    const task = items.find((item) => item.id === itemId)?.task;
    if (!task) throw new Error(`Nobody took up ${itemId}`);
    await does(completeTask, { id: task.taskId });
  });
