import { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import { UseCaseListItem } from '@jalon/domain/use-cases/use-case';

/** How a field is read from a row `u`; `held` is what a client's person reads instead of the agency's notes. */
interface Field {
  readonly sql: string;
  readonly held?: 'null' | `'[]'::json` | `'{}'::json`;
}

const column = (sql: string): Field => ({ sql: `u.${sql}` });
const inside = (sql: string, held: Field['held'] = 'null'): Field => ({ sql: `u.${sql}`, held });
const time = (sql: string): Field => ({
  sql: `to_char(u.${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
});
const person = (id: string): string =>
  `(SELECT json_build_object('id', p.id, 'name', p.name) FROM person p WHERE p.id = u.${id})`;
/**
 * Of the clients only those that row security lets this actor see, in the order in which they were given: `LIMIT 1`
 * keeps it to one look-up by key each, in that order.
 */
const clients = (what: string): string =>
  `CASE WHEN u.client_ids = '{}' THEN '[]'::json ELSE (SELECT coalesce(json_agg(${what}), '[]')
    FROM unnest(u.client_ids) AS named (id) CROSS JOIN LATERAL (
      SELECT c.id, c.name FROM client c WHERE c.organisation_id = u.organisation_id AND c.id = named.id LIMIT 1) c) END`;

type Told = Exclude<keyof UseCaseDetail, 'may' | 'moves'>;

const FIELDS: Readonly<Record<Told, Field>> = {
  id: column('id'),
  reference: { sql: 'use_case_reference(u.number)' },
  status: column('status'),
  heldFrom: inside('held_from'),
  projectId: inside('project_id'),
  moveReason: inside('move_reason'),
  submitterId: column('submitter_id'),
  title: column('title'),
  problem: column('problem'),
  kind: column('kind'),
  processArea: column('process_area'),
  drivers: inside('drivers', `'[]'::json`),
  identification: inside('identification', `'{}'::json`),
  valueLevers: inside('value_levers', `'[]'::json`),
  capabilityPattern: column('capability_pattern'),
  technologyFamily: column('technology_family'),
  useScenarios: column('use_scenarios'),
  scopeIn: column('scope_in'),
  scopeOut: column('scope_out'),
  doesText: column('does_text'),
  doesNotText: column('does_not_text'),
  budgetCap: inside('budget_cap'),
  deadline: column('deadline'),
  skills: inside('skills'),
  confidentiality: inside('confidentiality'),
  confidentialityNote: inside('confidentiality_note'),
  integration: inside('integration'),
  gainText: inside('gain_text'),
  gainValue: inside('gain_value'),
  gainUnit: inside('gain_unit'),
  gainKpiFamily: inside('gain_kpi_family'),
  clientIds: { sql: clients('c.id') },
  ownerId: column('owner_id'),
  tags: inside('tags', `'[]'::json`),
  version: column('version'),
  createdAt: time('created_at'),
  updatedAt: time('updated_at'),
  owner: { sql: person('owner_id') },
  submitter: { sql: person('submitter_id'), held: 'null' },
  clients: {
    sql: clients(`json_build_object('id', c.id, 'name', c.name)`),
  },
};

const isTold = (name: string): name is Told => name in FIELDS;

const jsonOf = (shape: Readonly<Record<string, unknown>>, isHeld: boolean): string => {
  const pairs = Object.keys(shape)
    .filter(isTold)
    .map((name) => `'${name}', ${(isHeld && FIELDS[name].held) || FIELDS[name].sql}`);
  return `json_build_object(${pairs.join(', ')})`;
};

const both = (shape: Readonly<Record<string, unknown>>) => ({
  inside: jsonOf(shape, false),
  held: jsonOf(shape, true),
});

/** A card or row of the register as JSON, for people inside and for a client's people. */
export const ITEM = both(UseCaseListItem.shape);
/** A whole use case as JSON, but for `may` and `moves`, which are the domain's to say. */
export const DETAIL = both(UseCaseDetail.shape);
