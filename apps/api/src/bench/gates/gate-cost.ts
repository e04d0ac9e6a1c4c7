import { createCall } from '@jalon/contracts/platform/client';
import { getGate, listGates, openGate, readBoard } from '@jalon/contracts/gates/gates.operations';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { SESSION_COOKIE } from '../../platform/http/wire';
import { Population } from '../../platform/testing/population';

/** Milliseconds for one request: the middle one, and that which 95 of 100 do not exceed. */
export interface Cost {
  readonly p50: number;
  readonly p95: number;
}

export interface GateCosts {
  readonly projects: number;
  /** A gate page with all that it is judged from, one after another over every gate. */
  readonly page: Cost;
  /** The path of gates of a project. */
  readonly path: Cost;
  /** Every open gate of the organisation, judged. */
  readonly board: Cost;
}

const PROJECTS = 500;
const GATE = 'G5';

/** As many projects at the gate with the most criteria of the pilot, their team, answers and proofs beside. */
const USE_CASES = `
  INSERT INTO use_case (organisation_id, id, number, title, problem, status, submitter_id, drivers, identification,
    value_levers, use_scenarios, tags, client_ids, version, created_at, updated_at)
  SELECT u.organisation_id, gen_random_uuid(), u.number + n, 'Cas ' || n, u.problem, 'in_project', u.submitter_id,
    u.drivers, u.identification, u.value_levers, u.use_scenarios, u.tags, u.client_ids, 1, now(), now()
  FROM use_case u CROSS JOIN generate_series(1, $2) n WHERE u.id = $1`;

const PROJECT = `
  INSERT INTO project (organisation_id, id, number, use_case_id, title, constraints, lifecycle_version_id, profile_id,
    phase_id, cycle, mode, status, version, created_by, created_at, updated_at)
  SELECT u.organisation_id, gen_random_uuid(), u.number, u.id, u.title, '{}', $2, 'reinforced', 'P5', 1, 'pilot_slice',
    'active', 1, u.submitter_id, now(), now()
  FROM use_case u WHERE u.organisation_id = $1 AND u.status = 'in_project'`;

const GATES = `
  INSERT INTO gate (organisation_id, id, use_case_id, project_id, gate_id, mode, cycle, lifecycle_version_id, profile_id,
    due_on, opened_at, version, updated_at)
  SELECT organisation_id, gen_random_uuid(), use_case_id, id, $2, '', 1, lifecycle_version_id, profile_id,
    current_date + (number % 60), now(), 1, now()
  FROM project WHERE organisation_id = $1`;

const ROLES = `
  INSERT INTO project_role (organisation_id, id, use_case_id, role_id, person_id, given_by, given_at)
  SELECT p.organisation_id, gen_random_uuid(), p.use_case_id, r.id, p.created_by, p.created_by, now()
  FROM project p CROSS JOIN unnest(ARRAY['sponsor', 'product_owner', 'domain_expert', 'compliance', 'data_scientist']) r (id)
  WHERE p.organisation_id = $1`;

const PROOFS = `
  WITH proof AS (
    INSERT INTO evidence (organisation_id, id, use_case_id, kind, title, form, owner_id, version, created_by, created_at, updated_at)
    SELECT organisation_id, gen_random_uuid(), use_case_id, 'framing_note', 'Preuve ' || n, 'note', created_by, 1, created_by, now(), now()
    FROM project CROSS JOIN generate_series(1, 20) n WHERE organisation_id = $1
    RETURNING organisation_id, id, created_by
  ), version AS (
    INSERT INTO evidence_version (organisation_id, id, evidence_id, number, note, sha256, added_by, added_at)
    SELECT organisation_id, gen_random_uuid(), id, 1, 'Texte', repeat('a', 64), created_by, now() FROM proof
  )
  INSERT INTO evidence_use (organisation_id, id, evidence_id, criterion_id, added_by, added_at)
  SELECT organisation_id, gen_random_uuid(), id, 'G5-02', created_by, now() FROM proof`;

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN;

async function timed(asks: readonly (() => Promise<unknown>)[]): Promise<Cost> {
  const times: number[] = [];
  for (const [nth, ask] of asks.entries()) {
    const began = performance.now();
    await ask();
    if (nth >= asks.length / 10) times.push(performance.now() - began);
  }
  return { p50: at(times, 0.5), p95: at(times, 0.95) };
}

/** Over one connection, one request after another, against the built server. */
export async function costOfGates(url: string, ownerUrl: string): Promise<GateCosts> {
  const population = await Population.of(ownerUrl);
  const organisationId = await population.organisation('Portes');
  const { sessionToken } = await population.person({ organisationId, roles: ['admin'] });
  const call = createCall({ baseUrl: url, headers: () => ({ cookie: `${SESSION_COOKIE}=${sessionToken}` }) });
  const { id } = await call(createUseCase, { title: 'Modèle', problem: 'Une heure par brief.' });
  await population.query(`UPDATE use_case SET status = 'shortlisted' WHERE id = $1`, [id]);
  const { lifecycle } = await call(openGate, { useCaseId: id });
  await population.query(USE_CASES, [id, PROJECTS]);
  await population.query(PROJECT, [organisationId, lifecycle.versionId]);
  await population.query(GATES, [organisationId, GATE]);
  await population.query(ROLES, [organisationId]);
  await population.query(PROOFS, [organisationId]);
  await population.query('ANALYZE');
  const rows = await population.query<{ id: string; useCaseId: string }>(
    `SELECT id, use_case_id AS "useCaseId" FROM gate WHERE organisation_id = $1 AND gate_id = $2 LIMIT 200`,
    [organisationId, GATE],
  );
  const page = await timed(rows.map((row) => () => call(getGate, { id: row.id })));
  const path = await timed(
    rows.map(
      ({ useCaseId }) =>
        () =>
          call(listGates, { useCaseId }),
    ),
  );
  const board = await timed(Array.from({ length: 10 }, () => () => call(readBoard, { limit: 50 })));
  await population.close();
  return { projects: PROJECTS, page, path, board };
}
