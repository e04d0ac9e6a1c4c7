import type { CellEdit, ScoreCard } from '@jalon/domain/scoring/rounds/round';

/** What stands in a cell: a score from 1 to 5 or none, and a note or none. */
export interface CellValue {
  readonly score: number | null;
  readonly note: string | null;
}

export const EMPTY: CellValue = { score: null, note: null };

export interface CellId {
  readonly useCaseId: string;
  readonly criterion: string;
}

export const keyOfCell = ({ useCaseId, criterion }: CellId): string => `${useCaseId}/${criterion}`;

export function cellOfKey(key: string): CellId {
  const at = key.indexOf('/');
  return { useCaseId: key.slice(0, at), criterion: key.slice(at + 1) };
}

/** What the server is not known to have yet; `was` is what it was last known to hold. */
export interface PendingCell {
  readonly score?: { readonly was: number | null; readonly is: number | null };
  readonly note?: { readonly was: string | null; readonly is: string | null };
}

export type Cells<Value> = Readonly<Record<string, Value>>;

/** The cells of one's own cards, by key. */
export function keptOf(cards: readonly ScoreCard[]): Cells<CellValue> {
  const kept: Record<string, CellValue> = {};
  const put = (cell: CellId, part: Partial<CellValue>) => {
    const key = keyOfCell(cell);
    kept[key] = { ...(kept[key] ?? EMPTY), ...part };
  };
  for (const { useCaseId, scores, notes } of cards) {
    for (const [criterion, score] of Object.entries(scores)) put({ useCaseId, criterion }, { score });
    for (const [criterion, note] of Object.entries(notes)) put({ useCaseId, criterion }, { note });
  }
  return kept;
}

/** The way back: what a screen that reads the cards again should find. */
export function cardsOf(kept: Cells<CellValue>): ScoreCard[] {
  const cards = new Map<string, ScoreCard>();
  for (const [key, { score, note }] of Object.entries(kept)) {
    const { useCaseId, criterion } = cellOfKey(key);
    const card = cards.get(useCaseId) ?? { useCaseId, scores: {}, notes: {} };
    if (score !== null) card.scores[criterion] = score;
    if (note !== null) card.notes[criterion] = note;
    cards.set(useCaseId, card);
  }
  return [...cards.values()];
}

/** What a person sees in a cell: what they last put there. */
export const seenOf = (kept: CellValue = EMPTY, pending?: PendingCell): CellValue => ({
  score: pending?.score ? pending.score.is : kept.score,
  note: pending?.note ? pending.note.is : kept.note,
});

/** The cell changes; what the server was last known to hold stays beside it. */
export function edited(
  pending: PendingCell | undefined,
  kept: CellValue = EMPTY,
  part: Partial<CellValue>,
): PendingCell {
  const { score, note } = part;
  return {
    ...pending,
    ...(score !== undefined && {
      score: { was: pending?.score ? pending.score.was : kept.score, is: score },
    }),
    ...(note !== undefined && { note: { was: pending?.note ? pending.note.was : kept.note, is: note } }),
  };
}

/** Without what says nothing new; undefined where nothing is left. */
export function unsaid({ score, note }: PendingCell): PendingCell | undefined {
  const left = {
    ...(score && score.is !== score.was && { score }),
    ...(note && note.is !== note.was && { note }),
  };
  return left.score || left.note ? left : undefined;
}

/** What is left to send of a cell once the server holds what was sent. */
export function afterKept(pending: PendingCell, sent: PendingCell): PendingCell | undefined {
  return unsaid({
    ...(pending.score && { score: sent.score ? { ...pending.score, was: sent.score.is } : pending.score }),
    ...(pending.note && { note: sent.note ? { ...pending.note, was: sent.note.is } : pending.note }),
  });
}

/** What is left to say against what the server holds now; undefined where it holds what was meant already. */
export function against(pending: PendingCell, theirs: CellValue): PendingCell | undefined {
  return unsaid({
    ...(pending.score && { score: { was: theirs.score, is: pending.score.is } }),
    ...(pending.note && { note: { was: theirs.note, is: pending.note.is } }),
  });
}

/** The cell as it is sent. */
export const editOf = (key: string, pending: PendingCell): CellEdit => ({
  ...cellOfKey(key),
  ...(pending.score && { score: { ...pending.score } }),
  ...(pending.note && { note: { ...pending.note } }),
});
