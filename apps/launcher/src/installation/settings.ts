import path from 'node:path';
import { z } from 'zod';
import { Refusal, words } from '../words';

const url = z.url({ protocol: /^https?$/ });
const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ });
const Environment = z.object({
  DATA_DIR: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  HOST: z.string().optional(),
  PUBLIC_URL: url.optional(),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_OWNER_URL: databaseUrl.optional(),
  DATABASE_JOBS_URL: databaseUrl.optional(),
  SECRET_KEY: z.string().min(32).optional(),
  DEMONSTRATION: z.enum(['on', 'off']).optional(),
});

/** Addresses of one database for its three roles. */
export interface DatabaseUrls {
  app: string;
  owner: string;
  jobs: string;
}

/** What a person may set before a start; an empty variable is an unset one. */
export interface Settings {
  dataDir: string;
  host: string;
  /** 0 asks for any free port. */
  port: number;
  publicUrl: string | undefined;
  secretKey: string | undefined;
  /** One's own Postgres; undefined for the embedded one. */
  database: DatabaseUrls | undefined;
  hasDemonstration: boolean;
}

/** Reads the environment; refuses what has not its shape, naming the variable. */
export function readSettings(root: string, environment: NodeJS.ProcessEnv): Settings {
  const data = readShape(environment);
  return {
    dataDir: path.resolve(root, data.DATA_DIR ?? '.data'),
    host: data.HOST ?? '127.0.0.1',
    port: data.PORT ?? 3000,
    publicUrl: data.PUBLIC_URL,
    secretKey: data.SECRET_KEY,
    database: ownDatabase(data),
    hasDemonstration: data.DEMONSTRATION !== 'off' && !data.PUBLIC_URL?.startsWith('https:'),
  };
}

function readShape(environment: NodeJS.ProcessEnv): z.infer<typeof Environment> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Refusal(words.wrongSetting(String(issue?.path[0]), issue?.message ?? ''));
}

function ownDatabase(given: z.infer<typeof Environment>): DatabaseUrls | undefined {
  const { DATABASE_URL: app, DATABASE_OWNER_URL: owner, DATABASE_JOBS_URL: jobs } = given;
  if (app === undefined) return undefined;
  if (owner === undefined) throw new Refusal(words.ownerMissing);
  return { app, owner, jobs: jobs ?? withRole(app, 'jalon_jobs') };
}

/** The same address for another role, which then has the same password. */
function withRole(address: string, role: string): string {
  const changed = new URL(address);
  changed.username = role;
  return changed.toString();
}
