/** One cell that was changed, and how. */
export interface Change<Cell> {
  readonly cell: Cell;
  readonly before: number | null;
  readonly after: number | null;
}

/** What was done last, and what was taken back last. */
export interface History<Cell> {
  readonly done: readonly (readonly Change<Cell>[])[];
  readonly undone: readonly (readonly Change<Cell>[])[];
}

export const NOTHING_DONE = { done: [], undone: [] } as const;

/** Further back nothing is taken back. */
const DEPTH = 200;

/** One act, of one cell or of a whole paste. */
export const withDone = <Cell>(
  { done, undone }: History<Cell>,
  changes: readonly Change<Cell>[],
): History<Cell> =>
  changes.length === 0 ? { done, undone } : { done: [...done, changes].slice(-DEPTH), undone: [] };

interface Turned<Cell> {
  readonly history: History<Cell>;
  /** The scores to put back. */
  readonly scores: readonly { readonly cell: Cell; readonly score: number | null }[];
}

/** Takes back the last act, whole; undefined where there is none. */
export function undo<Cell>({ done, undone }: History<Cell>): Turned<Cell> | undefined {
  const last = done.at(-1);
  return (
    last && {
      history: { done: done.slice(0, -1), undone: [...undone, last] },
      scores: last.map(({ cell, before }) => ({ cell, score: before })),
    }
  );
}

/** Does again what was taken back last. */
export function redo<Cell>({ done, undone }: History<Cell>): Turned<Cell> | undefined {
  const last = undone.at(-1);
  return (
    last && {
      history: { done: [...done, last], undone: undone.slice(0, -1) },
      scores: last.map(({ cell, after }) => ({ cell, score: after })),
    }
  );
}
