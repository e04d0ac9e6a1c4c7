import { type Input, type Operation, type Output, pathKeys } from './operation';
import { FieldError, Problem, PROBLEM_PATH, type ProblemKind } from './problem';
import { COMMON_PROBLEMS } from './problems';
import { z } from 'zod';

export interface CallOptions {
  /** A uuid: the creation happens once, however often it is sent. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

export type Call = <Op extends Operation>(
  op: Op,
  input: Input<Op>,
  options?: CallOptions,
) => Promise<Output<Op>>;

export interface Wire {
  readonly baseUrl: string;
  readonly headers?: () => Record<string, string>;
  /** Checks what comes back; off in the browser's production build. */
  readonly checkOutput?: boolean;
  readonly fetch?: typeof fetch;
}

type Loose = Record<string, unknown>;

const asQuery = (rest: Loose): string => {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(rest))
    for (const item of Array.isArray(value) ? value : [value])
      if (item !== undefined && item !== null) query.append(key, String(item));
  return query.size > 0 ? `?${query}` : '';
};

const asForm = (rest: Loose, fileField: string): FormData => {
  const form = new FormData();
  for (const [key, value] of Object.entries(rest))
    if (key !== fileField && value !== undefined)
      form.append(key, typeof value === 'string' ? value : JSON.stringify(value));
  const file = rest[fileField] as Blob;
  form.append(fileField, file, file instanceof File ? file.name : 'file');
  return form;
};

/** The address of an operation for this input, with its query where it reads. */
export function addressOf(op: Operation, input: Loose): { url: string; rest: Loose } {
  const rest = { ...input };
  let path: string = op.path;
  for (const key of pathKeys(op.path)) {
    path = path.replace(`:${key}`, encodeURIComponent(String(rest[key])));
    delete rest[key];
  }
  return { url: `/api${path}${op.method === 'GET' ? asQuery(rest) : ''}`, rest };
}

const ProblemOnWire = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string().optional(),
  errors: z.array(FieldError).optional(),
});

async function problemFrom(response: Response, op: Operation): Promise<Problem> {
  const body = ProblemOnWire.safeParse(await response.json().catch(() => null));
  if (!body.success) return new Problem(unknownKind(`http-${response.status}`, response.status), {});
  const { type, title, status, detail, errors, instance: _, ...extension } = body.data;
  const name = type.replace(PROBLEM_PATH, '');
  const kind = [...(op.problems ?? []), ...COMMON_PROBLEMS].find((known) => known.type === name);
  return new Problem(kind ?? unknownKind(name, status, title), extension as never, { title, detail, errors });
}

const unknownKind = (type: string, status: number, title = type): ProblemKind => ({
  type,
  status,
  title: { fr: title, en: title },
  explanation: { fr: title, en: title },
  extension: z.object({}),
});

const headersOf = (op: Operation, wire: Wire, { idempotencyKey }: CallOptions): Record<string, string> => ({
  accept: 'application/json',
  'x-requested-by': 'jalon',
  ...(op.method !== 'GET' && !op.upload && { 'content-type': 'application/json' }),
  ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
  ...wire.headers?.(),
});

function bodyOf(op: Operation, rest: Loose): FormData | string | undefined {
  if (op.method === 'GET') return undefined;
  return op.upload ? asForm(rest, op.upload.field) : JSON.stringify(rest);
}

async function answerIn(response: Response, op: Operation): Promise<unknown> {
  if (!response.ok) throw await problemFrom(response, op);
  if (op.download) return response.blob();
  return response.status === 204 ? undefined : response.json();
}

/** The one way to call the API, for screens and for tests alike; a refusal is thrown as a `Problem`. */
export const createCall =
  (wire: Wire): Call =>
  async (op, input, options = {}) => {
    const { url, rest } = addressOf(op, input as Loose);
    const response = await (wire.fetch ?? fetch)(wire.baseUrl + url, {
      method: op.method,
      credentials: 'same-origin',
      headers: headersOf(op, wire, options),
      body: bodyOf(op, rest),
      signal: options.signal,
    });
    const answer = await answerIn(response, op);
    return (wire.checkOutput && !op.download ? op.output.parse(answer) : answer) as never;
  };
