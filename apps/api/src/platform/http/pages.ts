import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The web application: hashed assets for a year, and the one page with a fresh nonce for its styles. */
export async function servePages(app: NestFastifyApplication, webDir: string): Promise<void> {
  const root = path.resolve(webDir);
  const page = await readFile(path.join(root, 'index.html'), 'utf8');
  await app.register(fastifyStatic, {
    root,
    index: false,
    wildcard: false,
    globIgnore: ['index.html', '**/*.br', '**/*.gz', '.vite/**'],
    preCompressed: true,
    setHeaders: (reply, file) =>
      void reply.header(
        'cache-control',
        file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
  const show = (request: FastifyRequest, reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    request.cspNonce = nonce;
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(page.replaceAll('__CSP_NONCE__', nonce));
  };
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/', show);
  fastify.get('/*', (request, reply) =>
    request.url.startsWith('/api/') ? reply.callNotFound() : show(request, reply),
  );
}
