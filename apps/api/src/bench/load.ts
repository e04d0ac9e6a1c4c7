import autocannon, { type Result } from 'autocannon';
import { randomUUID } from 'node:crypto';

/** What one route answered under load. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly failures: number;
}

export interface Target {
  readonly url: string;
  readonly headers?: Record<string, string>;
  /** The paths, taken in turn. */
  readonly paths: readonly string[];
  readonly method?: 'GET' | 'POST';
  /** A fresh body for each request. */
  readonly body?: (nth: number) => string;
  /** Sends an `Idempotency-Key` of its own with each request, as the web does. */
  readonly unique?: boolean;
}

export const CONNECTIONS = 32;
const ROUNDS = 3;
const SECONDS = 4;

/** Latencies in milliseconds at 32 connections for `seconds`. */
export async function loadOf(target: Target, seconds: number): Promise<Load> {
  let nth = 0;
  const result: Result = await autocannon({
    url: target.url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [
      {
        method: target.method ?? 'GET',
        setupRequest: (request) => {
          nth += 1;
          const path = target.paths[nth % target.paths.length] ?? '/';
          return {
            ...request,
            path,
            headers: {
              ...request.headers,
              ...target.headers,
              ...(target.unique && { 'idempotency-key': randomUUID() }),
            },
            body: target.body?.(nth),
          };
        },
      },
    ],
  });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p95: result.latency.p97_5,
    failures: result.non2xx + result.errors,
  };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const medianLoad = (loads: readonly Load[]): Load => ({
  perSecond: median(loads.map(({ perSecond }) => perSecond)),
  p50: median(loads.map(({ p50 }) => p50)),
  p95: median(loads.map(({ p95 }) => p95)),
  failures: loads.reduce((sum, { failures }) => sum + failures, 0),
});

/** The two in turn, A B A B …, so that a drifting machine weighs on both alike; the median of each. */
export async function compare(ours: Target, bare: Target): Promise<{ ours: Load; bare: Load }> {
  await loadOf(bare, 1);
  await loadOf(ours, 1);
  const measured: { ours: Load[]; bare: Load[] } = { ours: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.bare.push(await loadOf(bare, SECONDS));
    measured.ours.push(await loadOf(ours, SECONDS));
  }
  return { ours: medianLoad(measured.ours), bare: medianLoad(measured.bare) };
}
