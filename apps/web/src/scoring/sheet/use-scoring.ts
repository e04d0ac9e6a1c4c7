import { useLingui } from '@lingui/react/macro';
import { useMemo, useRef } from 'react';
import { useToasts } from '../../ui/toast/toast-provider';
import type { CellKeeper } from '../cells/cell-keeper';
import type { CellId } from '../cells/pending';
import type { Place } from '../grid/grid-moves';
import { type Change, type History, NOTHING_DONE, redo, undo, withDone } from '../grid/history';
import { planPaste } from '../grid/paste';
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

/** What is done to the scores of a sheet, one act at a time, each of which can be taken back. */
export function useScoring(sheet: Sheet, keeper: CellKeeper) {
  const history = useRef<History<CellId>>(NOTHING_DONE);
  const { show } = useToasts();
  const { t } = useLingui();
  const pasteWords = usePasteWords(sheet);
  return useMemo(() => {
    const scoreAt = (place: Place): number | null => {
      const cell = cellAt(sheet, place);
      return cell ? keeper.valueAt(cell).score : null;
    };
    const put = (scores: readonly { readonly cell: CellId; readonly score: number | null }[]) =>
      keeper.edit(scores.map(({ cell, score }) => ({ cell, part: { score } })));
    const set = (scores: readonly Score[]) => {
      const changes: Change<CellId>[] = scores.flatMap(({ place, score }) => {
        const cell = cellAt(sheet, place);
        const before = scoreAt(place);
        return cell && before !== score ? [{ cell, before, after: score }] : [];
      });
      if (changes.length === 0) return;
      history.current = withDone(history.current, changes);
      put(changes.map(({ cell, after }) => ({ cell, score: after })));
    };
    const turn = (way: typeof undo) => {
      const turned = way(history.current);
      if (!turned) return;
      history.current = turned.history;
      put(turned.scores);
    };
    const back = () => turn(undo);
    return {
      scoreAt,
      /** The same score in every cell of a range. */
      setRange: (range: Range, score: number | null) =>
        set(
          placesOf(range)
            .flat()
            .map((place) => ({ place, score })),
        ),
      undo: back,
      redo: () => turn(redo),
      copy: (range: Range): string => asTabs(range, scoreAt),
      paste: (given: { readonly text: string; readonly html: string }, range: Range) => {
        const { top, left } = boundsOf(range);
        const plan = planPaste(spread(blockOf(given), range), { row: top, column: left }, sheet.size);
        set(plan.scores);
        show({
          text: pasteWords(plan),
          tone:
            plan.scores.length === 0 ? 'danger' : plan.refused.length + plan.beyond > 0 ? 'info' : 'success',
          ...(plan.scores.length > 0 && { undo: back }),
        });
        return plan;
      },
    };
  }, [sheet, keeper, show, pasteWords, t]);
}

export type Scoring = ReturnType<typeof useScoring>;
