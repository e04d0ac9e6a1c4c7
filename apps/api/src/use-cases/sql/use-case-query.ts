import type { UseCaseFilter, UseCaseSort } from '@jalon/contracts/use-cases/use-case-filter';
import type { Actor } from '@jalon/domain/access/actor';
import { parseReference } from '@jalon/domain/use-cases/reference';
import { keysetSql, type KeysetSql, type SortKey } from '../../platform/database/keyset';
import type { SqlValues } from '../../platform/database/page-sql';
import { changedByOthers, previousVisit } from '../../platform/visits/changed-since';

export type Sort = UseCaseSort | `-${UseCaseSort}`;

const KEYS: Readonly<Record<UseCaseSort, SortKey>> = {
  reference: { sql: 'u.number', cast: 'integer' },
  title: { sql: 'u.title COLLATE "fr-x-icu"', cast: 'text' },
  status: { sql: 'u.status_order', cast: 'integer' },
  createdAt: { sql: 'u.created_at', cast: 'timestamptz' },
  updatedAt: { sql: 'u.updated_at', cast: 'timestamptz' },
  deadline: { sql: 'u.deadline', cast: 'date', nullable: true },
  /** Best first: the only key without an index, for it is of the question. */
  relevance: { sql: '-hits.score', cast: 'double precision' },
};

/** Nothing typed, or blanks alone, is no search. */
export const searchOf = ({ search = '' }: UseCaseFilter): string | null => search.trim() || null;

/** The sort in force: best first when searching, else newest change first. */
export function sortInForce(sort: Sort | undefined, search: string | null): Sort {
  const asked = sort ?? 'relevance';
  return search === null && asked.endsWith('relevance') ? '-updatedAt' : asked;
}

const LISTS = [
  'status',
  'kind',
  'processArea',
  'technologyFamily',
  'confidentiality',
  'ownerId',
  'clientId',
  'tag',
] as const satisfies readonly (keyof UseCaseFilter)[];

/** The filter as a cursor knows it: the same question gives the same text. */
const textOf = (filter: UseCaseFilter): readonly unknown[] => [
  ...LISTS.map((name) => filter[name] ?? []),
  searchOf(filter),
  ...(filter.changed ? [filter.changed] : []),
];

export interface Question {
  readonly filter: UseCaseFilter;
  readonly sort: Sort | undefined;
  readonly cursor?: string | undefined;
}

/** Where a page of this question begins; `first` is the place of its first value. */
export const keysetOf = ({ filter, sort, cursor }: Question, first: number): KeysetSql =>
  keysetSql(
    {
      keys: KEYS,
      sort: sortInForce(sort, searchOf(filter)),
      cursor,
      filter: textOf(filter),
      id: 'u.id',
    },
    first,
  );

export interface From {
  /** What precedes the statement: the hits of the search, found once. */
  readonly ctes: string;
  readonly from: string;
}

/** The tables of a question, with the hits of its search where there is one. */
export function fromOf({ filter, sort }: Question, values: SqlValues): From {
  const search = searchOf(filter);
  if (search === null) return { ctes: '', from: 'use_case u' };
  const isRanked = sortInForce(sort, search).endsWith('relevance');
  const places = [search, parseReference(search), isRanked].map((value) => values.place(value));
  const hits = `SELECT id, score FROM door.find_use_cases(${places.join(', ')})`;
  return { ctes: `hits AS MATERIALIZED (${hits})`, from: 'use_case u JOIN hits ON hits.id = u.id' };
}

const OF_CLIENTS = (place: string) => `u.id IN (SELECT l.use_case_id FROM use_case_client l
  WHERE l.organisation_id = u.organisation_id AND l.client_id = ANY (${place}::uuid[]))`;

interface Among {
  readonly column: string;
  readonly cast: 'text' | 'uuid';
  readonly wanted: readonly string[] | undefined;
}

/** One of these values; where `none` is among them, also those that have no value. */
function among({ column, cast, wanted = [] }: Among, values: SqlValues): string[] {
  if (wanted.length === 0) return [];
  const some = wanted.filter((value) => value !== 'none');
  const isOne = `${column} = ANY (${values.place(some)}::${cast}[])`;
  return [some.length === wanted.length ? isOne : `(${isOne} OR ${column} IS NULL)`];
}

/** For one of these clients; where `none` is among them, also those that are for no client. */
function ofClients(wanted: readonly string[] | undefined, values: SqlValues): string[] {
  if (!wanted || wanted.length === 0) return [];
  const some = wanted.filter((client) => client !== 'none');
  const isFor = OF_CLIENTS(values.place(some));
  return [some.length === wanted.length ? isFor : `(${isFor} OR u.client_ids = '{}')`];
}

/** What only people inside may ask by: a client's person is not told it. */
const insideConditions = ({ confidentiality, tag = [] }: UseCaseFilter, values: SqlValues): string[] => [
  ...among({ column: 'u.confidentiality', cast: 'text', wanted: confidentiality }, values),
  ...(tag.length > 0 ? [`u.tags && ${values.place(tag)}::text[]`] : []),
];

/** The conditions of a filter; `status` is left to the board, which has a column for each. */
export function conditionsOf(actor: Actor, filter: UseCaseFilter, values: SqlValues): string[] {
  const { organisationId, clientIds } = actor;
  const text = (column: string, wanted: readonly string[] | undefined) =>
    among({ column, cast: 'text', wanted }, values);
  return [
    `u.organisation_id = ${values.place(organisationId)}`,
    ...text('u.kind', filter.kind),
    ...text('u.process_area', filter.processArea),
    ...text('u.technology_family', filter.technologyFamily),
    ...among({ column: 'u.owner_id', cast: 'uuid', wanted: filter.ownerId }, values),
    ...ofClients(filter.clientId, values),
    ...(clientIds ? [OF_CLIENTS(values.place(clientIds))] : insideConditions(filter, values)),
    ...(filter.changed ? [changedByOthers(actor, previousVisit(actor, 'use-cases', values), values)] : []),
  ];
}
