import { type BoardColumn as Answer, readBoard } from '@jalon/contracts/use-cases/use-cases.operations';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import type { UseCaseListItem } from '@jalon/domain/use-cases/use-case';
import { Plural, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Board } from '../../ui/board/board';
import { boardInputOf, type ListSearch } from '../list/list-search';
import { useAskedMove } from '../moves/asked-reason';
import { useMove, useMovesOf } from '../moves/use-moves';
import { StatusPill } from '../status-pill';
import { actLabels } from '../words/status-words';
import { BoardCardContent } from './board-card-content';
import { columnsShown, withPlaced } from './board-columns';
import styles from './board.module.css';

const CARDS = 30;

interface Props {
  readonly search: ListSearch;
  /** Search and filters, above the columns. */
  readonly tools: ReactNode;
}

/** The register by status; cards are moved by pointer or through their menu. */
export function UseCaseBoard({ search, tools }: Props) {
  const query = useRead(readBoard, { ...boardInputOf(search), limit: CARDS }, { keep: true });
  return (
    <>
      <div className={styles.tools} data-no-print>
        {tools}
      </div>
      <Reading query={query} lines={8}>
        {({ columns }) => <Columns columns={columns} search={search} />}
      </Reading>
    </>
  );
}

interface ColumnsProps {
  readonly search: ListSearch;
  readonly columns: readonly Answer[];
}

function Columns({ columns, search }: ColumnsProps) {
  const { t } = useLingui();
  const { send, placed } = useMove();
  const { ask, dialog } = useAskedMove(send);
  const movesOf = useMovesOf();
  const [all, setAll] = useState(false);
  const { shown, hidden } = columnsShown(withPlaced(columns, placed), search.status, all);
  const cards = shown.flatMap(({ status, items }) => items.map((item) => ({ item, column: status })));
  const move = (id: string, to: UseCaseStatus) => {
    const item = cards.find(({ item }) => item.id === id)?.item;
    const found = item && movesOf(item).find((one) => one.to === to);
    if (item && found) ask({ useCase: item, move: found });
  };
  const movesFor = (item: UseCaseListItem) =>
    item.id in placed ? [] : movesOf(item).map(({ to, act }) => ({ to, label: t(actLabels[act]) }));
  return (
    <div className={styles.place}>
      <Board
        label={t`Cas d’usage par statut`}
        columns={shown.map(({ status, count, items }) => ({
          key: status,
          label: <StatusPill status={status} />,
          count,
          footer: count > items.length && (
            <MoreInList status={status} more={count - items.length} search={search} />
          ),
        }))}
        cards={cards.map(({ item, column }) => ({
          key: item.id,
          column,
          name: item.title,
          content: <BoardCardContent useCase={item} />,
          moves: movesFor(item),
        }))}
        onMove={move}
      />
      {hidden > 0 && (
        <Button size="small" variant="quiet" onClick={() => setAll(true)}>
          {t`Afficher aussi les rejetés et les archivés (${hidden})`}
        </Button>
      )}
      {dialog}
    </div>
  );
}

interface MoreProps {
  readonly search: ListSearch;
  readonly status: UseCaseStatus;
  readonly more: number;
}

/** A long column goes on in the list, with the same filters. */
function MoreInList({ status, more, search }: MoreProps) {
  return (
    <Link to="/use-cases" search={{ ...search, view: undefined, status: [status] }}>
      <Plural value={more} one="# autre dans la liste" other="# autres dans la liste" />
    </Link>
  );
}
