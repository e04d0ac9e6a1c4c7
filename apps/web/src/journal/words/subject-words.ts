import { createContext, useContext } from 'react';

/** What a context knows of its own things; given in `app`, since the journal knows none. */
export interface SubjectWords {
  /** The name of a field in words; undefined where it is none of theirs. */
  readonly field: (type: string, field: string) => string | undefined;
  /** A value in words; undefined where they have none for it. */
  readonly value: (type: string, field: string, value: unknown) => string | undefined;
  /** Where the thing is on screen; undefined where it has no page. */
  readonly path: (type: string, id: string) => string | undefined;
}

const NONE: SubjectWords = { field: () => undefined, value: () => undefined, path: () => undefined };

export const SubjectWordsContext = createContext<SubjectWords>(NONE);

export const useSubjectWords = (): SubjectWords => useContext(SubjectWordsContext);
