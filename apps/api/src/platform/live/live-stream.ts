import type { ServerResponse } from 'node:http';

/** What may wait for a slow reader; then the stream is cut, and the browser comes back for what it missed. */
const MOST_WAITING = 512 * 1024;

/** Who follows. */
export interface Follower {
  readonly organisationId: string;
  readonly personId: string;
  /** May they still? Their session may have ended since, or their right. */
  readonly mayStay: () => Promise<boolean>;
}

/** One browser tab that follows. */
export class LiveStream {
  /** What came before the stream had caught up. */
  private held: string[] | null = [];

  constructor(
    readonly follower: Follower,
    private readonly response: ServerResponse,
  ) {}

  /** What was missed goes out first, then what was held meanwhile. */
  open(missed: string): void {
    const held = this.held ?? [];
    this.held = null;
    this.send(missed + held.join(''));
  }

  send(text: string): void {
    if (this.held) {
      this.held.push(text);
      return;
    }
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.write(text);
    if (this.response.writableLength > MOST_WAITING) this.response.destroy();
  }

  /** Ends for good: the browser does not come back by itself. */
  dismiss(): void {
    this.response.end('event: closed\ndata: {}\n\n');
  }

  /** Ends for now: the browser comes back, to another replica perhaps. */
  end(): void {
    this.response.end();
  }
}
