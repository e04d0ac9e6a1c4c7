import type { RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import { useLingui } from '@lingui/react/macro';
import { type MouseEvent, useId, useMemo, useState } from 'react';
import type { CellKeeper, KeptCells } from '../cells/cell-keeper';
import { cellOfKey, EMPTY } from '../cells/pending';
import { type Direction, nextEmpty, type Place } from '../grid/grid-moves';
import { boundsOf } from '../grid/range';
import { AnchorsDialog } from './anchors-dialog';
import { CellStrip } from './cell-strip';
import { GridHead } from './grid-head';
import { GridRow } from './grid-row';
import { GridTools } from './grid-tools';
import { cellAt, type Sheet } from './sheet-model';
import { useGridKeys } from './use-grid-keys';
import { usePlace } from './use-place';
import { useScoring } from './use-scoring';
import styles from './sheet.module.css';

interface Props {
  readonly round: RoundDetail;
  readonly sheet: Sheet;
  readonly keeper: CellKeeper;
  readonly cells: KeptCells;
  readonly direction: Direction;
  readonly onDirection: (direction: Direction) => void;
  readonly scored: number;
  readonly missing: number;
  /** Where to begin: the first empty cell. */
  readonly start: Place;
}

/** The cell under the pointer. */
function pointed({ target }: MouseEvent): Place | undefined {
  const place =
    target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset['place'] : '';
  const [row, column] = (place ?? '').split('-').map(Number);
  return place && row !== undefined && column !== undefined ? { row, column } : undefined;
}

/** The conflicts of each use case, as rows take them. */
const conflictsOf = (cells: KeptCells): ReadonlyMap<string, string> => {
  const byUseCase = new Map<string, string>();
  for (const key of cells.conflicts.keys()) {
    const { useCaseId, criterion } = cellOfKey(key);
    byUseCase.set(useCaseId, `${byUseCase.get(useCaseId) ?? ''} ${criterion}`.trim());
  }
  return byUseCase;
};

/** Use cases down, criteria across; made for the keyboard. */
export function ScoreGrid({ round, sheet, keeper, cells, direction, start, ...rest }: Props) {
  const { t } = useLingui();
  const questionId = useId();
  const { table, range, go, selectAll, focusCell } = usePlace(sheet.size, start);
  const [writesNote, setWritesNote] = useState(false);
  const [showsAnchors, setShowsAnchors] = useState(false);
  const scoring = useScoring(sheet, keeper);
  const hands = {
    sheet,
    scoring,
    range,
    direction,
    go,
    selectAll,
    onNote: () => setWritesNote(true),
    onAnchors: () => setShowsAnchors(true),
  };
  const keys = useGridKeys(hands);
  const bounds = boundsOf(range);
  const firsts = useMemo(() => sheet.axes.map(({ criteria }) => criteria[0]?.key).join(' '), [sheet]);
  const conflicts = useMemo(() => conflictsOf(cells), [cells]);
  const focus = cellAt(sheet, range.focus);
  const leaveNote = () => {
    setWritesNote(false);
    focusCell();
  };
  const toNextEmpty = () => {
    const isEmpty = (place: Place) => scoring.scoreAt(place) === null;
    const to = nextEmpty(range.focus, sheet.size, { direction, isEmpty });
    if (to) go(to);
  };
  const pick = (event: MouseEvent, grows: boolean) => {
    const place = pointed(event);
    if (!place) return;
    setWritesNote(false);
    go(place, grows);
  };
  return (
    <>
      <GridTools
        scored={rest.scored}
        cells={rest.scored + rest.missing}
        direction={direction}
        onDirection={rest.onDirection}
        onNextEmpty={toNextEmpty}
        onHelp={() => setShowsAnchors(true)}
      />
      <CellStrip
        id={questionId}
        sheet={sheet}
        place={range.focus}
        value={focus ? keeper.valueAt(focus) : EMPTY}
        writesNote={writesNote}
        onScore={(score) => {
          scoring.setRange(range, score);
          focusCell();
        }}
        onNote={(note) => focus && keeper.edit([{ cell: focus, part: { note } }])}
        onWriteNote={() => setWritesNote(true)}
        onLeaveNote={leaveNote}
      />
      <div className={styles.scroll} role="region" aria-label={t`Grille de notation`} {...keys}>
        <table
          ref={table}
          role="grid"
          aria-label={round.name}
          aria-multiselectable
          aria-rowcount={sheet.size.rows + 2}
          aria-colcount={sheet.size.columns + 1}
          className={styles.grid}
          onMouseDown={(event) => event.button === 0 && pick(event, event.shiftKey)}
          onMouseOver={(event) => event.buttons === 1 && pick(event, true)}
        >
          <GridHead sheet={sheet} column={range.focus.column} />
          <tbody>
            {sheet.useCases.map((useCase, row) => (
              <GridRow
                key={useCase.id}
                useCase={useCase}
                row={row}
                criteria={sheet.criteria}
                values={cells.rows.get(useCase.id)}
                focused={row === range.focus.row ? range.focus.column : -1}
                from={row >= bounds.top && row <= bounds.bottom ? bounds.left : -1}
                to={row >= bounds.top && row <= bounds.bottom ? bounds.right : -1}
                conflicts={conflicts.get(useCase.id) ?? ''}
                firsts={firsts}
                describedBy={questionId}
              />
            ))}
          </tbody>
        </table>
      </div>
      <AnchorsDialog
        criterion={sheet.criteria[range.focus.column]}
        opened={showsAnchors}
        onClose={() => setShowsAnchors(false)}
      />
    </>
  );
}
