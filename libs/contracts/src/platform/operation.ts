import type { Permission } from '@jalon/domain/access/permissions';
import type { Words } from '@jalon/domain/platform/language';
import type { z } from 'zod';
import type { ProblemKind } from './problem';

/** Stands for the id of an existing thing of that name, in examples. */
export type Ref = (entity: string) => string;

/** What an uploaded file may be. */
export interface UploadRule {
  /** The input's member that carries the file. */
  readonly field: string;
  readonly maxBytes: number;
  /** Media types accepted, by exact name. */
  readonly types: readonly string[];
}

/** At most `points` calls in `seconds`, counted for the account (or token), or for the address before sign-in. */
export interface LimitRule {
  readonly by: 'account' | 'address';
  readonly points: number;
  readonly seconds: number;
}

/** How fresh a proof of identity has to be. */
export type ProofRule = 'each-time' | 'recent';

/** One thing a caller may ask of the house: said once, read by the API, the OpenAPI document, the web and the tests. */
export interface Operation<I extends z.ZodObject = z.ZodObject, O extends z.ZodType = z.ZodType> {
  readonly id: `${string}.${string}`;
  readonly summary: Words;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api`; `:name` takes the input's member of that name. */
  readonly path: `/${string}`;
  /** `signed-in`: any member; `public`: before any organisation is known. */
  readonly permission: Permission | 'signed-in' | 'public';
  readonly input: I;
  readonly output: O;
  readonly status?: 200 | 201 | 204;
  readonly problems?: readonly ProblemKind[];
  /** Contexts whose reads grow stale when this succeeds, beside its own. */
  readonly touches?: readonly string[];
  /** Which members of the input name a thing of the organisation: `{ id: 'use-case' }`. */
  readonly ids?: Readonly<Record<string, string>>;
  /** The name of the thing it creates; such an operation takes an `Idempotency-Key`. */
  readonly creates?: string;
  /** A valid input; the isolation walker and the OpenAPI document use it. */
  readonly example?: (ref: Ref) => z.input<I>;
  readonly upload?: UploadRule;
  /** Answers with a file, not JSON; `output` then says nothing. */
  readonly download?: boolean;
  readonly limit?: LimitRule;
  /**
   * Whoever calls proves again who they are before anything is done: `each-time`, or within the minutes for which a
   * proof holds (`recent`). The input carries what it is proved with (`IdentityProof`).
   */
  readonly proof?: ProofRule;
  /** The member of the path whose callers take turns: each would wait for its lock with a connection. */
  readonly inTurn?: string;
  /** The session or the right to it ends with this call: nothing may follow under the same session. */
  readonly endsSession?: boolean;
}

export type Input<Op extends Operation> = z.input<Op['input']>;
export type Output<Op extends Operation> = z.output<Op['output']>;
/** What a handler receives: the input after its check. */
export type Checked<Op extends Operation> = z.output<Op['input']>;

export const operation = <I extends z.ZodObject, O extends z.ZodType>(op: Operation<I, O>): Operation<I, O> =>
  op;

/** '/use-cases/:id' → ['id'] */
export const pathKeys = (path: string): string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, key]) => key).filter((key) => key !== undefined);

/** 'use-cases.update' → 'use-cases' */
export const contextOf = ({ id }: Pick<Operation, 'id'>): string => id.slice(0, id.indexOf('.'));
