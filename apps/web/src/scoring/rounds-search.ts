import { z } from 'zod';
import { searchChoice, searchText, searchTexts } from '../platform/routing/search-params';

/** What the address of the list says. */
export const RoundsSearch = z.object({ view: searchChoice(['open', 'revealed', 'cancelled']) });
export type RoundsSearch = z.infer<typeof RoundsSearch>;

/** What a round is opened with: use cases chosen elsewhere, or the round that it follows. */
export const NewRoundSearch = z.object({
  useCases: searchTexts,
  previous: searchText,
  /** What is searched for among the use cases. */
  search: searchText,
  status: searchTexts,
});
export type NewRoundSearch = z.infer<typeof NewRoundSearch>;

/** Which part of the results is in sight. */
export const RESULT_VIEWS = ['divided', 'criteria', 'averages'] as const;
export const RoundSearch = z.object({ part: searchChoice(RESULT_VIEWS) });
export type RoundSearch = z.infer<typeof RoundSearch>;
