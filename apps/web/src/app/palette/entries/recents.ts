import { z } from 'zod';
import { keepDraft, readDraft } from '../../../platform/drafts';
import type { PaletteEntry } from './entry';

const MOST = 5;
const Recent = z.object({ id: z.string(), label: z.string(), hint: z.string().optional(), to: z.string() });
const Recents = z.object({ items: z.array(Recent).catch([]) });
export type Recent = z.infer<typeof Recent>;

const placeOf = (organisationId: string): string => `palette-${organisationId}`;

/** The last five places gone to from the palette in this organisation; forgotten when the person signs out. */
export const readRecents = (organisationId: string): readonly Recent[] =>
  Recents.safeParse(readDraft(placeOf(organisationId))).data?.items ?? [];

export function keepRecent(organisationId: string, { id, label, hint, to }: PaletteEntry): void {
  if (to === undefined) return;
  const others = readRecents(organisationId).filter((recent) => recent.id !== id);
  keepDraft(placeOf(organisationId), { items: [{ id, label, hint, to }, ...others].slice(0, MOST) });
}
