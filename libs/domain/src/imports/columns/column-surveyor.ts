import type { ColumnSurvey } from '../mapping';
import type { Cell, FileColumn } from '../reading';
import { ColumnTally } from './column-tally';

/** Different values that all the columns of a file remember together: some 40 MB. */
const REMEMBERED = 1_000_000;

type Columns = readonly Pick<FileColumn, 'position' | 'header'>[];

/** « Commentaire (3) » where several columns are called so; the name on one line. */
function namesOf(columns: Columns): string[] {
  const headers = columns.map(({ header }) => header.replace(/\s+/g, ' ').trim());
  const times = new Map<string, number>();
  for (const header of headers) times.set(header, (times.get(header) ?? 0) + 1);
  const ranks = new Map<string, number>();
  return headers.map((header) => {
    const rank = (ranks.get(header) ?? 0) + 1;
    ranks.set(header, rank);
    return header !== '' && (times.get(header) ?? 0) > 1 ? `${header} (${rank})` : header;
  });
}

/** Surveys the columns of a file row by row, in bounded memory; what they probably are is for `suggestMapping`. */
export function columnSurveyor(columns: Columns): {
  add: (cells: readonly Cell[]) => void;
  surveys: () => ColumnSurvey[];
} {
  const budget = { left: REMEMBERED };
  const names = namesOf(columns);
  const tallies = columns.map(() => new ColumnTally(budget));
  return {
    add: (cells) => {
      for (const [at, tally] of tallies.entries()) tally.add(cells[columns[at]?.position ?? at]);
    },
    surveys: () =>
      columns.map(({ position, header }, at) => ({
        position,
        header,
        name: names[at] ?? header,
        ...(tallies[at] ?? new ColumnTally(budget)).survey(),
        guess: null,
      })),
  };
}
