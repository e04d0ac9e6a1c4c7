import type { listImportRows } from '@jalon/contracts/imports/import-rows.operations';
import type { Input } from '@jalon/contracts/platform/operation';
import type { ImportRun } from '@jalon/domain/imports/run';
import type { Verdict } from '@jalon/domain/imports/verdict';
import { REASON_CODES, VERDICTS } from '@jalon/domain/imports/verdict-codes';
import { getRouteApi } from '@tanstack/react-router';
import type { RunSearch } from '../import-search';

const route = getRouteApi('/shell/imports/$id');

export type RowFilter = Omit<Input<typeof listImportRows>, 'id' | 'sort' | 'cursor' | 'limit'>;

/** The tab that is open: the one asked for, else the first that has rows. */
export const openVerdict = ({ counts }: ImportRun, asked: Verdict | undefined): Verdict =>
  asked ?? VERDICTS.find((verdict) => (counts?.[verdict] ?? 0) > 0) ?? 'new';

/** What is seen of a tab at first. */
const UNFILTERED = { reason: [], chosen: undefined, search: undefined, row: undefined };

/** Which rows are seen, as the address says it. */
export function useRowFilter(run: ImportRun) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const verdict = openVerdict(run, search.verdict);
  const { chosen, search: query } = search;
  const reason = REASON_CODES.filter((code) => search.reason.includes(code));
  const narrowed = {
    ...(reason.length > 0 && { reason }),
    ...(chosen && { chosen }),
    ...(query && { search: query }),
  };
  const filter: RowFilter = { verdict: [verdict], ...narrowed };
  const change = (part: Partial<RunSearch>) =>
    void navigate({ search: { ...search, ...part }, replace: true, resetScroll: false });
  return {
    verdict,
    filter,
    search,
    change,
    isFiltered: Object.keys(narrowed).length > 0,
    clear: () => change(UNFILTERED),
    open: (tab: Verdict) => change({ ...UNFILTERED, verdict: tab }),
  };
}
