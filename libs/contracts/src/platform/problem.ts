import type { Language, Words } from '@jalon/domain/platform/language';
import { wordsIn } from '@jalon/domain/platform/typography';
import { z } from 'zod';

/** A kind of refusal (RFC 9457), declared beside the operations that answer with it. */
export interface ProblemKind<E extends z.ZodObject = z.ZodObject> {
  /** The stable name; on the wire `/api/problems/<type>`, where it is explained. */
  readonly type: string;
  readonly status: number;
  readonly title: Words;
  /** What it means and what to do; shown as `detail` and on the page of the type. */
  readonly explanation: Words;
  /** Members beside those of the RFC. */
  readonly extension: E;
}

/** One bad field: an RFC 6901 pointer into the input, a code for programs, a sentence for people. */
export const FieldError = z.object({ pointer: z.string(), code: z.string(), message: z.string() });
export type FieldError = z.infer<typeof FieldError>;

/** A bad field as the server tells it, `words` in place of the message where it knows both languages. */
export interface SaidError extends FieldError {
  readonly words?: Words;
}

export const PROBLEM_PATH = '/api/problems/';

export const problem = <E extends z.ZodObject>(kind: ProblemKind<E>) => kind;

/** The house refuses, for a reason the caller can read. Thrown by services, and by the typed call. */
export class Problem<E extends z.ZodObject = z.ZodObject> extends Error {
  constructor(
    readonly kind: ProblemKind<E>,
    readonly extension: z.infer<E>,
    /** What the server said in the reader's language, where it came over the wire. */
    readonly said?: {
      readonly title: string;
      readonly detail?: string;
      readonly errors?: readonly SaidError[];
    },
  ) {
    super(said?.title ?? kind.title.en);
    this.name = 'Problem';
  }

  /** Is it of this kind? Narrows the extension. */
  is<K extends z.ZodObject>(kind: ProblemKind<K>): this is Problem<K> {
    return this.kind.type === kind.type;
  }
}

const errorBody = ({ words, message, ...error }: SaidError, language: Language): FieldError => ({
  ...error,
  message: words ? wordsIn(words, language) : message,
});

/** What goes over the wire for a problem, in the reader's language. */
export const problemBody = ({ kind, extension, said }: Problem, language: Language, instance: string) => ({
  type: PROBLEM_PATH + kind.type,
  title: wordsIn(kind.title, language),
  status: kind.status,
  detail: said?.detail ?? wordsIn(kind.explanation, language),
  instance,
  ...(said?.errors && { errors: said.errors.map((error) => errorBody(error, language)) }),
  ...extension,
});
