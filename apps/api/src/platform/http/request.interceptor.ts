import type { Operation, ProofRule } from '@jalon/contracts/platform/operation';
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom } from 'rxjs';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { RawJson } from '../database/ask';
import { SecretBox } from '../secret-box';
import { inWork, type Opening } from '../database/unit-of-work';
import { AfterWork } from './after-work';
import { Prover } from './defence/prover';
import { allowed, type Asking, Entry } from './entry';
import { FileAnswer } from './file-answer';
import { once } from './idempotency';
import { OPERATION, PREPARED, type PreparedRequest } from './implement';
import { readInput } from './read-input';
import { Turns, Turnstile } from '../turnstile';
import { bearerOf, type EnteredActor, hashOfToken, sessionOf, wireOf } from './wire';

/** Public operations that hold a transaction at one time. */
const VISITORS = 4;

interface Exchange extends Asking {
  readonly reply: FastifyReply;
  readonly act: () => Promise<unknown>;
}

/** The path of every operation: who asks, may they, what do they ask, do it once, keep it, answer what was promised. */
@Injectable()
export class RequestInterceptor implements NestInterceptor {
  /** Visitors make the server compare passwords, slow by design: a crowd of them leaves connections to members. */
  private readonly visitors = new Turnstile(VISITORS);
  private readonly turns = new Turns();
  @Inject(SecretBox) private readonly box!: SecretBox;
  @Inject(Prover) private readonly prover!: Prover;

  constructor(
    private readonly database: DataSource,
    private readonly entry: Entry,
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
    await this.entry.greet(exchange);
    let entered: EnteredActor | null = null;
    const opening: Opening = {
      sql: openingOf(request),
      requestId: request.id,
      actorFrom: (row) => (entered = actorIn(row)),
    };
    const answer = async () => {
      const told = await inWork(this.database, opening, () => this.answer(exchange, entered));
      return told instanceof AfterWork ? this.promised(op, await told.compute()) : told;
    };
    if (op.permission === 'public') return this.visitors.pass(answer);
    if (op.proof) await this.prove(exchange, op.proof, { opening, whoEntered: () => entered });
    if (op.inTurn) return this.turns.pass(turnOf(op.inTurn, request), answer);
    if (!op.upload) return answer();
    await inWork(this.database, opening, () => this.entry.admit(exchange, entered));
    return this.entry.withForm(exchange, op.upload, answer);
  }

  /** Before the unit of work of the operation opens: no connection is held while a password is compared. */
  private async prove(
    exchange: Exchange,
    rule: ProofRule,
    { opening, whoEntered }: { readonly opening: Opening; readonly whoEntered: () => EnteredActor | null },
  ): Promise<void> {
    const within = <T>(act: () => Promise<T>) => inWork(this.database, opening, act);
    const { actor, input, wire } = await within(() => {
      const entered = whoEntered();
      return this.prepare(exchange, entered, () => this.entry.admit(exchange, entered));
    });
    if (actor) await this.prover.prove({ rule, actor, wire, input, within });
  }

  private async prepare(
    { op, request, reply }: Exchange,
    entered: EnteredActor | null,
    admit: () => EnteredActor | null | Promise<EnteredActor | null>,
  ) {
    const secure = this.config.publicUrl.startsWith('https:');
    const wire = wireOf({ request, reply, entered, secure });
    // Known to the filter from here on: a refusal speaks the reader's language, whatever the browser prefers.
    request[PREPARED] = { input: undefined, actor: null, wire };
    const actor = await admit();
    const input = readInput(op, request, wire.language);
    request[PREPARED] = { input, actor, wire };
    return { input, actor, wire };
  }

  private async answer(exchange: Exchange, entered: EnteredActor | null): Promise<unknown> {
    const { op, request, reply } = exchange;
    const isAdmitted = op.upload !== undefined || op.proof !== undefined;
    const { actor, input } = await this.prepare(exchange, entered, () =>
      isAdmitted ? allowed(op, entered) : this.entry.admit(exchange, entered),
    );
    if (op.download) return this.file(exchange);
    const key = String(request.headers['idempotency-key'] ?? '') || undefined;
    const say = async () => this.promised(op, await exchange.act());
    const told =
      actor && op.creates
        ? await once({ op, actor, key, input, box: this.box }, say)
        : await this.said(exchange);
    if (op.status === 204) return undefined;
    void reply.header('content-type', 'application/json; charset=utf-8').header('cache-control', 'no-store');
    return told;
  }

  private async said({ op, act }: Exchange): Promise<string | AfterWork> {
    const told = await act();
    return told instanceof AfterWork ? told : this.promised(op, told);
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

/** Of one thing, by its id in the path; what it is an id of is the operation’s to know, and ids are never shared. */
const turnOf = (member: string, { params }: FastifyRequest): string =>
  String((params as Record<string, unknown>)[member]).toLowerCase();

/** `BEGIN` and the way in travel in one message; hashes are hexadecimal, nothing of the caller's reaches the SQL. */
export function openingOf(request: PreparedRequest): string {
  const bearer = bearerOf(request);
  const session = sessionOf(request);
  if (bearer) return `BEGIN; SELECT door.enter_token('\\x${hashOfToken(bearer).toString('hex')}') AS actor`;
  if (session)
    return `BEGIN; SELECT door.enter_session('\\x${hashOfToken(session).toString('hex')}') AS actor`;
  return 'BEGIN';
}

export const actorIn = (row: unknown): EnteredActor | null => {
  const { actor } = (row ?? {}) as { actor?: (EnteredActor & { clientIds: string[] }) | null };
  if (!actor) return null;
  const held = actor.roles.length > 0 && actor.roles.every((role) => role === 'client_viewer');
  return { ...actor, clientIds: held ? actor.clientIds : null };
};
