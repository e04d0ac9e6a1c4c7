import type { Words } from '@jalon/domain/platform/language';
import { Problem } from './problem';
import { invalidInput } from './problems';

/** A field that only the server can judge: RFC 6901 pointer into the input, and what is wrong in both languages. */
export interface Misfit {
  readonly pointer: `/${string}`;
  readonly words: Words;
}

/** 422 with these fields, each told in the reader’s language. */
export const misfit = (...fields: readonly Misfit[]): Problem<typeof invalidInput.extension> =>
  new Problem(
    invalidInput,
    {},
    {
      title: invalidInput.title.en,
      errors: fields.map(({ pointer, words }) => ({ pointer, code: 'custom', message: words.en, words })),
    },
  );
