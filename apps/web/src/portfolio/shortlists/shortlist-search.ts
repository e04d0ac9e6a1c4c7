import { SHORTLIST_STATES } from '@jalon/domain/portfolio/shortlists/may-on-shortlist';
import { AGGREGATIONS } from '@jalon/domain/scoring/model/aggregations';
import { USE_CASE_STATUSES } from '@jalon/domain/use-cases/status';
import { z } from 'zod';
import { searchChoice, searchChoices, searchTexts } from '../../platform/routing/search-params';

const searchId = z.uuid().optional().catch(undefined);
const isId = (text: string): boolean => z.uuid().safeParse(text).success;

/** `?state=shared` */
export const ListSearch = z.object({ state: searchChoices(SHORTLIST_STATES) });
export type ListSearch = z.infer<typeof ListSearch>;

/** `?with=<id>`: the other one it is compared with. */
export const ShortlistSearch = z.object({ with: searchId });
export type ShortlistSearch = z.infer<typeof ShortlistSearch>;

/** The selection of a ranking, as the ranking's page says it: the same names as there. */
export const NewSearch = z.object({
  ids: searchTexts.transform((ids) => ids.filter(isId)),
  modelId: searchId,
  roundId: searchId,
  status: searchChoices(USE_CASE_STATUSES),
  clientId: searchId,
  /** `value:40`: weights that were being tried; none: the decided ones. */
  w: searchTexts,
  aggregation: searchChoice(AGGREGATIONS),
});
export type NewSearch = z.infer<typeof NewSearch>;

const WEIGHT = /^([a-z][a-z0-9-]{0,39}):(\d{1,4}(?:\.\d{1,6})?)$/;

/** The weights of an address; undefined where there are none. */
function weightsOf(texts: readonly string[]): Record<string, number> | undefined {
  const pairs = texts.flatMap((text) => {
    const [, key, weight] = WEIGHT.exec(text) ?? [];
    return key && weight ? [[key, Number(weight)] as const] : [];
  });
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

/** The ranking that is asked for, as operations take it. */
export function askedOf({ modelId, roundId, status, clientId, w, aggregation }: NewSearch) {
  const weights = weightsOf(w);
  return {
    ...(modelId && { modelId }),
    ...(roundId && { roundId }),
    ...(status.length > 0 && { status }),
    ...(clientId && { clientId }),
    ...(weights && { weights }),
    ...(aggregation && { aggregation }),
  };
}
