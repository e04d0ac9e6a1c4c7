import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A fresh migrated database, copied from the run's template, with an address for each role. */
export interface TestDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly jobsUrl: string;
  readonly adminUrl: string;
  readonly drop: () => Promise<void>;
}

const adminUrl = (): string => {
  const url = process.env['TEST_ADMIN_URL'];
  if (url) return url;
  throw new Error('The test cluster is not running');
};

export const addressFor = (database: string, user?: string, password?: string): string => {
  const address = new URL(adminUrl());
  address.pathname = `/${database}`;
  if (user) address.username = user;
  if (password) address.password = password;
  return address.href;
};

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** `template: null` gives an empty database that nobody has migrated. */
export async function freshDatabase(template: string | null = 'jalon_template'): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asAdmin(`CREATE DATABASE ${name} OWNER jalon_owner${template ? ` TEMPLATE ${template}` : ''}`);
  return {
    name,
    ownerUrl: addressFor(name, 'jalon_owner', 'owner'),
    appUrl: addressFor(name, 'jalon_app', 'app'),
    jobsUrl: addressFor(name, 'jalon_jobs', 'jobs'),
    adminUrl: addressFor(name),
    drop: () => asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
