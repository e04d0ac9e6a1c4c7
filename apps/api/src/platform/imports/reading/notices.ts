import type { ReadingNotice } from '@jalon/domain/imports/reading';
import type { ReadingNoticeCode } from '@jalon/domain/imports/reading-words';

const MOST_PLACES = 20;

/** Gathers what a reader notices: how often, and where it was first seen. */
export class Notices {
  private readonly seen = new Map<ReadingNoticeCode, { count: number; where: string[] }>();

  note(code: ReadingNoticeCode, where?: string, count = 1): void {
    const known = this.seen.get(code) ?? { count: 0, where: [] };
    known.count += count;
    if (where !== undefined && known.where.length < MOST_PLACES) known.where.push(where);
    this.seen.set(code, known);
  }

  list = (): ReadingNotice[] => [...this.seen].map(([code, { count, where }]) => ({ code, count, where }));
}
