/** What comes of a row: not there yet, there and different, there and equal, refused; `gone`: no longer in the file. */
export const VERDICTS = ['new', 'changed', 'same', 'refused', 'gone'] as const;

/**
 * Why a row is refused, or what was done to one of its values: the same code is a refusal or a notice by what the
 * mapping says of it (`too-long` cut, `not-in-list` left out, `unknown-client` made).
 */
export const REASON_CODES = [
  'required',
  'too-short',
  'too-long',
  'unreadable-number',
  'unreadable-date',
  'out-of-range',
  'not-in-list',
  'unknown-person',
  'ambiguous-person',
  'unknown-client',
  'ambiguous-client',
  'unknown-reference',
  'repeated-identity',
  'blank-identity',
  'too-many-items',
  'forbidden-characters',
  'status-not-open',
  'not-editable',
  'touched-since',
  'cell-error',
  'ambiguous-date',
  'likely-duplicate',
  'client-made',
  'both-changed',
  'no-longer-there',
  'blank-word',
  'guessed-value',
  'ambiguous-number',
  'rounded',
  'partial-date',
  'short-year',
  'time-dropped',
  'line-breaks',
  'repeated-item',
  'unreadable-email',
  'unreadable-phone',
] as const;
