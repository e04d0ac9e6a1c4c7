import type { Actor } from '@jalon/domain/access/actor';
import type { Checked, Operation, Output } from '@jalon/contracts/platform/operation';
import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { RawJson } from '../database/ask';
import type { AfterWork } from './after-work';
import type { FileAnswer } from './file-answer';
import type { Wire } from './wire';

export const OPERATION = Symbol('operation');

/** What the request's interceptor has checked, waiting for the handler. */
export interface Prepared {
  readonly input: unknown;
  readonly actor: Actor | null;
  readonly wire: Wire;
}

export const PREPARED = Symbol('prepared');
export type PreparedRequest = FastifyRequest & { [PREPARED]?: Prepared };

const prepared = createParamDecorator((member: keyof Prepared, context: ExecutionContext) => {
  const request: PreparedRequest = context.switchToHttp().getRequest();
  return request[PREPARED]?.[member];
});

type Answer<Op extends Operation> = Promise<Output<Op> | RawJson | FileAnswer | AfterWork<Output<Op>>>;
type Door<Op extends Operation> = (input: Checked<Op>, actor: Actor, wire: Wire) => Answer<Op>;
type PublicDoor<Op extends Operation> = (input: Checked<Op>, wire: Wire) => Answer<Op>;
/** `Own` lets a handler leave out what it does not need: a descriptor's type would otherwise have to match exactly. */
type Decorates<Handler> = <Own extends Handler>(
  target: object,
  key: string,
  descriptor: TypedPropertyDescriptor<Own>,
) => void;

const route = (op: Operation) =>
  applyDecorators(
    RequestMapping({ method: RequestMethod[op.method], path: op.path }),
    HttpCode(op.status ?? 200),
    SetMetadata(OPERATION, op),
  );

const bind =
  <Handler>(op: Operation, members: readonly (keyof Prepared)[]): Decorates<Handler> =>
  (target, key, descriptor) => {
    members.forEach((member, at) => prepared(member)(target, key, at));
    route(op)(target, key, descriptor as TypedPropertyDescriptor<unknown>);
  };

/** This method answers this operation. A long TypeScript message here (TS1241) means: compare input and output. */
export const Implement = <Op extends Operation>(op: Op): Decorates<Door<Op>> =>
  bind(op, ['input', 'actor', 'wire']);

/** The same for a `public` operation, where nobody is known yet. */
export const ImplementPublic = <Op extends Operation>(op: Op): Decorates<PublicDoor<Op>> =>
  bind(op, ['input', 'wire']);
