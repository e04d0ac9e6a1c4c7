import { HomeCondition, HomeGate } from '@jalon/domain/home/home-gate';
import { z } from 'zod';
import { operation } from '../platform/operation';

/** How many gates are told of each part at most. */
export const MOST_OF_A_PART = 6;
/** How many open gates are judged for a home at most: those of the reader’s first, then by date. */
export const MOST_JUDGED = 60;

export const HomeGates = z.object({
  /** In order within each part. */
  gates: z.array(HomeGate),
  /** Past their date first. */
  conditions: z.array(HomeCondition),
});
export type HomeGates = z.infer<typeof HomeGates>;

/** What gates ask of the reader: to decide, to mend, to sign; conditions that come due. */
export const readHomeGates = operation({
  id: 'home.gates',
  summary: { fr: 'Lire ce que les portes attendent de soi', en: 'Read what gates ask of oneself' },
  method: 'GET',
  path: '/home/gates',
  permission: 'gates:read',
  input: z.object({}),
  output: HomeGates,
});
