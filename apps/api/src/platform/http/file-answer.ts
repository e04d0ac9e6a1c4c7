import type { FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';

export interface FileAnswerOptions {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes?: number;
}

/** A file that goes out: always as an attachment, never guessed at or run by the browser. */
export class FileAnswer {
  constructor(
    readonly stream: Readable,
    readonly options: FileAnswerOptions,
  ) {}

  dress(reply: FastifyReply): void {
    const { name, mediaType, bytes } = this.options;
    const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
    void reply.headers({
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
      ...(bytes !== undefined && { 'content-length': bytes }),
    });
  }
}
