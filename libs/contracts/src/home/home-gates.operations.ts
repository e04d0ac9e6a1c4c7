import { AwaitedCondition, AwaitedGate } from '@jalon/domain/gates/awaiting/awaited-gate';
import { z } from 'zod';
import { operation } from '../platform/operation';

export const HomeGates = z.object({
  /** In order within each part. */
  gates: z.array(AwaitedGate),
  /** Past their date first. */
  conditions: z.array(AwaitedCondition),
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
