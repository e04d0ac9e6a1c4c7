import { z } from 'zod';
import { NamedPerson } from '../../discussion/subject';
import { UseCase } from '../../use-cases/use-case';

/** A use case with its revealed scores, as a ranking takes it in: browser and server compute the same of it. */
export const ScoredUseCase = UseCase.pick({
  id: true,
  reference: true,
  title: true,
  status: true,
  processArea: true,
  budgetCap: true,
  deadline: true,
}).extend({
  owner: NamedPerson.nullable(),
  clients: z.array(NamedPerson),
  /** One row a rater, criteria in the order of the version that ranks; null where nothing comparable was given. */
  rows: z.array(z.array(z.number().int().nullable())),
  /** The round that the rows come from: the latest revealed one that it is in. */
  round: z
    .object({ id: z.uuid(), name: z.string(), closedAt: z.iso.datetime(), modelNumber: z.number().int() })
    .nullable(),
  /** The verdict of its triage, where there is one. */
  verdict: z.enum(['ai', 'automation', 'organisation', 'not_now']).nullable(),
});
export type ScoredUseCase = z.infer<typeof ScoredUseCase>;
