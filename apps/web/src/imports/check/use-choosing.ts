import { mayBeChosen } from '@jalon/domain/imports/verdict';
import {
  chooseImportRows,
  type ImportRowItem,
  listImportRows,
} from '@jalon/contracts/imports/import-rows.operations';
import { getImport } from '@jalon/contracts/imports/imports.operations';
import type { Input, Output } from '@jalon/contracts/platform/operation';
import type { ImportRun } from '@jalon/domain/imports/run';
import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useCall } from '../../platform/call';
import { useProblemWords } from '../../platform/problem-notice';
import { keyOf } from '../../platform/use-operation';
import { useToasts } from '../../ui/toast/toast-provider';
import type { RowFilter } from './use-row-filter';

interface RowPage {
  readonly items: readonly ImportRowItem[];
}

type Pages = InfiniteData<RowPage>;

const ROWS = ['imports', listImportRows.id] as const;
/** As many as one choice may name. */
const MOST = 1000;

/** Ticks and unticks rows: seen at once, then told to the server; put back if it refuses. */
export function useChoosing(id: string) {
  const call = useCall();
  const queries = useQueryClient();
  const { show } = useToasts();
  const words = useProblemWords();
  const last = useRef<number>(null);

  const paint = (isChosen: boolean, isMeant: (row: ImportRowItem) => boolean) => {
    const painted = (row: ImportRowItem) => (isMeant(row) ? { ...row, isChosen } : row);
    queries.setQueriesData<Pages>(
      { queryKey: [...ROWS, 'pages'] },
      (data) =>
        data && { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map(painted) })) },
    );
  };
  /** The run as the choice left it; answers may come in another order than they were asked for. */
  const keep = ({ chosen, version }: Output<typeof chooseImportRows>) =>
    queries.setQueryData<ImportRun>(keyOf(getImport, { id }), (run) =>
      run && run.version < version ? { ...run, chosen, version } : run,
    );
  const send = async (input: Omit<Input<typeof chooseImportRows>, 'id'>) => {
    try {
      keep(await call(chooseImportRows, { id, ...input }));
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      show({ text: words(error).title, tone: 'danger' });
      await queries.invalidateQueries({ queryKey: ['imports'] });
    }
    await queries.invalidateQueries({ queryKey: ['imports', 'chosen', id] });
  };
  /** One row, or with `isRange` all from the one before to this. */
  const tick = (rows: readonly ImportRowItem[], row: ImportRowItem, isRange: boolean) => {
    const from = isRange && last.current !== null ? last.current : row.rank;
    const [low, high] = from < row.rank ? [from, row.rank] : [row.rank, from];
    const isMeant = (one: ImportRowItem) => one.rank >= low && one.rank <= high && mayBeChosen(one);
    const ranks = rows.filter(isMeant).map(({ rank }) => rank);
    last.current = row.rank;
    paint(!row.isChosen, (one) => ranks.includes(one.rank));
    void send({ isChosen: !row.isChosen, ranks: ranks.slice(0, MOST) });
  };
  /** All that the filter lets through, also those not read yet. */
  const tickAll = async (isChosen: boolean, filter: RowFilter) => {
    await send({ isChosen, filter });
    await queries.invalidateQueries({ queryKey: ROWS });
  };
  return { tick, tickAll };
}
