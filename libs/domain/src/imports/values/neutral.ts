const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/** A text that a spreadsheet would take for a formula, with `'` before it: for the cells of a CSV file. */
export const neutralise = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** For a text cell of a workbook, which is never a formula: only what the reading would take away is guarded. */
export const guardApostrophe = (text: string): string => (GUARDED.test(text) ? `'${text}` : text);

/** Takes the one `'` away that either has put there. */
export const takeApostrophe = (text: string): string =>
  text.charCodeAt(0) === 39 && GUARDED.test(text) ? text.slice(1) : text;
