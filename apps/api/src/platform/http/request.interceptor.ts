import { mayDo } from '@jalon/domain/access/permissions';
import type { Operation } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { forbidden, unauthenticated } from '@jalon/contracts/platform/problems';
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom } from 'rxjs';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { RawJson } from '../database/ask';
import { inWork, type Opening } from '../database/unit-of-work';
import { refuseCrossSite } from './cross-site';
import { FileAnswer } from './file-answer';
import { once } from './idempotency';
import { OPERATION, PREPARED, type PreparedRequest } from './implement';
import { RateLimits } from './rate-limits';
import { readInput } from './read-input';
import { bearerOf, type EnteredActor, hashOfToken, sessionOf, wireOf } from './wire';

/** Calls of one API token. */
const TOKEN_ALLOWANCE = { points: 1_200, seconds: 60 };

interface Exchange {
  readonly op: Operation;
  readonly request: PreparedRequest;
  readonly reply: FastifyReply;
  readonly act: () => Promise<unknown>;
}

/** The path of every operation: who asks, may they, what do they ask, do it once, keep it, answer what was promised. */
@Injectable()
export class RequestInterceptor implements NestInterceptor {
  constructor(
    private readonly database: DataSource,
    private readonly limits: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler) {
    const op: Operation | undefined = Reflect.getMetadata(OPERATION, context.getHandler());
    if (!op) return next.handle();
    const http = context.switchToHttp();
    const act = () => lastValueFrom(next.handle(), { defaultValue: undefined });
    return from(this.exchange({ op, request: http.getRequest(), reply: http.getResponse(), act }));
  }

  private async exchange(exchange: Exchange): Promise<unknown> {
    const { op, request } = exchange;
    refuseCrossSite(request, this.config.publicUrl);
    if (op.limit?.by === 'address') await this.limits.take(op, request.ip);
    let entered: EnteredActor | null = null;
    const opening: Opening = {
      sql: openingOf(request),
      requestId: request.id,
      actorFrom: (row) => (entered = actorIn(row)),
    };
    return inWork(this.database, opening, () => this.answer(exchange, entered));
  }

  private async answer(exchange: Exchange, entered: EnteredActor | null): Promise<unknown> {
    const { op, request, reply } = exchange;
    const actor = allowed(op, entered);
    if (op.limit?.by === 'account' && actor) await this.limits.take(op, actor.id);
    const bearer = actor?.kind === 'token' ? bearerOf(request) : null;
    if (bearer) await this.limits.spend('token', hashOfToken(bearer).toString('base64url'), TOKEN_ALLOWANCE);
    const secure = this.config.publicUrl.startsWith('https:');
    const wire = wireOf({ request, reply, entered, secure });
    const input = await readInput(op, request, wire.language);
    request[PREPARED] = { input, actor, wire };
    if (op.download) return this.file(exchange);
    const say = async () => this.promised(op, await exchange.act());
    const key = request.headers['idempotency-key'];
    const text = actor
      ? await once({ op, actor, key: String(key ?? '') || undefined, input }, say)
      : await say();
    if (op.status === 204) return undefined;
    void reply.header('content-type', 'application/json; charset=utf-8').header('cache-control', 'no-store');
    return text;
  }

  /** Nothing leaves that the operation did not promise. */
  private promised({ output, status }: Operation, answer: unknown): string {
    if (status === 204) return '';
    if (!(answer instanceof RawJson)) return JSON.stringify(output.parse(answer));
    if (this.config.checksEveryList || Math.random() < 0.02)
      return JSON.stringify(output.parse(JSON.parse(answer.text)));
    return answer.text;
  }

  private async file({ act, reply }: Exchange): Promise<StreamableFile> {
    const answer = await act();
    if (!(answer instanceof FileAnswer)) throw new Error('A download answers with a FileAnswer');
    answer.dress(reply);
    return new StreamableFile(answer.stream, { type: answer.options.mediaType });
  }
}

/** `BEGIN` and the way in travel in one message; hashes are hexadecimal, nothing of the caller's reaches the SQL. */
function openingOf(request: PreparedRequest): string {
  const bearer = bearerOf(request);
  const session = sessionOf(request);
  if (bearer) return `BEGIN; SELECT door.enter_token('\\x${hashOfToken(bearer).toString('hex')}') AS actor`;
  if (session)
    return `BEGIN; SELECT door.enter_session('\\x${hashOfToken(session).toString('hex')}') AS actor`;
  return 'BEGIN';
}

const actorIn = (row: unknown): EnteredActor | null => {
  const { actor } = (row ?? {}) as { actor?: (EnteredActor & { clientIds: string[] }) | null };
  if (!actor) return null;
  const held = actor.roles.length > 0 && actor.roles.every((role) => role === 'client_viewer');
  return { ...actor, clientIds: held ? actor.clientIds : null };
};

function allowed({ permission }: Operation, actor: EnteredActor | null): EnteredActor | null {
  if (permission === 'public') return actor;
  if (!actor) throw new Problem(unauthenticated, {});
  const granted = permission === 'signed-in' ? signedIn(actor) : mayDo(actor, permission);
  if (!granted) throw new Problem(forbidden, {});
  return actor;
}

/** One's own account is managed by oneself at the keyboard, not by a token that may have leaked. */
const signedIn = ({ kind }: EnteredActor): boolean => kind === 'member';
