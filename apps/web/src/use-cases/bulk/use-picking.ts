import type { BulkChoice } from '@jalon/contracts/use-cases/bulk.operations';
import type { UseCaseListItem } from '@jalon/domain/use-cases/use-case';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  countPicked,
  extended,
  isPicked,
  NOTHING_PICKED,
  type Picking,
  rangeOf,
  shownState,
  type TableSelection,
  toggled,
  toggledShown,
} from '../../ui/table/selection';
import { listInputOf, type ListSearch } from '../list/list-search';

export interface UseCasePicking {
  readonly table: TableSelection<UseCaseListItem>;
  readonly count: number;
  /** Every result of the filter is picked, but perhaps for some. */
  readonly all: boolean;
  readonly onAll: () => void;
  readonly clear: () => void;
  readonly toggle: (key: string) => void;
  readonly toggleShown: () => void;
  readonly extend: (from: string, to: string) => void;
  /** What the server is asked to change. */
  readonly selection: () => BulkChoice;
}

interface Shown {
  readonly search: ListSearch;
  readonly rows: readonly UseCaseListItem[];
  readonly total: number | null;
}

/** The filter as the server takes it, without what says how it is shown. */
function filterOf(search: ListSearch) {
  const { sort: _, ...filter } = listInputOf(search);
  return filter;
}

function selectionOf({ all, keys }: Picking, { search, rows }: Shown): BulkChoice {
  if (all) return { filter: filterOf(search), except: [...keys] };
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  return { picked: [...keys].map((id) => ({ id, version: versions.get(id) })) };
}

/** Which use cases are picked in the list; another filter begins anew. */
export function useUseCasePicking(shown: Shown): UseCasePicking {
  const { t } = useLingui();
  const { search, rows, total } = shown;
  const filter = JSON.stringify(filterOf(search));
  const [kept, setKept] = useState<{ readonly filter: string; readonly picking: Picking }>({
    filter,
    picking: NOTHING_PICKED,
  });
  const picking = kept.filter === filter ? kept.picking : NOTHING_PICKED;
  const set = (next: Picking) => setKept({ filter, picking: next });
  const order = rows.map(({ id }) => id);
  const toggle = (key: string, ranged = false) =>
    set(toggled(picking, key, ranged ? rangeOf(order, picking.anchor, key) : undefined));
  const toggleShown = () => set(toggledShown(picking, order));
  return {
    table: {
      isPicked: (key) => isPicked(picking, key),
      shown: shownState(picking, order),
      onToggle: toggle,
      onToggleShown: toggleShown,
      labelOf: ({ title }) => t`Sélectionner « ${title} »`,
    },
    count: countPicked(picking, total ?? rows.length),
    all: picking.all,
    onAll: () => set({ ...NOTHING_PICKED, all: true }),
    clear: () => set(NOTHING_PICKED),
    toggle,
    toggleShown,
    extend: (from, to) => set(extended(picking, order, { from, to })),
    selection: () => selectionOf(picking, shown),
  };
}
