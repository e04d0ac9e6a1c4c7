import { freezeShortlist, previewShortlist } from '@jalon/contracts/portfolio/shortlists-freezing.operations';
import { shareShortlist } from '@jalon/contracts/portfolio/shortlists.operations';
import type { Person } from './people';

/** The first ones of the ranking, frozen and shared under this name; its id. */
export async function sharedShortlist(
  { call }: Person,
  name: string,
  ids: readonly string[],
): Promise<string> {
  const entries = ids.map((id) => ({ id, note: 'Demandé par trois clients.' }));
  const { scoresDigest } = await call(previewShortlist, { entries });
  const { id } = await call(freezeShortlist, { name, entries, scoresDigest });
  await call(shareShortlist, { id, memberIds: [] });
  return id;
}
