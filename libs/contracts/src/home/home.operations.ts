import { FirstSteps, News, Waiting } from '@jalon/domain/home/home';
import { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { z } from 'zod';
import { operation } from '../platform/operation';

/** How many things that wait, and news, are told one by one at most; the counts say them all. */
export const MOST_WAITING = 30;
export const MOST_NEWS = 12;

export const HomePage = z.object({
  /** The end of the reader's previous visit; null on the first. */
  since: z.iso.datetime().nullable(),
  /** Not in any order: `inOrder` of the domain gives it. */
  waiting: z.array(Waiting),
  news: z.object({ count: z.number().int(), items: z.array(News) }),
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
