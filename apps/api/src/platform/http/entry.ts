import { mayDo } from '@jalon/domain/access/permissions';
import type { Operation, UploadRule } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { forbidden, unauthenticated } from '@jalon/contracts/platform/problems';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config';
import { FileStore } from '../files/file-store';
import { refuseCrossSite } from './defence/cross-site';
import type { PreparedRequest } from './implement';
import { RateLimits } from './defence/rate-limits';
import { RECEIVED, type ReadableRequest } from './read-input';
import { receiveForm } from '../files/receive-form';
import { bearerOf, type EnteredActor, hashOfToken } from './wire';

/** Calls of one API token. */
const TOKEN_ALLOWANCE = { points: 1_200, seconds: 60 };

export interface Asking {
  readonly op: Operation;
  readonly request: PreparedRequest & ReadableRequest;
}

/** What stands before an operation: where the request comes from, who may ask, how often, and the file it brings. */
@Injectable()
export class Entry {
  constructor(
    private readonly limits: RateLimits,
    private readonly files: FileStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Before anybody is known. */
  async greet({ op, request }: Asking): Promise<void> {
    refuseCrossSite(request, this.config.publicUrl);
    if (op.limit?.by === 'address') await this.limits.take(op, request.ip);
  }

  /** Whoever entered, if they may do this, and not too often. */
  async admit({ op, request }: Asking, entered: EnteredActor | null): Promise<EnteredActor | null> {
    const actor = allowed(op, entered);
    if (actor && op.limit?.by === 'account') await this.limits.take(op, actor.id);
    const bearer = actor?.kind === 'token' ? bearerOf(request) : null;
    if (bearer) await this.limits.spend('token', hashOfToken(bearer).toString('base64url'), TOKEN_ALLOWANCE);
    return actor;
  }

  /** A file arrives before the unit of work opens, once its sender is admitted; nothing stays that was not kept. */
  async withForm<T>({ request }: Asking, rule: UploadRule, act: () => Promise<T>): Promise<T> {
    const form = await receiveForm(request, rule, this.files);
    request[RECEIVED] = form;
    return act().finally(() => this.files.discard(form.file.received));
  }
}

/** Whoever entered, if they may do this. */
export function allowed({ permission }: Operation, actor: EnteredActor | null): EnteredActor | null {
  if (permission === 'public') return actor;
  if (!actor) throw new Problem(unauthenticated, {});
  const granted = permission === 'signed-in' ? signedIn(actor) : mayDo(actor, permission);
  if (!granted) throw new Problem(forbidden, {});
  return actor;
}

/** One's own account is managed by oneself at the keyboard, not by a token that may have leaked. */
const signedIn = ({ kind }: EnteredActor): boolean => kind === 'member';
