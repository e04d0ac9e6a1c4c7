import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Config } from './config';
import { serveDocs } from './docs/serve-docs';
import { dressAnswers } from './http/defence/answer-headers';
import { operationsOf } from './http/handlers/operations-of';
import { servePages } from './http/pages';
import { endQuietSockets } from './http/quiet-sockets';
import { serveLive } from './live/serve-live';
import { serveMetrics } from './metrics/serve-metrics';
import { PlatformModule } from './platform.module';

const BODY_LIMIT = 1_000_000;

/** No cookie, no authorisation, no body: a log line never holds a secret. */
const REDACTED = ['req.headers.cookie', 'req.headers.authorization', 'req.headers["x-api-key"]'];

/** An error without the rows that its statement carried: TypeORM and pg put values and details on theirs. */
const plainError = ({ name, message, stack = '', code = '' }: Error & { readonly code?: string }) => ({
  type: name,
  message,
  code,
  stack,
});

const adapter = ({ logLevel, trustedProxies }: Config): FastifyAdapter =>
  new FastifyAdapter({
    logger:
      logLevel === 'silent' ? false : { level: logLevel, redact: REDACTED, serializers: { err: plainError } },
    genReqId: () => randomUUID(),
    bodyLimit: BODY_LIMIT,
    trustProxy: trustedProxies ?? false,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    logController: new LogController({ disableRequestLogging: logLevel !== 'debug' }),
  });

/** Cross-origin, sniffing, referrer and transport rules; the content policy is `dressAnswers`’. */
async function harden(app: NestFastifyApplication, { publicUrl }: Config): Promise<void> {
  const isHttps = publicUrl.startsWith('https:');
  await app.register(fastifyHelmet, {
    enableCSPNonces: false,
    contentSecurityPolicy: false,
    strictTransportSecurity: isHttps,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  dressAnswers(app);
}

/** The house with these features, not yet listening. */
export async function createServer(
  config: Config,
  database: DataSource,
  features: readonly Type[],
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    houseOf(config, database, features),
    adapter(config),
    {
      logger: config.logLevel === 'silent' ? false : ['error', 'warn'],
      abortOnError: false,
    },
  );
  app.setGlobalPrefix('api');
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart);
  await harden(app, config);
  endQuietSockets(app);
  serveDocs(app, operationsOf(features));
  serveLive(app, operationsOf(features));
  serveMetrics(app, config, operationsOf(features));
  if (config.webDir) await servePages(app, config.webDir);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

@Module({})
class House {}

const houseOf = (config: Config, database: DataSource, features: readonly Type[]): DynamicModule => ({
  module: House,
  imports: [PlatformModule.with(config, database), ...features],
});
