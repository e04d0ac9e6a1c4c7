import { useMemo } from 'react';
import { useToasts } from '../../ui/toast/toast-provider';
import type { CellKeeper } from '../cells/cell-keeper';
import type { CellId } from '../cells/pending';
import type { Place } from '../grid/grid-moves';
import { type Change, type History, NOTHING_DONE, redo, undo, withDone } from '../grid/history';
import { type PastePlan, planPaste } from '../grid/paste';
import { type Range, asTabs, boundsOf, isSingle, placesOf } from '../grid/range';
import { type Block, blockOf } from '../grid/read-block';
import { cellAt, type Sheet } from './sheet-model';
import { usePasteWords } from './paste-words';

interface Score {
  readonly place: Place;
  readonly score: number | null;
}

/** A single value goes into every cell of the range. */
const spread = (block: Block, range: Range): Block =>
  block.length === 1 && block[0]?.length === 1 && !isSingle(range)
    ? placesOf(range).map((row) => row.map(() => block[0]?.[0] ?? ''))
    : block;

type Put = readonly { readonly cell: CellId; readonly score: number | null }[];

/** Scores that are put and taken back, an act at a time. */
class Hand {
  private history: History<CellId> = NOTHING_DONE;

  constructor(
    private readonly sheet: Sheet,
    private readonly keeper: CellKeeper,
  ) {}

  readonly scoreAt = (place: Place): number | null => {
    const cell = cellAt(this.sheet, place);
    return cell ? this.keeper.valueAt(cell).score : null;
  };

  set(scores: readonly Score[]): void {
    const changes: Change<CellId>[] = scores.flatMap(({ place, score }) => {
      const cell = cellAt(this.sheet, place);
      const before = this.scoreAt(place);
      return cell && before !== score ? [{ cell, before, after: score }] : [];
    });
    if (changes.length === 0) return;
    this.history = withDone(this.history, changes);
    this.put(changes.map(({ cell, after }) => ({ cell, score: after })));
  }

  turn(way: typeof undo): void {
    const turned = way(this.history);
    if (!turned) return;
    this.history = turned.history;
    this.put(turned.scores);
  }

  private put(scores: Put): void {
    this.keeper.edit(scores.map(({ cell, score }) => ({ cell, part: { score } })));
  }
}

/** What is done to the scores of a sheet; each act can be taken back. */
export function useScoring(sheet: Sheet, keeper: CellKeeper) {
  const { show } = useToasts();
  const pasteWords = usePasteWords(sheet);
  const hand = useMemo(() => new Hand(sheet, keeper), [sheet, keeper]);
  return useMemo(() => {
    const back = () => hand.turn(undo);
    const tell = (plan: PastePlan) =>
      show({
        text: pasteWords(plan),
        tone:
          plan.scores.length === 0 ? 'danger' : plan.refused.length + plan.beyond > 0 ? 'info' : 'success',
        ...(plan.scores.length > 0 && { undo: back }),
      });
    return {
      scoreAt: hand.scoreAt,
      /** The same score in every cell of a range. */
      setRange: (range: Range, score: number | null) => {
        const places = placesOf(range).flat();
        hand.set(places.map((place) => ({ place, score })));
      },
      undo: back,
      redo: () => hand.turn(redo),
      copy: (range: Range): string => asTabs(range, hand.scoreAt),
      paste: (given: { readonly text: string; readonly html: string }, range: Range) => {
        const { top, left } = boundsOf(range);
        const plan = planPaste(spread(blockOf(given), range), { row: top, column: left }, sheet.size);
        hand.set(plan.scores);
        tell(plan);
      },
    };
  }, [hand, sheet, show, pasteWords]);
}

export type Scoring = ReturnType<typeof useScoring>;
