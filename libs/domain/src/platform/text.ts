import { z } from 'zod';

/** No control character, no half of a surrogate pair: neither can be kept in Postgres or shown. */
const LINE = /^[^\p{Cc}\p{Cs}]*$/u;
/** The same, with line ends and tabs. */
const TEXT = /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t\v])*$/u;

/** One line, trimmed, from 1 to `max` characters. */
export const line = (max: number) => z.string().trim().min(1).max(max).regex(LINE);

/** Several lines, trimmed, from 1 to `max` characters. */
export const text = (max: number) => z.string().trim().min(1).max(max).regex(TEXT);
