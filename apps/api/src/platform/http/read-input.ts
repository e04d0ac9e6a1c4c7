import { fieldErrorsOf } from '@jalon/contracts/platform/explain-issue';
import { type Operation, pathKeys } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { invalidInput, malformed, unsupportedMedia } from '@jalon/contracts/platform/problems';
import type { Language } from '@jalon/domain/platform/language';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';

/** A file on its way in. Whoever takes it reads `stream` to its end; `isCut()` tells whether it was too large. */
export interface IncomingFile {
  readonly name: string;
  readonly mediaType: string;
  readonly stream: Readable;
  readonly isCut: () => boolean;
}

type Loose = Record<string, unknown>;

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields must come before the file in the form: the file is streamed, not held in memory. */
async function readForm(
  request: FastifyRequest,
  { field, maxBytes, types }: NonNullable<Operation['upload']>,
): Promise<Loose> {
  if (!request.isMultipart()) throw new Problem(unsupportedMedia, {});
  const file = await request.file({
    limits: { fileSize: maxBytes, files: 1, fields: 20, fieldSize: 64_000 },
  });
  if (!file || file.fieldname !== field) throw new Problem(malformed, {});
  if (!types.includes(file.mimetype)) {
    file.file.resume();
    throw new Problem(unsupportedMedia, {});
  }
  const fields = Object.entries(file.fields).flatMap(([name, part]) =>
    part && !Array.isArray(part) && part.type === 'field' ? [[name, part.value] as const] : [],
  );
  const incoming: IncomingFile = {
    name: file.filename.replaceAll(/[\u0000-\u001f/\\]/g, '_').slice(0, 200) || 'file',
    mediaType: file.mimetype,
    stream: file.file,
    isCut: () => file.file.truncated,
  };
  return { ...Object.fromEntries(fields), [field]: incoming };
}

async function looseInput(op: Operation, request: FastifyRequest): Promise<Loose> {
  if (op.upload) return readForm(request, op.upload);
  if (op.method === 'GET') return isLoose(request.query) ? { ...request.query } : {};
  if (request.body === undefined || request.body === null) return {};
  if (isLoose(request.body)) return request.body;
  throw new Problem(malformed, {});
}

/** The operation's input, checked. What does not belong to it is refused, not dropped. */
export async function readInput(
  op: Operation,
  request: FastifyRequest,
  language: Language,
): Promise<unknown> {
  const given = await looseInput(op, request);
  const params = isLoose(request.params) ? request.params : {};
  const fromPath = Object.fromEntries(pathKeys(op.path).map((key) => [key, params[key]]));
  const read = await op.input.strict().safeParseAsync({ ...given, ...fromPath });
  if (read.success) return read.data;
  throw new Problem(
    invalidInput,
    {},
    { title: invalidInput.title[language], errors: fieldErrorsOf(read.error, language) },
  );
}
