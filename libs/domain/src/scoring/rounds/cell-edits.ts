import type { CellEdit, ScoreCard } from './round';

/** What its author kept of one use case so far. */
export type CardContent = Pick<ScoreCard, 'scores' | 'notes'>;

/** A cell that holds something else than its author last saw there, and what it holds. */
export interface Collision {
  readonly useCaseId: string;
  readonly criterion: string;
  readonly score: number | null;
  readonly note: string | null;
}

export interface EditedCards {
  /** The cards that differ from before, whole. */
  readonly changed: ReadonlyMap<string, CardContent>;
  readonly collisions: readonly Collision[];
  /** Edits that went in, those that were in already among them. */
  readonly kept: number;
}

interface Wish<Value> {
  readonly was: Value | null;
  readonly is: Value | null;
}

/** Fits where the cell is as its author saw it, or is already as wished: the same edit may be sent twice. */
const fits = <Value>(now: Value | null, wish: Wish<Value> | undefined): boolean =>
  wish === undefined || now === wish.was || now === wish.is;

function put<Value>(
  cells: Record<string, Value>,
  key: string,
  wish: Wish<Value> | undefined,
): Record<string, Value> {
  if (!wish) return cells;
  const { [key]: _, ...others } = cells;
  return wish.is === null ? others : { ...others, [key]: wish.is };
}

const read = <Value>(cells: Readonly<Record<string, Value>>, key: string): Value | null =>
  Object.hasOwn(cells, key) ? (cells[key] ?? null) : null;

const EMPTY: CardContent = { scores: {}, notes: {} };

/** Edits applied in their order, each to what the one before left; a cell that collides is left as it is, whole. */
export function applyCells(
  before: ReadonlyMap<string, CardContent>,
  edits: readonly CellEdit[],
): EditedCards {
  const changed = new Map<string, CardContent>();
  const collisions: Collision[] = [];
  for (const { useCaseId, criterion, score, note } of edits) {
    const card = changed.get(useCaseId) ?? before.get(useCaseId) ?? EMPTY;
    const now = { score: read(card.scores, criterion), note: read(card.notes, criterion) };
    if (!fits(now.score, score) || !fits(now.note, note)) collisions.push({ useCaseId, criterion, ...now });
    else if (differs(now.score, score) || differs(now.note, note))
      changed.set(useCaseId, {
        scores: put(card.scores, criterion, score),
        notes: put(card.notes, criterion, note),
      });
  }
  return { changed, collisions, kept: edits.length - collisions.length };
}

const differs = <Value>(now: Value | null, wish: Wish<Value> | undefined): boolean =>
  wish !== undefined && now !== wish.is;
