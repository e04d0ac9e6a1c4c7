import { getOwnCards, type RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import type { ScoreCard } from '@jalon/domain/scoring/rounds/round';
import { useLingui } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { ProblemNotice } from '../../platform/problem-notice';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Panel } from '../../ui/layout/panel';
import type { CellKeeper, KeptCells } from '../cells/cell-keeper';
import { ConflictList } from '../cells/conflict-list';
import { KeptLine } from '../cells/kept-line';
import { useCellKeeper, useKeptCells } from '../cells/use-cells';
import { GiveDialog } from '../giving/give-dialog';
import { remainingOf } from '../giving/remaining';
import type { Place } from '../grid/grid-moves';
import { PhoneCards } from '../phone/phone-cards';
import { Progress } from '../sheet/grid-tools';
import { ScoreGrid } from '../sheet/score-grid';
import { type Sheet, sheetOf } from '../sheet/sheet-model';
import { useDirection } from './use-direction';
import styles from './round.module.css';

/** One’s own grid of an open round. */
export function ScoringPanel({ round }: { readonly round: RoundDetail }) {
  const query = useRead(getOwnCards, { id: round.id });
  return (
    <Reading query={query} lines={10}>
      {({ cards }) => <Scoring round={round} cards={cards} />}
    </Reading>
  );
}

/** The first cell without a score, in the order of reading; the first cell where all have one. */
function startOf({ useCases, criteria }: Sheet, keeper: CellKeeper): Place {
  const { rows } = keeper.snapshot();
  const row = useCases.findIndex(({ id }) => criteria.some(({ key }) => !rows.get(id)?.[key]?.score));
  if (row < 0) return { row: 0, column: 0 };
  const values = rows.get(useCases[row]?.id ?? '');
  return { row, column: criteria.findIndex(({ key }) => !values?.[key]?.score) };
}

/** A round that takes nothing any more is read again: it was revealed or cancelled meanwhile. */
function useReadingAnew(isClosed: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (isClosed) void queries.invalidateQueries({ queryKey: ['rounds'] });
  }, [isClosed, queries]);
}

interface ActionsProps {
  readonly cells: KeptCells;
  readonly isDone: boolean;
  readonly onGive: () => void;
}

function Actions({ cells, isDone, onGive }: ActionsProps) {
  const { t } = useLingui();
  return (
    <div className={styles.head}>
      <KeptLine cells={cells} />
      <Button
        variant={isDone ? 'primary' : 'secondary'}
        icon={<Send size={16} aria-hidden />}
        onClick={onGive}
      >
        {t`Remettre mes notes`}
      </Button>
    </div>
  );
}

interface ScoringProps {
  readonly round: RoundDetail;
  readonly cards: readonly ScoreCard[];
}

function Scoring({ round, cards }: ScoringProps) {
  const { t } = useLingui();
  const keeper = useCellKeeper(round.id, cards);
  const cells = useKeptCells(keeper);
  const { useCases, model } = round;
  const sheet = useMemo(() => sheetOf({ useCases, model }), [useCases, model]);
  const [start] = useState(() => startOf(sheet, keeper));
  const [direction, setDirection] = useDirection();
  const [gives, setGives] = useState(false);
  const phone = useMediaQuery('(max-width: 767px)', undefined, { getInitialValueInEffect: false });
  const { scored, missing } = remainingOf(sheet, cells);
  useReadingAnew(cells.closed !== null);
  return (
    <Panel
      title={t`Vos notes`}
      line={round.isNamed ? t`Votre nom sera montré à la révélation.` : t`Vos notes resteront sans nom.`}
      flush
      actions={<Actions cells={cells} isDone={missing === 0} onGive={() => setGives(true)} />}
    >
      {cells.closed && (
        <div className={styles.notice}>
          <ProblemNotice error={cells.closed} />
        </div>
      )}
      <ConflictList sheet={sheet} keeper={keeper} cells={cells} />
      {phone ? (
        <>
          <div className={styles.notice}>
            <Progress scored={scored} cells={scored + missing} />
          </div>
          <PhoneCards sheet={sheet} keeper={keeper} cells={cells} start={start.row} />
        </>
      ) : (
        <ScoreGrid
          {...{ round, sheet, keeper, cells, direction, start, scored, missing }}
          onDirection={setDirection}
        />
      )}
      {gives && <GiveDialog {...{ round, sheet, keeper, cells }} onClose={() => setGives(false)} />}
    </Panel>
  );
}
