export interface Rhythm {
  /** After a nudge, how long others may join before the work begins, in milliseconds. */
  readonly gather: number;
  /** Without a nudge, how long until the work is done again. */
  readonly atLeastEvery: number;
}

/** Work done again and again, one at a time: soon after each nudge, now and then without. Faults do not end it. */
export class Repeating {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;
  private nudged = false;
  private isOn = false;

  constructor(
    private readonly rhythm: Rhythm,
    private readonly act: () => Promise<void>,
    private readonly onFault: (error: unknown) => void,
  ) {}

  start(): void {
    if (this.isOn) return;
    this.isOn = true;
    this.nudge();
  }

  nudge = (): void => {
    if (!this.isOn || this.nudged) return;
    this.nudged = true;
    if (!this.running) this.plan(this.rhythm.gather);
  };

  /** Waits for the work under way; none begins after. */
  async stop(): Promise<void> {
    this.isOn = false;
    clearTimeout(this.timer);
    await this.running;
  }

  private plan(after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.running = this.once()), after).unref();
  }

  private async once(): Promise<void> {
    this.nudged = false;
    try {
      await this.act();
    } catch (error) {
      this.onFault(error);
    }
    this.running = null;
    if (this.isOn) this.plan(this.nudged ? this.rhythm.gather : this.rhythm.atLeastEvery);
  }
}
