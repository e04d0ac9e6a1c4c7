import type { ProjectFilter } from '@jalon/contracts/projects/project-filter';
import type { ProjectSort } from '@jalon/contracts/projects/project-sorts';
import type { Actor } from '@jalon/domain/access/actor';
import { localDay } from '@jalon/domain/organisation/local-day';
import { isEnded, PROJECT_STATUSES } from '@jalon/domain/projects/project-status';
import { keysetSql, type KeysetSql, type SortKey } from '../../platform/database/keyset';
import type { SqlValues } from '../../platform/database/page-sql';
import { workingTime } from '../../platform/database/unit-of-work';

type Sort = ProjectSort | `-${ProjectSort}`;

const KEYS: Readonly<Record<ProjectSort, SortKey>> = {
  updatedAt: { sql: 'u.updated_at', cast: 'timestamptz' },
  reference: { sql: 'u.number', cast: 'integer' },
  title: { sql: 'u.title COLLATE "fr-x-icu"', cast: 'text' },
  /** `P10` after `P9`. */
  phase: { sql: 'substr(u.phase_id, 2)::integer', cast: 'integer' },
  dueOn: { sql: 'u.due_on', cast: 'date', nullable: true },
};

export interface ProjectQuestion {
  readonly filter: ProjectFilter;
  readonly sort: Sort | undefined;
  readonly cursor?: string | undefined;
}

/** Where a page of this question begins; `first` is the place of its first value. */
export const keysetOf = (
  { filter, sort = '-updatedAt', cursor }: ProjectQuestion,
  first: number,
): KeysetSql =>
  keysetSql({ keys: KEYS, sort, cursor, filter: Object.entries(filter).sort(), id: 'u.id' }, first);

const OF_CLIENTS = (place: string) => `EXISTS (SELECT FROM use_case_client l
  WHERE l.organisation_id = u.organisation_id AND l.use_case_id = u.use_case_id AND l.client_id = ANY (${place}::uuid[]))`;

const OF_PEOPLE = (place: string) => `EXISTS (SELECT FROM project_role r
  WHERE r.organisation_id = u.organisation_id AND r.use_case_id = u.use_case_id AND r.ended_at IS NULL
    AND r.person_id = ANY (${place}::uuid[]))`;

const ENDED = PROJECT_STATUSES.filter(isEnded);

/** Every word that is typed, or a part of it, stands in the reference or the title. */
const searched = (place: string) => `NOT EXISTS (
  SELECT FROM unnest(string_to_array(search_fold(${place}), ' ')) AS typed (word) WHERE strpos(u.folded, word) = 0)`;

/** The conditions of a filter; values always have a place of their own. */
export function conditionsOf({ organisationId }: Actor, filter: ProjectFilter, values: SqlValues): string[] {
  const some = <T>(wanted: readonly T[] | undefined, condition: (place: string) => string): string[] =>
    wanted && wanted.length > 0 ? [condition(values.place(wanted))] : [];
  const search = filter.search?.trim();
  return [
    `u.organisation_id = ${values.place(organisationId)}`,
    ...some(filter.phase, (place) => `u.phase_id = ANY (${place}::text[])`),
    ...some(filter.status, (place) => `u.status = ANY (${place}::text[])`),
    ...some(filter.personId, OF_PEOPLE),
    ...some(filter.clientId, OF_CLIENTS),
    ...(filter.late
      ? [
          `u.due_on < ${values.place(localDay(workingTime()))}::date`,
          `NOT u.status = ANY (${values.place(ENDED)}::text[])`,
        ]
      : []),
    ...(search ? [searched(values.place(search))] : []),
  ];
}
