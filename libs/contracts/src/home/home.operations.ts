import { FirstSteps, News, Waiting } from '@jalon/domain/home/home';
import { Certainty, CertaintyLabel } from '@jalon/domain/portfolio/robustness/certainty';
import { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { z } from 'zod';
import { operation } from '../platform/operation';

/** How many things that wait, and news, are told one by one at most; the counts say them all. */
export const MOST_WAITING = 30;
export const MOST_NEWS = 12;
export const MOST_ENTRIES = 6;

/** The latest shared shortlist, as it was frozen. */
export const HomeShortlist = z.object({
  id: z.uuid(),
  name: z.string(),
  madeAt: z.iso.datetime(),
  label: CertaintyLabel,
  certainty: Certainty.omit({ useCases: true }),
  /** Names of the axes by key, for the sentence of the certainty. */
  axes: z.record(z.string(), z.object({ fr: z.string(), en: z.string() })),
  /** In its order; those first on it when it is long. */
  entries: z.array(
    z.object({
      id: z.uuid(),
      reference: z.string(),
      title: z.string(),
      position: z.number().int().positive(),
      /** Out of 100; null where it had none. */
      index: z.number().nullable(),
      rank: z.number().int().positive().nullable(),
      /** Share of the draws in which it was among the first; null where it had no rank. */
      inTop: z.number().nullable(),
    }),
  ),
  count: z.number().int(),
  /** Scores were revealed, or weights decided, since. */
  isOvertaken: z.boolean(),
});
export type HomeShortlist = z.infer<typeof HomeShortlist>;

export const HomePage = z.object({
  /** The end of the reader's previous visit; null on the first. */
  since: z.iso.datetime().nullable(),
  /** Not in any order: `inOrder` of the domain gives it. */
  waiting: z.array(Waiting),
  news: z.object({ count: z.number().int(), items: z.array(News) }),
  shortlist: HomeShortlist.nullable(),
  /** Use cases that the reader may see, by status; those without any have no key. */
  register: z.partialRecord(UseCaseStatus, z.number().int()),
  /** What is done of the first steps. */
  steps: FirstSteps,
});
export type HomePage = z.infer<typeof HomePage>;

/** One statement: what waits for the reader, what others did, where the register stands. */
export const readHome = operation({
  id: 'home.read',
  summary: { fr: 'Lire son accueil', en: 'Read one’s home' },
  method: 'GET',
  path: '/home',
  permission: 'signed-in',
  input: z.object({}),
  output: HomePage,
});
