import { ask } from '../../../platform/database/ask';

/** What the demonstration names is found again by its name: also by a seeding that goes on where another stopped. */
const TABLES = { scoring_round: 'name', shortlist: 'name', intake_link: 'name', proposal: 'title' } as const;

/** The id of what bears this name in the organisation. */
export async function keptId(
  table: keyof typeof TABLES,
  organisationId: string,
  name: string,
): Promise<string> {
  const [row] = await ask<{ id: string }>(
    `SELECT id FROM ${table} WHERE organisation_id = $1 AND ${TABLES[table]} = $2`,
    [organisationId, name],
  );
  if (!row) throw new Error(`Nothing is called “${name}” in ${table}`);
  return row.id;
}
