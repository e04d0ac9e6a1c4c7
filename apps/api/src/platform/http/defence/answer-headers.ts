import type { NestFastifyApplication } from '@nestjs/platform-fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Given to the styles of one page. */
    cspNonce?: string;
  }
}

/** `script-src 'self'`, styles by nonce, nothing from elsewhere. */
const contentSecurityPolicy = (nonce: string | undefined): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    nonce ? `style-src 'self' 'nonce-${nonce}'` : "style-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** What every answer carries; once the server is leaving, connections end with the answer they wait for. */
export function dressAnswers(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  let isLeaving = false;
  fastify.addHook('preClose', async () => void (isLeaving = true));
  fastify.addHook('onSend', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (isLeaving) void reply.header('connection', 'close');
    if (!reply.hasHeader('content-security-policy'))
      void reply.header('content-security-policy', contentSecurityPolicy(request.cspNonce));
  });
}
