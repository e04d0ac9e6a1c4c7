import { migrate } from './platform/database/migrate';

const url = process.env['DATABASE_OWNER_URL'];
if (!url) throw new Error('DATABASE_OWNER_URL is needed to migrate');
try {
  const ran = await migrate(url);
  console.log(ran.length > 0 ? `Migrated: ${ran.join(', ')}` : 'The database is up to date');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
