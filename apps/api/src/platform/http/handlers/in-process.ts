import type { Actor } from '@jalon/domain/access/actor';
import { mayDo, type Permission } from '@jalon/domain/access/permissions';
import type { Input, Operation, Output } from '@jalon/contracts/platform/operation';
import type { Type } from '@nestjs/common';
import { RawJson } from '../../database/ask';
import { AfterWork } from '../after-work';
import type { Wire } from '../wire';
import { handlersOf } from './operations-of';

type Answers = (input: unknown, actor: Actor, wire: Wire) => Promise<unknown>;
type ServiceOf = <Service>(type: abstract new (...args: never[]) => Service) => Service;

/** What stands in the place of a request: nobody's browser, and no session that could begin or end. */
const NO_REQUEST: Wire = {
  language: 'fr',
  address: '',
  userAgent: '',
  host: '',
  requestId: '',
  sessionId: null,
  setSession: () => {
    throw new Error('No session begins or ends without a request');
  },
};

/**
 * Does what an operation does without a request, inside the unit of work that is under way: the input is checked and
 * the person must be allowed, as at the door. For stories that the house tells of itself, in French; handlers that
 * begin or end a session cannot be reached so.
 */
export class InProcess {
  private readonly handlers;

  constructor(
    features: readonly Type[],
    private readonly service: ServiceOf,
  ) {
    this.handlers = new Map(handlersOf(features).map((handler) => [handler.op.id, handler]));
  }

  async does<Op extends Operation>(actor: Actor, op: Op, input: Input<Op>): Promise<Output<Op>> {
    const handler = this.handlers.get(op.id);
    if (!handler) throw new Error(`Nothing answers ${op.id}`);
    if (op.permission !== 'signed-in' && !mayDo(actor, op.permission as Permission))
      throw new Error(`${actor.roles.join(', ')} may not ${op.id}`);
    const controller = this.service(handler.controller) as Record<string, Answers>;
    const told = await controller[handler.method]?.(op.input.parse(input), actor, NO_REQUEST);
    const answer = told instanceof AfterWork ? await told.compute() : told;
    return op.output.parse(answer instanceof RawJson ? JSON.parse(answer.text) : answer) as Output<Op>;
  }
}
