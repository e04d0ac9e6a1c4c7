import { fieldErrorsOf } from '@jalon/contracts/platform/explain-issue';
import { type Operation, pathKeys } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { invalidInput, malformed } from '@jalon/contracts/platform/problems';
import type { Language } from '@jalon/domain/platform/language';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { ReceivedForm } from '../files/receive-form';

export const RECEIVED = Symbol('received form');
export type ReadableRequest = FastifyRequest & { [RECEIVED]?: ReceivedForm };

type Loose = Record<string, unknown>;

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The form was taken in before the unit of work opened. */
function formOf({ field }: NonNullable<Operation['upload']>, request: ReadableRequest): Loose {
  const form = request[RECEIVED];
  if (!form) throw new Problem(malformed, {});
  return { ...form.fields, [field]: form.file };
}

function looseInput(op: Operation, request: ReadableRequest): Loose {
  if (op.upload) return formOf(op.upload, request);
  if (op.method === 'GET') return isLoose(request.query) ? { ...request.query } : {};
  if (request.body === undefined || request.body === null) return {};
  if (isLoose(request.body)) return request.body;
  throw new Problem(malformed, {});
}

const strict = new WeakMap<Operation, z.ZodObject>();

/** Made once for each operation: zod compiles a schema at its first check, and a copy for each request again. */
function strictly(op: Operation): z.ZodObject {
  const known = strict.get(op) ?? op.input.strict();
  strict.set(op, known);
  return known;
}

/** The operation's input, checked. What does not belong to it is refused, not dropped. */
export function readInput(op: Operation, request: ReadableRequest, language: Language): unknown {
  const given = looseInput(op, request);
  const params = isLoose(request.params) ? request.params : {};
  const fromPath = Object.fromEntries(pathKeys(op.path).map((key) => [key, params[key]]));
  const read = strictly(op).safeParse({ ...given, ...fromPath }, { reportInput: true });
  if (read.success) return read.data;
  throw new Problem(
    invalidInput,
    {},
    { title: invalidInput.title[language], errors: fieldErrorsOf(read.error, language) },
  );
}
