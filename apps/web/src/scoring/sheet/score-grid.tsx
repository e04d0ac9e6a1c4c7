import type { RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import { useLingui } from '@lingui/react/macro';
import { type MouseEvent, type RefObject, useId, useMemo, useState } from 'react';
import type { CellKeeper, KeptCells } from '../cells/cell-keeper';
import { cellOfKey, EMPTY } from '../cells/pending';
import type { Direction, Place } from '../grid/grid-moves';
import { boundsOf } from '../grid/range';
import { AnchorsDialog } from './anchors-dialog';
import { CellStrip } from './cell-strip';
import { GridHead } from './grid-head';
import { GridRow } from './grid-row';
import { GridTools } from './grid-tools';
import { cellAt, type Sheet } from './sheet-model';
import { type GridHands, toNextEmpty, useGridKeys } from './use-grid-keys';
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

/** Everything that is done in the grid, by keys, pointer or buttons. */
function useHands({ sheet, keeper, direction, start }: Props) {
  const { table, range, go, selectAll, focusCell } = usePlace(sheet.size, start);
  const [writesNote, setWritesNote] = useState(false);
  const [showsAnchors, setShowsAnchors] = useState(false);
  const scoring = useScoring(sheet, keeper);
  const hands: GridHands = {
    sheet,
    scoring,
    range,
    direction,
    go,
    selectAll,
    onNote: () => setWritesNote(true),
    onAnchors: () => setShowsAnchors(true),
  };
  const pick = (event: MouseEvent, grows: boolean) => {
    const place = pointed(event);
    if (!place) return;
    setWritesNote(false);
    go(place, grows);
  };
  const leaveNote = () => {
    setWritesNote(false);
    focusCell();
  };
  return { table, hands, focusCell, pick, writesNote, leaveNote, showsAnchors, setShowsAnchors };
}

/** Use cases down, criteria across; made for the keyboard. */
export function ScoreGrid(props: Props) {
  const { sheet, keeper, direction } = props;
  const questionId = useId();
  const { hands, focusCell, showsAnchors, setShowsAnchors, ...rest } = useHands(props);
  const { range, scoring } = hands;
  const focus = cellAt(sheet, range.focus);
  return (
    <>
      <GridTools
        scored={props.scored}
        cells={props.scored + props.missing}
        direction={direction}
        onDirection={props.onDirection}
        onNextEmpty={() => toNextEmpty(hands)}
        onHelp={hands.onAnchors}
      />
      <CellStrip
        id={questionId}
        sheet={sheet}
        place={range.focus}
        value={focus ? keeper.valueAt(focus) : EMPTY}
        writesNote={rest.writesNote}
        onScore={(score) => {
          scoring.setRange(range, score);
          focusCell();
        }}
        onNote={(note) => focus && keeper.edit([{ cell: focus, part: { note } }])}
        onWriteNote={hands.onNote}
        onLeaveNote={rest.leaveNote}
      />
      <GridTable {...props} {...rest} hands={hands} questionId={questionId} />
      <AnchorsDialog
        criterion={sheet.criteria[range.focus.column]}
        opened={showsAnchors}
        onClose={() => setShowsAnchors(false)}
      />
    </>
  );
}

interface TableProps extends Pick<Props, 'round' | 'sheet' | 'cells'> {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly hands: GridHands;
  readonly pick: (event: MouseEvent, grows: boolean) => void;
  readonly questionId: string;
}

function GridTable({ round, sheet, cells, table, hands, pick, questionId }: TableProps) {
  const { t } = useLingui();
  const keys = useGridKeys(hands);
  const { focus } = hands.range;
  const { top, bottom, left, right } = boundsOf(hands.range);
  const firsts = useMemo(() => sheet.axes.map(({ criteria }) => criteria[0]?.key).join(' '), [sheet]);
  const conflicts = useMemo(() => conflictsOf(cells), [cells]);
  return (
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
        <GridHead sheet={sheet} column={focus.column} />
        <tbody>
          {sheet.useCases.map((useCase, row) => (
            <GridRow
              key={useCase.id}
              useCase={useCase}
              row={row}
              criteria={sheet.criteria}
              values={cells.rows.get(useCase.id)}
              focused={row === focus.row ? focus.column : -1}
              from={row >= top && row <= bottom ? left : -1}
              to={row >= top && row <= bottom ? right : -1}
              conflicts={conflicts.get(useCase.id) ?? ''}
              firsts={firsts}
              describedBy={questionId}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
