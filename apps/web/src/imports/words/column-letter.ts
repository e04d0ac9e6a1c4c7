const ALPHABET = 26;

/** 0 → A, 25 → Z, 26 → AA: as spreadsheets name columns. */
export function columnLetter(position: number): string {
  const last = String.fromCharCode(65 + (position % ALPHABET));
  return position < ALPHABET ? last : columnLetter(Math.floor(position / ALPHABET) - 1) + last;
}
