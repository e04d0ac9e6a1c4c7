import type { Call } from '@jalon/contracts/platform/client';
import { Problem } from '@jalon/contracts/platform/problem';
import { invalidInput } from '@jalon/contracts/platform/problems';
import { keepCells } from '@jalon/contracts/scoring/rounds.operations';
import { cellChanged } from '@jalon/contracts/scoring/rounds.problems';
import type { CellEdit } from '@jalon/domain/scoring/rounds/round';
import { isSignedOut } from '../../platform/session';
import { type CellValue, keyOfCell } from './pending';

/** What became of cells that were sent. */
export type Outcome =
  | { readonly kind: 'kept' }
  /** All but these are kept; each with what stands there now. */
  | { readonly kind: 'collided'; readonly theirs: ReadonlyMap<string, CellValue> }
  /** None is kept: these do not belong to the grid any more. */
  | { readonly kind: 'foreign'; readonly keys: ReadonlySet<string> }
  /** The round takes no scores any more. */
  | { readonly kind: 'closed'; readonly error: Error }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'unreached' };

/** The cells of a request that the server does not know: `/cells/3/useCaseId`. */
function foreignOf(error: Problem, cells: readonly CellEdit[]): ReadonlySet<string> {
  const ranks = error.said?.errors?.map(({ pointer }) => /^\/cells\/(\d+)/.exec(pointer)?.[1]) ?? [];
  const bad = ranks.flatMap((rank) => (rank === undefined ? [] : (cells[Number(rank)] ?? [])));
  return new Set(bad.map(keyOfCell));
}

function outcomeOf(error: unknown, cells: readonly CellEdit[]): Outcome {
  if (isSignedOut(error)) return { kind: 'signed-out' };
  if (!(error instanceof Problem) || error.kind.status >= 500 || error.kind.status === 429)
    return { kind: 'unreached' };
  if (error.is(cellChanged))
    return {
      kind: 'collided',
      theirs: new Map(error.extension.cells.map((cell) => [keyOfCell(cell), cell])),
    };
  const foreign = error.is(invalidInput) ? foreignOf(error, cells) : new Set<string>();
  return foreign.size > 0 ? { kind: 'foreign', keys: foreign } : { kind: 'closed', error };
}

/** Sends cells of a round, and tells what became of them. */
export async function sendCells(call: Call, id: string, cells: readonly CellEdit[]): Promise<Outcome> {
  try {
    await call(keepCells, { id, cells: [...cells] });
    return { kind: 'kept' };
  } catch (error) {
    return outcomeOf(error, cells);
  }
}
