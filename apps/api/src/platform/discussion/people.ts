import type { Actor } from '@jalon/domain/access/actor';
import { isGranted, type Permission } from '@jalon/domain/access/permissions';
import { type Role, ROLES } from '@jalon/domain/access/roles';
import type { NamedPerson } from '@jalon/domain/discussion/subject';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { ask } from '../database/ask';
import type { SubjectKind } from './subjects';

const REACHED = `
  SELECT count(*)::int AS reached FROM membership
  WHERE organisation_id = $1 AND person_id = ANY ($2::uuid[]) AND left_at IS NULL
    AND roles && $3::text[] AND roles && $4::text[]`;

const NAMES = `
  SELECT p.id, p.name FROM membership m JOIN person p ON p.id = m.person_id
  WHERE m.organisation_id = $1 AND m.left_at IS NULL AND m.roles && $2::text[] AND m.roles && $3::text[]
  ORDER BY p.name COLLATE "fr-x-icu", p.id`;

const rolesThat = (permission: Permission): Role[] => ROLES.filter((role) => isGranted(role, permission));

/** The roles that follow discussions. */
export const HEAR = rolesThat('discussion:read');

/** Every current member who may be named about a thing of this kind, in the order of the alphabet. */
export const peopleFor = (
  { organisationId }: Actor,
  { permission }: Pick<SubjectKind, 'permission'>,
): Promise<NamedPerson[]> => ask<NamedPerson>(NAMES, [organisationId, rolesThat(permission), HEAR]);

const AMONG = `
  SELECT person_id AS id FROM membership
  WHERE organisation_id = $1 AND person_id = ANY ($2::uuid[]) AND left_at IS NULL
    AND roles && $3::text[] AND roles && $4::text[]`;

/** Those among them who are current members and may be named about a thing of this kind. */
export async function peopleAmong(
  { organisationId }: Actor,
  { permission }: Pick<SubjectKind, 'permission'>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await ask<{ id: string }>(AMONG, [organisationId, ids, rolesThat(permission), HEAR]);
  return new Set(rows.map(({ id }) => id));
}

/** Current members who may see things of this kind and what is said of them; others do not exist (404). */
export async function expectPeople(
  { organisationId }: Actor,
  { permission }: Pick<SubjectKind, 'permission'>,
  ids: readonly string[],
): Promise<void> {
  const people = [...new Set(ids)];
  if (people.length === 0) return;
  const see = rolesThat(permission);
  const [row] = await ask<{ reached: number }>(REACHED, [organisationId, people, see, HEAR]);
  if (row?.reached !== people.length) throw new Problem(notFound, {});
}
