import type { ColumnSurvey } from '../mapping';
import { type Evidence, evidenceOf } from '../parsing/evidence';
import { type Cell, textOf } from '../reading';
import { hashOf } from '../rows/fingerprint';
import { takeApostrophe } from '../values/neutral';
import { DistinctHashes } from './distinct-hashes';

/** Of a column so many different values are counted one by one, and so many are told. */
const COUNTED = 5000;
const TOLD = 200;
/** Characters of a value that is told; longer ones are no values of a list. */
const LONGEST_TOLD = 500;
/** Of a long text its beginning and its end are looked at, to tell it from others. */
const LOOKED_AT = 100;

/** How many different values all columns may remember together. */
export interface Budget {
  left: number;
}

type Tallied = Omit<ColumnSurvey, 'position' | 'header' | 'name' | 'guess'>;

/** Counts the values of one column, in bounded memory. */
export class ColumnTally {
  private filled = 0;
  private distinct = 0;
  private blanks = 0;
  private longest = 0;
  private isCapped = false;
  private isWide = false;
  private dates = 0;
  private numbers = 0;
  private readonly orders = new Set<Evidence['order']>();
  private readonly decimals = new Set<Evidence['decimal']>();
  private readonly seen = new DistinctHashes();
  private readonly counts = new Map<string, number>();

  constructor(private readonly budget: Budget) {}

  add(cell: Cell | undefined): void {
    const text = takeApostrophe(textOf(cell).trim());
    if (cell === undefined || text === '') {
      this.blanks += 1;
      return;
    }
    this.filled += 1;
    this.longest = Math.max(this.longest, text.length);
    this.tell(text);
    this.count(text);
    this.weigh(evidenceOf(text, cell));
  }

  private tell(text: string): void {
    const start =
      text.length > LOOKED_AT ? `${text.slice(0, LOOKED_AT)}${text.length}${text.slice(-20)}` : text;
    const hash = hashOf(start, 0);
    if (this.seen.has(hash)) return;
    if (this.budget.left === 0) {
      this.isCapped = true;
      return;
    }
    this.budget.left -= 1;
    this.seen.add(hash);
    this.distinct += 1;
  }

  private count(text: string): void {
    if (text.length > LONGEST_TOLD) return;
    const before = this.counts.get(text);
    if (before !== undefined) this.counts.set(text, before + 1);
    else if (!this.isWide) this.counts.set(text, 1);
    if (!this.isWide && this.counts.size > COUNTED) this.prune();
  }

  /** Too many different values for a list: from now on only the most frequent are counted. */
  private prune(): void {
    this.isWide = true;
    const kept = this.mostFrequent();
    this.counts.clear();
    for (const [value, count] of kept) this.counts.set(value, count);
  }

  private weigh({ isDate, order, isNumber, decimal }: Evidence): void {
    if (isDate) this.dates += 1;
    if (order !== null) this.orders.add(order);
    if (isNumber) this.numbers += 1;
    if (decimal !== null) this.decimals.add(decimal);
  }

  private mostFrequent(): [string, number][] {
    return [...this.counts].sort(([, one], [, other]) => other - one).slice(0, TOLD);
  }

  survey(): Tallied {
    return {
      filled: this.filled,
      distinct: this.distinct,
      longest: this.longest,
      isCapped: this.isCapped,
      values: this.mostFrequent().map(([value, count]) => ({ value, count, guess: null })),
      dates: { count: this.dates, order: settled(this.orders, ['day-first', 'month-first']) },
      numbers: { count: this.numbers, decimal: settled(this.decimals, [',', '.']) },
      blanks: this.blanks,
      repeats: this.isCapped ? 0 : this.filled - this.distinct,
    };
  }
}

/** One of two where some cell settles it, `both` where cells contradict each other, `either` where none does. */
function settled<One extends string>(
  said: ReadonlySet<One | 'either' | null>,
  two: readonly One[],
): One | 'either' | 'both' | null {
  const sure = two.filter((one) => said.has(one));
  if (sure.length > 1) return 'both';
  return sure[0] ?? (said.has('either') ? 'either' : null);
}
