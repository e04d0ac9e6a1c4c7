import type { Door } from './doors';

/** What was merged is out of the application's sight: where it stands now is for a door to say. */
export const CATALOGUE_DOORS: readonly Door[] = [
  {
    /* Of each adopted use case of the organisation, the one it is now: itself, or what it was merged into. */
    signature: 'adopted_use_cases()',
    to: 'jalon_app',
    sql: `() RETURNS TABLE (adopted uuid, standing uuid) LANGUAGE sql STABLE ROWS 50 AS $$
      WITH RECURSIVE way AS (
        SELECT u.id AS adopted, u.id, u.merged_into FROM use_case_adoption a
        JOIN use_case u ON u.organisation_id = a.organisation_id AND u.id = a.use_case_id
        WHERE a.organisation_id = current_organisation() AND held_clients() IS NULL
        UNION
        SELECT way.adopted, u.id, u.merged_into FROM way
        JOIN use_case u ON u.organisation_id = current_organisation() AND u.id = way.merged_into
      ) SELECT adopted, id FROM way WHERE merged_into IS NULL
    $$`,
  },
];
