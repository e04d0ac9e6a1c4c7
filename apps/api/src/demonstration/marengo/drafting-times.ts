import { chance } from '../chance';

const CLIENTS = ['Kelvane Systèmes', 'Maison Lavandière', 'Halles & Paniers'] as const;
const PEOPLE = ['Camille Rousseau', 'Inès Khelifi', 'Oliver Grant'] as const;
/** What the comment beside it says: 38 posts, 29 minutes each on average. */
const POSTS = 38;
const MEAN = 29;

/** Minutes between 18 and 40 whose mean is exactly the one announced. */
function minutes(): readonly number[] {
  const next = chance(20);
  const drawn = Array.from({ length: POSTS - 1 }, () => MEAN - 8 + Math.floor(next() * 17));
  const gap = drawn.reduce((sum, value) => sum + value, 0) - MEAN * (POSTS - 1);
  const sign = Math.sign(gap);
  const levelled = drawn.map((value, index) => (index < Math.abs(gap) ? value - sign : value));
  return [...levelled, MEAN];
}

/** The record of a week of the pilot, as the analyst attached it. */
export const draftingTimes = [
  'post;client;personne;minutes',
  ...minutes().map((value, index) =>
    [index + 1, CLIENTS[index % CLIENTS.length], PEOPLE[index % PEOPLE.length], value].join(';'),
  ),
].join('\n');
