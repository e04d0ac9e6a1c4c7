import { Injectable, Logger } from '@nestjs/common';
import { JobsDatabase } from '../jobs/jobs-database';
import { Repeating } from '../jobs/repeating';
import { Bell } from './bell';
import type { LiveContexts } from './live-contexts';
import { asEvents, type LiveEvent, REPLAY, SINCE, tellingAll, tellingOf } from './live-events';
import type { Follower, LiveStream } from './live-stream';

const RHYTHM = { gather: 25, atLeastEvery: 2_000 };
const PING_MS = 15_000;
/** A stream outlives its session by this much at most. */
const LOOK_AGAIN_MS = 30_000;
/** Who was away for more transactions than this is told that everything may have changed. */
const LONG_ABSENCE = 50_000n;

type Row = { readonly horizon: string } & (LiveEvent | { readonly id: null });

const isEvent = (row: Row): row is LiveEvent & { readonly horizon: string } => row.id !== null;

/**
 * Tells every stream of this process what its organisation's journal says. `horizon` is a position: what lies before
 * it has been told. What a stream is told may be told again, and is never lost.
 */
@Injectable()
export class LiveHub {
  private readonly streams = new Map<string, Set<LiveStream>>();
  private contexts: LiveContexts | null = null;
  private horizon: string | null = null;
  /** Told already, from transactions at or after the horizon: id → transaction. */
  private readonly told = new Map<string, bigint>();
  private stopHearing: (() => void) | undefined;
  private ping: NodeJS.Timeout | undefined;
  private look: NodeJS.Timeout | undefined;
  private readonly log = new Logger('live');
  private readonly rhythm = new Repeating(
    RHYTHM,
    () => this.pass(),
    (error) => this.log.warn(`The journal could not be followed, trying again: ${String(error)}`),
  );
  isClosing = false;

  constructor(
    private readonly jobs: JobsDatabase,
    private readonly bell: Bell,
  ) {}

  tells(contexts: LiveContexts): void {
    this.contexts = contexts;
  }

  get count(): number {
    return [...this.streams.values()].reduce((sum, streams) => sum + streams.size, 0);
  }

  countOf = ({ organisationId, personId }: Pick<Follower, 'organisationId' | 'personId'>): number =>
    [...(this.streams.get(organisationId) ?? [])].filter(({ follower }) => follower.personId === personId)
      .length;

  /** A stream may join: there is a position to tell it from. */
  async ready(): Promise<void> {
    if (this.horizon !== null) return;
    const [row] = await this.jobs.query<Row>(SINCE, [null, []]);
    if (this.horizon !== null || !row || this.isClosing) return;
    this.horizon = row.horizon;
    this.stopHearing = this.bell.hear(this.rhythm.nudge);
    this.rhythm.start();
    this.ping = setInterval(() => this.pingAll(), PING_MS).unref();
    this.look = setInterval(() => void this.lookAgain(), LOOK_AGAIN_MS).unref();
  }

  /** From this call on the stream is told everything, first what it missed since `lastId`. The hub is ready. */
  async join(stream: LiveStream, lastId: string | undefined): Promise<void> {
    if (this.isClosing) return stream.end();
    const { organisationId } = stream.follower;
    const streams = this.streams.get(organisationId) ?? new Set();
    this.streams.set(organisationId, streams.add(stream));
    const horizon = this.horizon ?? '0';
    stream.open(
      `retry: 2000\n\n${lastId === undefined ? asEvents([], horizon) : await this.missed(organisationId, lastId)}`,
    );
  }

  leave(stream: LiveStream): void {
    const { organisationId } = stream.follower;
    const streams = this.streams.get(organisationId);
    streams?.delete(stream);
    if (streams?.size === 0) this.streams.delete(organisationId);
  }

  /** Ends the streams of those who may not follow any more; those that cannot be asked about stay. */
  async lookAgain(): Promise<void> {
    for (const stream of this.every()) {
      const mayStay = await stream.follower.mayStay().catch(() => true);
      if (!mayStay) stream.dismiss();
    }
  }

  /** Ends every stream; the browsers come back to whoever still serves. */
  async close(): Promise<void> {
    this.isClosing = true;
    this.stopHearing?.();
    clearInterval(this.ping);
    clearInterval(this.look);
    await this.rhythm.stop();
    for (const stream of this.every()) stream.end();
    this.streams.clear();
  }

  private async missed(organisationId: string, lastId: string): Promise<string> {
    const now = this.horizon ?? '0';
    if (!this.contexts) return asEvents([], now);
    const isKnown = /^\d{1,18}$/.test(lastId) && BigInt(now) - BigInt(lastId) < LONG_ABSENCE;
    if (!isKnown || BigInt(lastId) > BigInt(now) + LONG_ABSENCE)
      return asEvents(tellingAll(this.contexts), now);
    const rows = await this.jobs.query<Row>(REPLAY, [lastId, [organisationId]]);
    return asEvents(tellingOf(rows.filter(isEvent), this.contexts), now);
  }

  private async pass(): Promise<void> {
    const rows = await this.jobs.query<Row>(SINCE, [this.horizon, [...this.streams.keys()]]);
    const horizon = rows[0]?.horizon;
    if (horizon === undefined || !this.contexts) return;
    const fresh = rows.filter(isEvent).filter(({ id }) => !this.told.has(id));
    for (const organisation of new Set(fresh.map(({ organisation_id }) => organisation_id))) {
      const events = fresh.filter(({ organisation_id }) => organisation_id === organisation);
      const text = asEvents(tellingOf(events, this.contexts), horizon);
      for (const stream of this.streams.get(organisation) ?? []) stream.send(text);
      for (const { id, xid } of events) this.told.set(id, BigInt(xid));
    }
    this.advance(horizon);
  }

  private advance(horizon: string): void {
    this.horizon = horizon;
    const limit = BigInt(horizon);
    for (const [id, xid] of this.told) if (xid < limit) this.told.delete(id);
  }

  private pingAll(): void {
    for (const stream of this.every()) stream.send(`: ping\nid: ${this.horizon}\n\n`);
  }

  private every = (): LiveStream[] => [...this.streams.values()].flatMap((streams) => [...streams]);
}
