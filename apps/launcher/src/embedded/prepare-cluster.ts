import pg from 'pg';

/** Passwords of the three roles of one installation. */
export interface RolePasswords {
  owner: string;
  app: string;
  jobs: string;
}

const PLAIN = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION';
const { escapeIdentifier, escapeLiteral } = pg;

/** Makes the three roles and the owner's database, or puts them right when they exist; for a superuser's address. */
export async function prepareCluster(
  adminUrl: string,
  { database, passwords }: { database: string; passwords: RolePasswords },
): Promise<void> {
  await asAdmin(adminUrl, async (admin) => {
    await makeRole(admin, 'jalon_owner', passwords.owner);
    await makeRole(admin, 'jalon_app', passwords.app);
    await makeRole(admin, 'jalon_jobs', passwords.jobs);
    await makeDatabase(admin, database);
  });
  await asAdmin(inDatabase(adminUrl, database), async (admin) => {
    await admin.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  });
}

async function makeRole(admin: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount ? 'ALTER' : 'CREATE';
  await admin.query(`${verb} ROLE ${role} ${PLAIN} PASSWORD ${escapeLiteral(password)}`);
}

/** Trusted extensions (pg_trgm, unaccent, citext, pgcrypto) are then the owner's to create. */
async function makeDatabase(admin: pg.Client, database: string): Promise<void> {
  const name = escapeIdentifier(database);
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (!rowCount) await admin.query(`CREATE DATABASE ${name} OWNER jalon_owner`);
  await admin.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await admin.query(`GRANT CONNECT ON DATABASE ${name} TO jalon_app, jalon_jobs`);
}

function inDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${encodeURIComponent(database)}`;
  return address.toString();
}

async function asAdmin(url: string, act: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await act(admin);
  } finally {
    await admin.end();
  }
}
