import { openApi } from '@jalon/contracts/platform/openapi';
import type { Operation } from '@jalon/contracts/platform/operation';
import { preferredLanguage } from '@jalon/domain/platform/language';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DOCS_CSS } from './docs-style';
import { problemPage, problemsOf, referencePage } from './operation-pages';

export const API_VERSION = '1';

const languageOf = ({ headers }: FastifyRequest) => preferredLanguage(headers['accept-language']);

const sendPage = (reply: FastifyReply, page: string) =>
  reply.header('content-type', 'text/html; charset=utf-8').header('vary', 'accept-language').send(page);

/** `/api/openapi.json`, `/api/docs` and a page for each type of problem: all read from the operations. */
export function serveDocs(app: NestFastifyApplication, operations: readonly Operation[]): void {
  const fastify = app.getHttpAdapter().getInstance();
  const document = JSON.stringify(openApi(operations, API_VERSION));
  const kinds = new Map(problemsOf(operations).map((kind) => [kind.type, kind]));
  fastify.get('/api/openapi.json', (_, reply) =>
    reply.header('content-type', 'application/json').send(document),
  );
  fastify.get('/api/docs', (request, reply) =>
    sendPage(reply, referencePage(operations, languageOf(request))),
  );
  fastify.get('/api/docs/docs.css', (_, reply) => reply.header('content-type', 'text/css').send(DOCS_CSS));
  fastify.get<{ Params: { type: string } }>('/api/problems/:type', (request, reply) => {
    const kind = kinds.get(request.params.type);
    return kind ? sendPage(reply, problemPage(kind, languageOf(request))) : reply.callNotFound();
  });
}
