import { LIVE_PATH } from '@jalon/contracts/live/live-message';
import type { Operation } from '@jalon/contracts/platform/operation';
import { Problem, problemBody, type ProblemKind } from '@jalon/contracts/platform/problem';
import { forbidden, tooManyRequests, unauthenticated, unavailable } from '@jalon/contracts/platform/problems';
import { mayDo } from '@jalon/domain/access/permissions';
import { preferredLanguage } from '@jalon/domain/platform/language';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { inWork } from '../database/unit-of-work';
import { actorIn, openingOf } from '../http/request.interceptor';
import type { EnteredActor } from '../http/wire';
import { LiveContexts } from './live-contexts';
import { LiveHub } from './live-hub';
import { LiveStream } from './live-stream';

const STREAMS_OF_ONE_PERSON = 50;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-content-type-options': 'nosniff',
  'x-accel-buffering': 'no',
};

/** `GET /api/live`: one stream of server-sent events a tab, of the organisation of the session or token. */
export function serveLive(app: NestFastifyApplication, operations: readonly Operation[]): void {
  const hub = app.get(LiveHub);
  const database = app.get(DataSource);
  hub.tells(new LiveContexts(operations));
  app
    .getHttpAdapter()
    .getInstance()
    .get(LIVE_PATH, async (request: FastifyRequest, reply: FastifyReply) => {
      const actor = await whoEnters(hub, database, request).catch(() => unavailable);
      const refusal = 'type' in actor ? actor : refusalOf(hub, actor);
      if (refusal) return refuse(reply, refusal);
      if ('organisationId' in actor) await follow({ hub, database, request, reply, actor });
      return reply;
    });
}

type Entrance = EnteredActor | ProblemKind;

/** Who follows, once there is something to follow; a kind of problem where nobody is known. */
async function whoEnters(hub: LiveHub, database: DataSource, request: FastifyRequest): Promise<Entrance> {
  let actor: EnteredActor | null = null;
  const opening = { sql: openingOf(request), actorFrom: (row: unknown) => (actor = actorIn(row)) };
  const entrance = await inWork(database, opening, async () => actor ?? unauthenticated);
  await hub.ready();
  return entrance;
}

function refusalOf(hub: LiveHub, actor: EnteredActor): ProblemKind | null {
  if (!mayDo(actor, 'live:follow')) return forbidden;
  if (hub.isClosing) return unavailable;
  const open = hub.countOf({ organisationId: actor.organisationId, personId: actor.id });
  return open >= STREAMS_OF_ONE_PERSON ? tooManyRequests : null;
}

const refuse = (reply: FastifyReply, kind: ProblemKind) => {
  const language = preferredLanguage(reply.request.headers['accept-language']);
  return reply
    .status(kind.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problemBody(new Problem(kind, {}), language, reply.request.id)));
};

interface Following {
  readonly hub: LiveHub;
  readonly database: DataSource;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly actor: EnteredActor;
}

async function follow({ hub, database, request, reply, actor }: Following): Promise<void> {
  reply.hijack();
  const response = reply.raw;
  const mayStay = async () => {
    const now = await whoEnters(hub, database, request);
    return !('type' in now) && now.organisationId === actor.organisationId && mayDo(now, 'live:follow');
  };
  const { organisationId, id: personId } = actor;
  const stream = new LiveStream({ organisationId, personId, mayStay }, response);
  response.on('error', () => undefined);
  response.on('close', () => hub.leave(stream));
  response.writeHead(200, HEADERS);
  response.flushHeaders();
  const lastId = request.headers['last-event-id'];
  await hub.join(stream, typeof lastId === 'string' ? lastId : undefined).catch(() => response.destroy());
  if (response.destroyed) hub.leave(stream);
}
