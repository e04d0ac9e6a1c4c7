import type { Actor } from '@jalon/domain/access/actor';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Told } from '../journal/told';
import { keep } from '../journal/keep';

/** One request or job: one transaction, one organisation. */
export interface Work {
  readonly manager: EntityManager;
  readonly client: PoolClient;
  readonly requestId: string;
  /** The time of everything this work writes. */
  readonly at: Date;
  actor: Actor | null;
  readonly told: Told[];
  readonly afterCommit: (() => void)[];
  /** A refusal of a part is on its way: what was done beside it is kept all the same. */
  keepsRefused?: boolean;
}

const current = new AsyncLocalStorage<Work>();

/** The work under way. Nothing touches the database outside one. */
export function work(): Work {
  const under = current.getStore();
  if (under) return under;
  throw new Error('No unit of work is under way');
}

export const workingManager = (): EntityManager => work().manager;
export const workingTime = (): Date => work().at;

/** Who acts; a public operation has nobody yet. */
export function workingActor(): Actor {
  const { actor } = work();
  if (actor) return actor;
  throw new Error('Nobody is acting in this unit of work');
}

/** Runs once the transaction is kept; never when it is rolled back. */
export const afterCommit = (reaction: () => void): void => void work().afterCommit.push(reaction);

/** The refusal thrown next keeps what this work did so far: most of many went in, the rest is told. */
export const keepWhatWasDone = (): void => void (work().keepsRefused = true);

export interface Opening {
  /** `BEGIN` and whatever must be said with it, in one message. Its last result may tell the actor. */
  readonly sql: string;
  readonly actorFrom: (lastRow: unknown) => Actor | null;
  readonly requestId?: string;
  readonly at?: Date;
}

interface Results {
  readonly rows: readonly unknown[];
}

/** Opens, works, keeps the journal, commits; rolls everything back when anything fails. */
export async function inWork<T>(database: DataSource, opening: Opening, act: () => Promise<T>): Promise<T> {
  const runner = database.createQueryRunner();
  const client = (await runner.connect()) as PoolClient;
  try {
    const results = (await client.query(opening.sql)) as unknown as Results | Results[];
    const last = Array.isArray(results) ? results.at(-1) : results;
    const under = begun(runner, client, { ...opening, actor: opening.actorFrom(last?.rows[0]) });
    const answer = await current.run(under, () => outcomeOf(under, act));
    await keep(under);
    const { command } = await client.query('COMMIT');
    // A transaction that an unnoticed error has aborted answers COMMIT with ROLLBACK, and no error.
    if (command !== 'COMMIT') throw new Error('The transaction was aborted before its commit');
    react(under);
    return answer();
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    Object.assign(runner, { isTransactionActive: false, transactionDepth: 0 });
    await runner.release();
  }
}

/** What the work comes to once it is kept: its answer, or a refusal of a part of it. */
async function outcomeOf<T>(under: Work, act: () => Promise<T>): Promise<() => T> {
  try {
    const answer = await act();
    return () => answer;
  } catch (error) {
    if (!under.keepsRefused) throw error;
    return () => {
      throw error;
    };
  }
}

/** The work is kept: a reaction that fails is told on the log, and does not make it look refused. */
function react({ afterCommit: reactions, requestId }: Work): void {
  for (const reaction of reactions)
    try {
      reaction();
    } catch (error) {
      console.error(
        JSON.stringify({ level: 'error', msg: 'a reaction failed', requestId, error: String(error) }),
      );
    }
}

/** TypeORM must know of the open transaction, else its `save` opens and commits one of its own. */
function begun(runner: QueryRunner, client: PoolClient, opening: Opening & Pick<Work, 'actor'>): Work {
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
  return {
    manager: runner.manager,
    client,
    requestId: opening.requestId ?? randomUUID(),
    at: opening.at ?? new Date(),
    actor: opening.actor,
    told: [],
    afterCommit: [],
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const settings = ({ organisationId, id, kind, clientIds }: Actor): string => {
  const person = kind === 'member' || kind === 'token' ? id : '';
  for (const value of [organisationId, ...(clientIds ?? []), ...(person ? [person] : [])])
    if (!UUID.test(value)) throw new Error('An actor is made of uuids');
  return `SELECT set_config('app.organisation_id', '${organisationId}', true),
    set_config('app.person_id', '${person}', true),
    set_config('app.client_ids', '${clientIds ? `{${clientIds.join(',')}}` : ''}', true)`;
};

export interface WorkOptions {
  readonly requestId?: string;
  /** When it is told to have happened; now by default. */
  readonly at?: Date;
}

/** A job's or a test's way in: the actor is known beforehand. */
export const inUnitOfWork = <T>(
  database: DataSource,
  { actor, ...options }: WorkOptions & { readonly actor: Actor },
  act: () => Promise<T>,
): Promise<T> =>
  inWork(database, { sql: `BEGIN; ${settings(actor)}`, actorFrom: () => actor, ...options }, act);

/** From here on, this public work acts as this actor (an organisation was just created, an invitation accepted). */
export async function actAs(actor: Actor): Promise<void> {
  const under = work();
  await under.client.query(settings(actor));
  under.actor = actor;
}
