import type { UploadRule } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { malformed, tooLarge, unsupportedMedia } from '@jalon/contracts/platform/problems';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { FileStore, Received } from './file-store';

/** A file that a caller has sent, whole and measured, put aside until the handler keeps it. */
export class IncomingFile {
  constructor(
    readonly name: string,
    readonly mediaType: string,
    readonly received: Received,
  ) {}

  /** What an idempotency key remembers of it. */
  toJSON = () => ({ name: this.name, mediaType: this.mediaType, sha256: this.received.sha256 });
}

/** A form whose file has arrived: the request's input before its check. */
export interface ReceivedForm {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly file: IncomingFile;
}

const fieldsOf = ({ fields }: MultipartFile): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, part]) =>
      part && !Array.isArray(part) && part.type === 'field' ? [[name, part.value] as const] : [],
    ),
  );

/** Whatever path a browser sends is cut off; what remains is one line. */
const nameOf = ({ filename }: MultipartFile): string =>
  filename
    .replaceAll(/[\u0000-\u001f\u007f/\\]/g, '_')
    .slice(0, 200)
    .trim() || 'file';

/** A form that breaks off, or is none, is the sender's doing; a disk that fails is ours and says so by a code. */
function unreadable(error: unknown): never {
  const isOurs = error instanceof Error && 'code' in error;
  throw isOurs ? error : new Problem(malformed, {});
}

/**
 * Takes a form in: its fields first, then one file, written straight to the store. No transaction is open meanwhile, so
 * that slow senders hold no connection to the database.
 */
export async function receiveForm(
  request: FastifyRequest,
  { field, maxBytes, types }: UploadRule,
  files: FileStore,
): Promise<ReceivedForm> {
  if (!request.isMultipart()) throw new Problem(unsupportedMedia, {});
  const limits = { fileSize: maxBytes, files: 1, fields: 20, fieldSize: 64_000 };
  const part = await request.file({ limits, throwFileSizeLimit: false }).catch(unreadable);
  if (!part) throw new Problem(malformed, {});
  const refuse = (kind: Problem['kind']) => {
    part.file.resume();
    return new Problem(kind, {});
  };
  if (part.fieldname !== field) throw refuse(malformed);
  if (!types.includes(part.mimetype)) throw refuse(unsupportedMedia);
  const received = await files.receive(part.file).catch(unreadable);
  const form = {
    fields: fieldsOf(part),
    file: new IncomingFile(nameOf(part), part.mimetype, received),
  };
  if (!part.file.truncated) return form;
  await files.discard(received);
  throw new Problem(tooLarge, {});
}
