import { VERDICTS } from '@jalon/domain/imports/verdict-codes';
import { z } from 'zod';
import { searchChoice, searchText, searchTexts } from '../platform/routing/search-params';

/** The list of imports, or the profiles kept from them. */
export const ListSearch = z.object({ view: searchChoice(['profiles']) });
export type ListSearch = z.infer<typeof ListSearch>;

/** Into which register the file goes, and for which thing of it. */
export const NewSearch = z.object({ kind: searchText, for: searchText });
export type NewSearch = z.infer<typeof NewSearch>;

const searchRank = z.coerce.number().int().positive().optional().catch(undefined);

/** Where one stands in an import: an earlier step opened again, and what of the rows is seen. */
export const RunSearch = z.object({
  step: searchChoice(['preview', 'mapping']),
  verdict: searchChoice(VERDICTS),
  /** Codes of reasons: which there are is known where they are used. */
  reason: searchTexts,
  chosen: searchChoice(['true', 'false']),
  search: searchText,
  /** The rank of the row that is looked into. */
  row: searchRank,
});
export type RunSearch = z.infer<typeof RunSearch>;
