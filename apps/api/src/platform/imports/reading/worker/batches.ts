import type { RawRow } from '@jalon/domain/imports/reading';
import { BATCH } from '../bounds';

/** Lets a few batches be under way and makes the reader wait for the others to be taken. */
export class Batches {
  private held: string[] = [];
  private length = 0;
  private underWay = 0;
  private wake: (() => void) | null = null;

  constructor(private readonly send: (json: string) => void) {}

  async add(rows: readonly RawRow[]): Promise<void> {
    for (const row of rows) {
      const json = JSON.stringify(row);
      if (this.length > 0 && this.length + json.length > BATCH.characters) await this.flush();
      this.held.push(json);
      this.length += json.length;
      if (this.held.length >= BATCH.rows) await this.flush();
    }
  }

  async flush(): Promise<void> {
    if (this.held.length === 0) return;
    while (this.underWay >= BATCH.underWay) await new Promise<void>((resolve) => (this.wake = resolve));
    this.underWay += 1;
    const json = `[${this.held.join(',')}]`;
    this.held = [];
    this.length = 0;
    this.send(json);
  }

  /** One batch was taken in. */
  taken(): void {
    this.underWay -= 1;
    this.wake?.();
  }
}
