import type { DataSource } from 'typeorm';

const announcers = new WeakMap<DataSource, () => void>();

/** Who is told that a transaction has added to the journal; the house of a database, one. */
export const announceWith = (database: DataSource, announce: () => void): void =>
  void announcers.set(database, announce);

/** Something was committed: the sealer and the live streams may look. */
export const announce = (database: DataSource): void => announcers.get(database)?.();
