import { Problem, problemBody } from '@jalon/contracts/platform/problem';
import {
  malformed,
  notFound,
  tooLarge,
  tooManyRequests,
  unsupportedMedia,
} from '@jalon/contracts/platform/problems';
import { preferredLanguage } from '@jalon/domain/platform/language';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Coded, kindOfCoded } from './handlers/coded-faults';
import { PREPARED, type PreparedRequest } from './implement';

const BY_STATUS: Readonly<Record<number, Problem['kind']>> = {
  400: malformed,
  404: notFound,
  413: tooLarge,
  415: unsupportedMedia,
};

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
