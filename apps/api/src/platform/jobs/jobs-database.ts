import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from '../config';

/** Calls of the sealer, the worker and the live streams at one time. */
const CONNECTIONS = 6;

/** The connections of the role `jalon_jobs`: opened when needed, and opened again when the database was away. */
@Injectable()
export class JobsDatabase {
  readonly pool: pg.Pool;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.pool = new pg.Pool(this.connection(CONNECTIONS));
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** A connection of one's own, to listen with; it must be ended by whoever asked. */
  async lasting(): Promise<pg.Client> {
    const client = new pg.Client(this.connection(1));
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  query = async <Row extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> => (await this.pool.query<Row>(text, [...values])).rows;

  close = (): Promise<void> => this.pool.end();

  private connection = (max: number): pg.PoolConfig => ({
    connectionString: this.config.jobsUrl,
    application_name: 'jalon jobs',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    max,
  });
}
