import type { Language } from '@jalon/domain/platform/language';
import { preferredLanguage } from '@jalon/domain/platform/language';
import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '@jalon/domain/access/actor';

export const SESSION_COOKIE = 'jalon_session';
export const SESSION_DAYS = 14;

/** An actor that came through the door of a session or a token. */
export interface EnteredActor extends Actor {
  readonly language: Language;
  readonly sessionId: string | null;
}

/** What a handler may know and do of the request beyond its input. */
export interface Wire {
  readonly language: Language;
  readonly address: string;
  readonly userAgent: string;
  /** The name that the caller knows this server by. */
  readonly host: string;
  readonly requestId: string;
  /** The session that the request came with; null for tokens and visitors. */
  readonly sessionId: string | null;
  /** The session's secret goes out in a cookie that scripts cannot read; null signs the browser out. */
  readonly setSession: (token: string | null) => void;
}

/** What is kept of a secret that a person or browser holds. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();
/** 256 bits; `prefix` lets leak scanners and people recognise it. */
export const newToken = (prefix: string): string => `${prefix}_${randomBytes(32).toString('base64url')}`;

export const bearerOf = ({ headers }: FastifyRequest): string | null =>
  /^Bearer (\S{8,200})$/i.exec(headers.authorization ?? '')?.[1] ?? null;

export const sessionOf = ({ cookies }: FastifyRequest): string | null => cookies[SESSION_COOKIE] ?? null;

export interface WireOf {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly entered: EnteredActor | null;
  readonly secure: boolean;
}

export const wireOf = ({ request, reply, entered, secure }: WireOf): Wire => ({
  language: entered?.language ?? preferredLanguage(request.headers['accept-language']),
  address: request.ip,
  userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
  host: request.headers.host ?? '',
  requestId: request.id,
  sessionId: entered?.sessionId ?? null,
  setSession: (token) => {
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
    if (token) void reply.setCookie(SESSION_COOKIE, token, { ...options, maxAge: SESSION_DAYS * 86_400 });
    else void reply.clearCookie(SESSION_COOKIE, options);
  },
});
