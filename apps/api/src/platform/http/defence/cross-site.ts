import { Problem } from '@jalon/contracts/platform/problem';
import { crossSite } from '@jalon/contracts/platform/problems';
import type { FastifyRequest } from 'fastify';

/**
 * A browser says where a request comes from; one from another site is refused, whatever cookie it carries
 * (the cookie itself is SameSite=Lax). Programs say nothing and bring no ambient cookie.
 */
export function refuseCrossSite(request: FastifyRequest, publicUrl: string): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const { origin, host, 'sec-fetch-site': site = 'none' } = request.headers;
  const isOwn = origin === undefined || origin === new URL(publicUrl).origin || hostOf(origin) === host;
  if (!isOwn || !OWN_SITES.has(String(site))) throw new Problem(crossSite, {});
}

const OWN_SITES = new Set(['same-origin', 'none']);

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
