import type { Actor } from '@jalon/domain/access/actor';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';
import { COUNT_DAYS, FORGET_DAYS, HOLD_DAYS } from './day-sql';
import type { MeasurementEntity } from '../kpi.entities';

/** Where measurements stood that changed or are gone, and where they stand now. */
export type Place = Pick<MeasurementEntity, 'number' | 'context' | 'takenOn'>;

/** Counts days of a KPI anew from its measurements, however many of them stood on the same. */
export async function countDaysAgain(
  { organisationId }: Pick<Actor, 'organisationId'>,
  kpiId: string,
  places: readonly Place[],
): Promise<void> {
  const given = [
    organisationId,
    kpiId,
    places.map(({ number }) => number),
    places.map(({ context }) => context),
    places.map(({ takenOn }) => takenOn),
  ];
  await ask(HOLD_DAYS, given);
  await ask(FORGET_DAYS, given);
  await ask(COUNT_DAYS, [...given, workingTime()]);
}
