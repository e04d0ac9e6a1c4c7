import { Problem, problemBody } from '@jalon/contracts/platform/problem';
import {
  fault,
  invalidInput,
  malformed,
  notFound,
  tooLarge,
  tooManyRequests,
  unavailable,
  unsupportedMedia,
} from '@jalon/contracts/platform/problems';
import { preferredLanguage } from '@jalon/domain/platform/language';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PREPARED, type PreparedRequest } from './implement';

const BY_STATUS: Readonly<Record<number, Problem['kind']>> = {
  400: malformed,
  404: notFound,
  413: tooLarge,
  415: unsupportedMedia,
};

/** Postgres that went away: class 08, an administrator's shutdown, a crash; and what Node says of a dead socket. */
const GONE = /^(08|57P0)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
const GONE_WORDS = /terminated|not queryable|timeout exceeded when trying to connect|Connection ended/i;

interface Coded {
  readonly code?: unknown;
  readonly statusCode?: unknown;
  readonly message?: unknown;
}

/** What Postgres cannot hold and a caller sent: a zero byte, a day before its calendar. */
const UNHOLDABLE = /^22(021|P05|007|008)$/;

const isGone = ({ code, message }: Coded): boolean =>
  GONE.test(String(code ?? '')) || GONE_WORDS.test(String(message ?? ''));

function kindOfCoded(coded: Coded): Problem['kind'] {
  if (UNHOLDABLE.test(String(coded.code ?? ''))) return invalidInput;
  return isGone(coded) ? unavailable : fault;
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const coded: Coded = typeof error === 'object' && error !== null ? error : {};
  const status = error instanceof HttpException ? error.getStatus() : Number(coded.statusCode);
  const kind = BY_STATUS[status];
  return new Problem(kind ?? kindOfCoded(coded), {});
}

/** Every refusal leaves as `application/problem+json`; a fault leaves without detail and is logged with its cause. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<PreparedRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error);
    const language =
      request[PREPARED]?.wire.language ?? preferredLanguage(request.headers['accept-language']);
    if (problem.kind.status >= 500) request.log.error({ err: error }, problem.kind.type);
    if (reply.sent) return;
    if (problem.is(tooManyRequests)) void reply.header('retry-after', problem.extension.retryAfterSeconds);
    void reply
      .status(problem.kind.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', language)
      .header('cache-control', 'no-store')
      .send(JSON.stringify(problemBody(problem, language, request.id)));
  }
}
