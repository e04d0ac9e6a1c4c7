import type { DataSource } from 'typeorm';
import type { Actor } from '@jalon/domain/access/actor';
import { inUnitOfWork } from '../../platform/database/unit-of-work';
import type { InProcess } from '../../platform/http/handlers/in-process';

/** What every scenario works with. */
export interface Seeding {
  /** As the application. */
  readonly database: DataSource;
  readonly ownerUrl: string;
  /** Where the accounts are written down. */
  readonly dataDir: string;
  readonly now: Date;
  /** The service of a feature. */
  readonly service: <Service>(type: abstract new (...args: never[]) => Service) => Service;
  /** Does what an operation does, inside the unit of work under way. */
  readonly does: InProcess['does'];
}

export interface Piece {
  readonly actor: Actor;
  /** Its request id in the journal; done once. */
  readonly name: string;
  readonly at: Date;
}

/** One piece of the story: a unit of work of somebody, at the time it is told to have happened. */
export const doPiece = <T>(
  { database }: Seeding,
  { actor, name, at }: Piece,
  act: () => Promise<T>,
): Promise<T> => inUnitOfWork(database, { actor, at, requestId: name }, act);
