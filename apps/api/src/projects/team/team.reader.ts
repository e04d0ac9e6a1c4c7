import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';

/** A role in force, with whoever holds it; somebody who left the organisation holds none. */
export interface HeldRole {
  readonly id: string;
  readonly useCaseId: string;
  readonly roleId: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly givenAt: Date;
}

const HELD = `
  SELECT r.id, r.use_case_id AS "useCaseId", r.role_id AS "roleId",
    json_build_object('id', p.id, 'name', p.name) AS person, r.given_at AS "givenAt"
  FROM project_role r JOIN person p ON p.id = r.person_id
  JOIN membership m ON m.organisation_id = r.organisation_id AND m.person_id = r.person_id AND m.left_at IS NULL
  WHERE r.organisation_id = $1 AND r.use_case_id = ANY ($2::uuid[]) AND r.ended_at IS NULL
  ORDER BY r.use_case_id, r.given_at, r.id`;

const OF_ONE = `
  SELECT role_id AS "roleId" FROM project_role
  WHERE organisation_id = $1 AND use_case_id = $2 AND person_id = $3 AND ended_at IS NULL`;

/** Who holds which role; other contexts ask here. */
@Injectable()
export class TeamReader {
  /** Every role in force on these use cases, in the order in which they were given; one statement for all. */
  held = ({ organisationId }: Actor, useCaseIds: readonly string[]): Promise<HeldRole[]> =>
    ask<HeldRole & Record<string, unknown>>(HELD, [organisationId, useCaseIds]);

  /** The roles that the actor holds on this use case. */
  ownRoles = async ({ organisationId, id }: Actor, useCaseId: string): Promise<string[]> => {
    const rows = await ask<{ roleId: string }>(OF_ONE, [organisationId, useCaseId, id]);
    return rows.map(({ roleId }) => roleId);
  };
}
