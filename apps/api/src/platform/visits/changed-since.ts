import type { Actor } from '@jalon/domain/access/actor';
import type { VisitedPage } from '@jalon/domain/platform/visit';
import type { SqlValues } from '../database/page-sql';

/** The end of the reader's previous visit of a page, as SQL; null on a first visit. */
export const previousVisit = ({ organisationId, id }: Actor, page: VisitedPage, values: SqlValues): string =>
  `(SELECT v.previous_at FROM visit v WHERE v.organisation_id = ${values.place(organisationId)}
    AND v.person_id = ${values.place(id)} AND v.page = ${values.place(page)})`;

/**
 * Condition on rows `u`, which have `updated_at`: changed by others after `since`. People held to clients write nothing
 * and read no journal: whatever changed was changed by others.
 */
export function changedByOthers({ id, clientIds }: Actor, since: string, values: SqlValues): string {
  const recent = `u.updated_at > ${since}`;
  if (clientIds !== null) return recent;
  return `${recent} AND EXISTS (SELECT FROM journal_event e WHERE e.organisation_id = u.organisation_id
    AND e.about_id = u.id AND e.at > ${since} AND e.subject_id = u.id AND e.actor_id <> ${values.place(id)})`;
}
