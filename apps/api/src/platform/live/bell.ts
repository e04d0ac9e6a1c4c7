import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { JobsDatabase } from '../jobs/jobs-database';

const CHANNEL = 'jalon_journal';
const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 5_000;

/**
 * Rings in every process of the database when something was committed. A ring carries nothing and may be lost:
 * whoever hears it looks for himself, and looks from time to time without it.
 */
@Injectable()
export class Bell {
  private readonly listeners = new Set<() => void>();
  private client: pg.Client | null = null;
  private connecting: Promise<void> | null = null;
  private retry: NodeJS.Timeout | undefined;
  private delay = FIRST_DELAY_MS;
  private ringing = false;
  private again = false;
  private closed = false;

  constructor(private readonly jobs: JobsDatabase) {}

  /** Outside the transaction: a NOTIFY inside would make commits wait for one another. Many in a row become one. */
  ring(): void {
    if (this.ringing || this.closed) {
      this.again = true;
      return;
    }
    this.ringing = true;
    void this.jobs
      .query(`NOTIFY ${CHANNEL}`)
      .catch(() => undefined)
      .finally(() => this.rung());
  }

  private rung(): void {
    this.ringing = false;
    if (!this.again || this.closed) return;
    this.again = false;
    this.ring();
  }

  /** Hears every ring from now on, and one after each time the connection came back. Returns how to stop. */
  hear(listener: () => void): () => void {
    this.listeners.add(listener);
    this.connect();
    return () => this.listeners.delete(listener);
  }

  get isListening(): boolean {
    return this.client !== null;
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    this.listeners.clear();
    await this.connecting;
    await this.client?.end().catch(() => undefined);
    this.client = null;
  }

  private connect(): void {
    if (this.closed || this.client || this.connecting) return;
    this.connecting = this.listen()
      .catch(() => this.lost(null))
      .finally(() => (this.connecting = null));
  }

  private async listen(): Promise<void> {
    const client = await this.jobs.lasting();
    client.on('end', () => this.lost(client));
    client.on('error', () => this.lost(client));
    client.on('notification', () => this.tell());
    await client.query(`LISTEN ${CHANNEL}`);
    this.client = client;
    this.delay = FIRST_DELAY_MS;
    this.tell();
  }

  private lost(client: pg.Client | null): void {
    if (client && this.client !== client) return;
    this.client = null;
    if (this.closed) return;
    void client?.end().catch(() => undefined);
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.connect(), this.delay).unref();
    this.delay = Math.min(this.delay * 2, LONGEST_DELAY_MS);
  }

  private tell = (): void => this.listeners.forEach((listener) => listener());
}
