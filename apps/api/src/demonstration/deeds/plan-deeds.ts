import { getPlan, setPlan } from '@jalon/contracts/projects/plan/plan.operations';
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
