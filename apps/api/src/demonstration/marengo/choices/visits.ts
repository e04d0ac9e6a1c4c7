import type { Choice } from '../../choices/choice';

const visit = (by: string, day: number): Choice => ({
  kind: 'visit',
  key: `visit:${by}`,
  thread: `visit:${by}`,
  place: 0,
  day,
  by,
});

/** When people were last here before today: what happened since is news to them. */
export const visits: readonly Choice[] = [
  visit('helene', 4),
  visit('marc', 8),
  visit('sofia', 3),
  visit('thomas', 4),
  visit('nadia', 6),
  visit('camille', 4),
  visit('lucas', 5),
  visit('ines', 7),
  visit('bastien', 4),
  visit('amina', 4),
  visit('oliver', 5),
];
