import type { CellEdit } from '@jalon/domain/scoring/rounds/round';
import { forgetDraft, keepDraft, readDraft } from '../../platform/drafts';
import {
  afterKept,
  against,
  type CellId,
  cellOfKey,
  type Cells,
  type CellValue,
  edited,
  editOf,
  keyOfCell,
  type PendingCell,
  seenOf,
  unsaid,
} from './pending';
import { PendingDraft } from './pending-draft';
import type { Outcome } from './send-cells';

/** After how long a pause the cells are sent, and how long it waits for a server that was not reached. */
const PAUSE_MS = 600;
const WAITS_MS = [2000, 5000, 15_000, 30_000] as const;
/** The most that one request takes. */
const BATCH = 3000;

export type KeepingState = 'kept' | 'waiting' | 'sending' | 'unreached' | 'closed';

/** One's own scores as they are seen: what a grid draws. */
export interface KeptCells {
  /** By use case, then by criterion. */
  readonly rows: ReadonlyMap<string, Cells<CellValue>>;
  readonly state: KeepingState;
  /** Cells not known to be kept by the server. */
  readonly waiting: number;
  /** What stands elsewhere in cells that were changed here too. */
  readonly conflicts: ReadonlyMap<string, CellValue>;
  /** Why the round takes nothing any more. */
  readonly closed: Error | null;
}

export interface KeeperWire {
  readonly place: string;
  readonly send: (cells: readonly CellEdit[]) => Promise<Outcome>;
  readonly onKept: (kept: Cells<CellValue>) => void;
  readonly onSignedOut: () => void;
}

/**
 * Holds the cells of one grid: each edit is in this browser at once and at the server a moment later. Nothing is
 * dropped before the server is known to have it: not by a reload, a lost network, an expired session, another window.
 */
export class CellKeeper {
  private kept: Record<string, CellValue> = {};
  private pending: Record<string, PendingCell> = {};
  private conflicts = new Map<string, CellValue>();
  private closed: Error | null = null;
  private isSending = false;
  private underway: Promise<void> | null = null;
  private misses = 0;
  private clock: ReturnType<typeof setTimeout> | undefined;
  private listeners = new Set<() => void>();
  private rows = new Map<string, Cells<CellValue>>();
  private shown: KeptCells | undefined;
  private readonly draft: PendingDraft;

  constructor(
    kept: Cells<CellValue>,
    private readonly wire: KeeperWire,
  ) {
    this.draft = new PendingDraft(wire.place, { readDraft, keepDraft, forgetDraft });
    this.pending = { ...this.draft.read() };
    this.take(kept);
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly snapshot = (): KeptCells =>
    (this.shown ??= {
      rows: this.rows,
      state: this.state(),
      waiting: Object.keys(this.pending).length,
      conflicts: new Map(this.conflicts),
      closed: this.closed,
    });

  valueAt(cell: CellId): CellValue {
    const key = keyOfCell(cell);
    return seenOf(this.kept[key], this.pending[key]);
  }

  /** Changes cells together; they are in this browser when this returns. */
  edit(edits: readonly { readonly cell: CellId; readonly part: Partial<CellValue> }[]): void {
    const keys = edits.map(({ cell, part }) => {
      const key = keyOfCell(cell);
      const theirs = this.conflicts.get(key);
      // Whoever writes over a conflict has seen what stands there.
      if (theirs) this.settle(key, theirs);
      this.pending[key] = edited(this.pending[key], this.kept[key], part);
      return key;
    });
    this.draft.put(keys, this.pending);
    this.tell(keys);
    this.later(PAUSE_MS);
  }

  /** Of a cell that was changed in two places: keeps what stands here, or takes what stands there. */
  choose(key: string, which: 'mine' | 'theirs'): void {
    const theirs = this.conflicts.get(key);
    if (!theirs) return;
    this.settle(key, theirs);
    if (which === 'theirs') delete this.pending[key];
    this.draft.put([key], this.pending);
    this.tell([key]);
    this.later(0);
  }

  /** What the server says it holds, read again; left aside while something is on its way. */
  reread(kept: Cells<CellValue>): void {
    if (this.isSending || Object.keys(this.pending).length > 0) return;
    this.take(kept);
  }

  /** Sends what waits, now. */
  flush(): Promise<void> {
    this.underway ??= this.sendAll().finally(() => {
      this.underway = null;
    });
    return this.underway;
  }

  /** Sends until nothing waits; false where something still does. */
  async drain(): Promise<boolean> {
    await this.underway;
    await this.flush();
    return Object.keys(this.pending).length === 0 && !this.closed;
  }

  private async sendAll(): Promise<void> {
    clearTimeout(this.clock);
    this.clock = undefined;
    if (this.isSending || this.closed) return;
    this.prune();
    const keys = Object.keys(this.pending).filter((key) => !this.conflicts.has(key));
    const sent = new Map(keys.slice(0, BATCH).map((key) => [key, this.pending[key] ?? {}] as const));
    if (sent.size === 0) return this.tell([]);
    this.isSending = true;
    this.tell([]);
    const outcome = await this.wire.send([...sent].map(([key, cell]) => editOf(key, cell)));
    this.isSending = false;
    this.settleSent(sent, outcome);
  }

  stop(): void {
    clearTimeout(this.clock);
  }

  private settleSent(sent: ReadonlyMap<string, PendingCell>, outcome: Outcome): void {
    this.apply(sent, outcome);
    this.misses = outcome.kind === 'unreached' ? this.misses + 1 : 0;
    this.draft.put([...sent.keys()], this.pending);
    this.tell([...sent.keys()]);
    if (outcome.kind === 'unreached') this.later(WAITS_MS[Math.min(this.misses, WAITS_MS.length) - 1] ?? 0);
    else if (this.hasMore()) this.later(outcome.kind === 'foreign' ? 0 : PAUSE_MS);
  }

  private apply(sent: ReadonlyMap<string, PendingCell>, outcome: Outcome): void {
    if (outcome.kind === 'kept') this.noteKept(sent);
    if (outcome.kind === 'collided') this.noteCollided(sent, outcome.theirs);
    if (outcome.kind === 'foreign') for (const key of outcome.keys) delete this.pending[key];
    if (outcome.kind === 'closed') this.closed = outcome.error;
    if (outcome.kind === 'signed-out') this.wire.onSignedOut();
  }

  private noteCollided(sent: ReadonlyMap<string, PendingCell>, theirs: ReadonlyMap<string, CellValue>): void {
    this.noteKept(new Map([...sent].filter(([key]) => !theirs.has(key))));
    for (const [key, value] of theirs) this.collide(key, value);
  }

  private noteKept(sent: ReadonlyMap<string, PendingCell>): void {
    for (const [key, cell] of sent) {
      this.kept[key] = seenOf(this.kept[key], cell);
      const left = this.pending[key] && afterKept(this.pending[key], cell);
      if (left) this.pending[key] = left;
      else delete this.pending[key];
    }
    this.wire.onKept({ ...this.kept });
  }

  private collide(key: string, theirs: CellValue): void {
    const left = this.pending[key] && against(this.pending[key], theirs);
    if (left) this.conflicts.set(key, theirs);
    else this.settle(key, theirs);
  }

  /** What stands there is known now. */
  private settle(key: string, theirs: CellValue): void {
    this.conflicts.delete(key);
    this.kept[key] = { score: theirs.score, note: theirs.note };
    const left = this.pending[key] && against(this.pending[key], theirs);
    if (left) this.pending[key] = left;
    else delete this.pending[key];
  }

  private take(kept: Cells<CellValue>): void {
    const before = Object.keys(this.kept);
    this.kept = { ...kept };
    for (const [key, cell] of Object.entries(this.pending)) {
      const now = seenOf(this.kept[key]);
      const isThere = !against(cell, now);
      if (isThere) delete this.pending[key];
    }
    this.tell([...new Set([...before, ...Object.keys(kept), ...Object.keys(this.pending)])]);
    if (this.hasMore()) this.later(0);
  }

  private prune(): void {
    for (const [key, cell] of Object.entries(this.pending))
      if (!unsaid(cell)) {
        delete this.pending[key];
        this.draft.put([key], this.pending);
      }
  }

  private hasMore = (): boolean => Object.keys(this.pending).some((key) => !this.conflicts.has(key));

  private later(wait: number): void {
    clearTimeout(this.clock);
    this.clock = setTimeout(() => void this.flush(), wait);
  }

  private state(): KeepingState {
    if (this.closed) return 'closed';
    if (this.misses > 0) return 'unreached';
    if (this.isSending) return 'sending';
    return this.hasMore() ? 'waiting' : 'kept';
  }

  /** Draws the rows of these cells anew, and says so. */
  private tell(keys: readonly string[]): void {
    const rows = new Map(this.rows);
    const changed = new Map<string, Record<string, CellValue>>();
    for (const key of keys) {
      const { useCaseId, criterion } = cellOfKey(key);
      const row = changed.get(useCaseId) ?? { ...rows.get(useCaseId) };
      row[criterion] = seenOf(this.kept[key], this.pending[key]);
      changed.set(useCaseId, row);
    }
    for (const [useCaseId, row] of changed) rows.set(useCaseId, row);
    this.rows = rows;
    this.shown = undefined;
    for (const listener of this.listeners) listener();
  }
}
