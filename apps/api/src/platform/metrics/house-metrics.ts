import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What is measured elsewhere and read at each scrape. */
export interface Sources {
  readonly pool: () => { readonly total: number; readonly idle: number; readonly waiting: number };
  readonly sealer: () => { readonly caughtUpAt: Date | null; readonly sealed: number };
  readonly streams: () => number;
  /** 1 where the queue runs, 0 where it does not. */
  readonly queue: () => number;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The measures of one house; names and labels hold nothing of what people write. */
export class HouseMetrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'jalon_request_seconds',
    help: 'Duration of requests by operation and status',
    labelNames: ['operation', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly jobs = new Counter({
    name: 'jalon_jobs_total',
    help: 'Attempts at jobs by task and outcome: done, failed, given-up',
    labelNames: ['task', 'outcome'],
    registers: [this.registry],
  });

  constructor(private readonly sources: Sources) {
    collectDefaultMetrics({ register: this.registry });
    this.gauge('jalon_pool_connections', 'Connections of the application to the database', () => {
      const { total } = this.sources.pool();
      return total;
    });
    this.gauge('jalon_pool_idle', 'Connections at rest', () => this.sources.pool().idle);
    this.gauge(
      'jalon_pool_waiting',
      'Requests that wait for a connection',
      () => this.sources.pool().waiting,
    );
    this.gauge('jalon_live_streams', 'Open streams of live events', () => this.sources.streams());
    this.gauge('jalon_queue_running', 'Does this process run the queue', () => this.sources.queue());
    this.gauge(
      'jalon_sealed_events',
      'Events sealed by this process since it started',
      () => this.sources.sealer().sealed,
    );
    this.gauge(
      'jalon_seal_lag_seconds',
      'Time since the journal was last sealed to its end; about one at rest',
      () => {
        const { caughtUpAt } = this.sources.sealer();
        return caughtUpAt ? (Date.now() - caughtUpAt.getTime()) / 1000 : Number.NaN;
      },
    );
  }

  private gauge(name: string, help: string, read: () => number): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.registry],
      collect: () => gauge.set(read()),
    });
  }
}
