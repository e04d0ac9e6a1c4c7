import type { Operation } from '@jalon/contracts/platform/operation';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { Config } from '../config';
import { bearerOf } from '../http/wire';
import { JobWorker } from '../jobs/job-worker';
import { Sealer } from '../journal/sealer';
import { LiveHub } from '../live/live-hub';
import { HouseMetrics } from './house-metrics';

interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** The `pg` pool behind TypeORM. */
const poolOf = (database: DataSource): Pool => (database.driver as unknown as { master: Pool }).master;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** In constant time. */
const holds = (request: FastifyRequest, token: string): boolean =>
  timingSafeEqual(digest(bearerOf(request) ?? ''), digest(token));

const metricsOf = (app: NestFastifyApplication): HouseMetrics => {
  const pool = poolOf(app.get(DataSource));
  const sealer = app.get(Sealer);
  const hub = app.get(LiveHub);
  const worker = app.get(JobWorker);
  const metrics = new HouseMetrics({
    pool: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    sealer: () => sealer,
    streams: () => hub.count,
    queue: () => (worker.state === 'running' ? 1 : 0),
  });
  worker.outcomes.on('outcome', (task, outcome) => metrics.jobs.inc({ task, outcome }));
  return metrics;
};

const routeOf = ({ method, path }: Pick<Operation, 'method' | 'path'>): string => `${method} /api${path}`;

/** `GET /api/metrics` for Prometheus, to whoever holds the token; without a token set there is no such page. */
export function serveMetrics(
  app: NestFastifyApplication,
  config: Config,
  operations: readonly Operation[],
): void {
  const token = config.metricsToken;
  if (token === undefined) return;
  const metrics = metricsOf(app);
  const names = new Map(operations.map((op) => [routeOf(op), op.id]));
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onResponse', async (request, reply) => {
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    const operation = names.get(route) ?? 'other';
    metrics.requests.observe({ operation, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  fastify.get('/api/metrics', async (request, reply) => {
    if (!holds(request, token)) return reply.callNotFound();
    return reply.header('content-type', metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}
