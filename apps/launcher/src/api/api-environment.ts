import path from 'node:path';
import type { OpenDatabase } from '../installation/open-database';
import type { Secrets } from '../installation/secrets';
import type { Settings } from '../installation/settings';

/** What is known of an installation once its database answers. */
export interface Installation {
  settings: Settings;
  secrets: Secrets;
  database: OpenDatabase;
}

export type Environment = Record<string, string | undefined>;

/** Files of the built product, seen from its root. */
export const builtFiles = (root: string) => ({
  migrate: path.join(root, 'apps/api/dist/migrate.js'),
  seed: path.join(root, 'apps/api/dist/seed.js'),
  main: path.join(root, 'apps/api/dist/main.js'),
  web: path.join(root, 'apps/web/dist'),
});

/** What the running API is told: everything but the owner's address, which only `withOwner` adds. */
export function apiEnvironment(root: string, { settings, secrets, database }: Installation): Environment {
  const { host, port, dataDir } = settings;
  return {
    ...givenVariables(),
    NODE_ENV: process.env['NODE_ENV'] ?? 'production',
    DATABASE_URL: database.urls.app,
    DATABASE_JOBS_URL: database.urls.jobs,
    DATABASE_OWNER_URL: undefined,
    HOST: host,
    PORT: String(port),
    DATA_DIR: dataDir,
    PUBLIC_URL: settings.publicUrl ?? `http://localhost:${port}`,
    SECRET_KEY: settings.secretKey ?? secrets.secretKey,
    WEB_DIR: builtFiles(root).web,
    EMBEDDED: database.isEmbedded ? 'true' : undefined,
  };
}

/** An empty variable is an unset one. */
const givenVariables = (): Environment =>
  Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));

/** For migrating and seeding alone. */
export const withOwner = (root: string, installation: Installation): Environment => ({
  ...apiEnvironment(root, installation),
  DATABASE_OWNER_URL: installation.database.urls.owner,
});
