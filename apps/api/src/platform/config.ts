import { z } from 'zod';

const flag = z
  .enum(['true', 'false'])
  .optional()
  .transform((value) => value === 'true');

/** The environment, read once. A wrong one is told in a sentence and nothing starts. */
const Environment = z.object({
  DATABASE_URL: z.string().min(1),
  DATABASE_JOBS_URL: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(12),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().default('.data'),
  WEB_DIR: z.string().optional(),
  SECRET_KEY: z.string().min(32),
  EMBEDDED: flag,
  TRUSTED_PROXIES: z.string().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Jalon <jalon@localhost>'),
  RUN_JOBS: z.enum(['true', 'false']).default('true'),
  METRICS_TOKEN: z
    .string()
    .regex(/^\S{16,200}$/)
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  CHECK_OUTPUT: z.enum(['always', 'sampled']).optional(),
  NODE_ENV: z.string().optional(),
});
type Environment = z.output<typeof Environment>;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/** The same server with another user name: how the jobs' address follows from the application's. */
export const asUser = (url: string, user: string): string => {
  const address = new URL(url);
  address.username = user;
  return address.href;
};

const isHome = (url: string | undefined): boolean =>
  url === undefined || LOOPBACK.has(new URL(url).hostname.replace(/^\[|\]$/g, ''));

/** On the embedded server and loopback only, shown to nobody else. */
const keepsMail = (env: Environment): boolean =>
  env.SMTP_URL === undefined && env.EMBEDDED && LOOPBACK.has(env.HOST) && isHome(env.PUBLIC_URL);

const shape = (env: Environment) => ({
  databaseUrl: env.DATABASE_URL,
  jobsUrl: env.DATABASE_JOBS_URL ?? asUser(env.DATABASE_URL, 'jalon_jobs'),
  poolSize: env.DATABASE_POOL,
  host: env.HOST,
  port: env.PORT,
  publicUrl: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
  dataDir: env.DATA_DIR,
  webDir: env.WEB_DIR,
  secretKey: env.SECRET_KEY,
  trustedProxies: env.TRUSTED_PROXIES?.split(',').map((proxy) => proxy.trim()),
  smtpUrl: env.SMTP_URL,
  mailFrom: env.MAIL_FROM,
  /** Mail stays at home, in the development outbox. */
  keepsMail: keepsMail(env),
  /** The sealer, the queue and the housekeeping run in this process. */
  runsJobs: env.RUN_JOBS === 'true',
  metricsToken: env.METRICS_TOKEN,
  logLevel: env.LOG_LEVEL,
  /** Lists are checked one time in fifty in production; everything else always. */
  checksEveryList: (env.CHECK_OUTPUT ?? (env.NODE_ENV === 'production' ? 'sampled' : 'always')) === 'always',
});

export type Config = ReturnType<typeof shape>;

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const read = Environment.safeParse(env);
  if (read.success) return shape(read.data);
  const flaws = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`The environment does not fit. ${flaws.join('; ')}`);
}

/** Nest's name for the configuration. */
export const CONFIG = Symbol('config');
