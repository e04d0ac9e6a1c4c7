import type { Population } from '../../platform/testing/population';

/** Projects stand at these gates in turn; facts of every context are looked at by one or the other. */
const GATES_IN_TURN = [1, 2, 5, 6] as const;
const open = (number: string) =>
  `(ARRAY[${GATES_IN_TURN.join(', ')}])[1 + ${number} % ${GATES_IN_TURN.length}]`;
export const GATE_IDS = GATES_IN_TURN.map((number) => `G${number}`);

export const PROJECTS = 500;
export const PROOFS_OF_EACH = 20;

/** An id that follows from a text. */
const idFrom = (text: string) =>
  `overlay(overlay(md5(${text}) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid`;
const proofId = (useCaseId: string) => idFrom(`${useCaseId} || ' ' || n`);
const kpiId = idFrom(`p.use_case_id || ' ' || k.id`);

/** As many use cases as asked, each written like the model. */
const USE_CASES = `
  INSERT INTO use_case (organisation_id, id, number, title, problem, status, submitter_id, owner_id, drivers,
    identification, value_levers, use_scenarios, tags, client_ids, version, created_at, updated_at)
  SELECT u.organisation_id, gen_random_uuid(), u.number + n, 'Cas ' || n, u.problem, 'in_project', u.submitter_id,
    u.submitter_id, u.drivers, u.identification, u.value_levers, u.use_scenarios, u.tags, u.client_ids, 1, now(), now()
  FROM use_case u CROSS JOIN generate_series(1, $2) n WHERE u.organisation_id = $1`;

const PROJECT = `
  INSERT INTO project (organisation_id, id, number, use_case_id, title, constraints, lifecycle_version_id, profile_id,
    phase_id, cycle, mode, status, starts_on, due_on, version, created_by, created_at, updated_at)
  SELECT u.organisation_id, gen_random_uuid(), u.number, u.id, u.title, '{}', $2, 'reinforced', 'P' || ${open('u.number')}, 1, 'pilot_slice',
    'active', current_date - 200, current_date + u.number % 300, 1, u.submitter_id, now(), now()
  FROM use_case u WHERE u.organisation_id = $1 AND u.status = 'in_project'`;

/** The gates behind each, and the one before it. */
const GATES = `
  INSERT INTO gate (organisation_id, id, use_case_id, project_id, gate_id, mode, cycle, lifecycle_version_id, profile_id,
    due_on, opened_at, decided_at, outcome, version, updated_at)
  SELECT organisation_id, gen_random_uuid(), use_case_id, id, 'G' || n, '', 1, lifecycle_version_id, profile_id,
    current_date - 150 + 25 * n + number % 60, now() - make_interval(days => 180 - 25 * n),
    CASE WHEN n < ${open('number')} THEN now() - make_interval(days => 170 - 25 * n) END,
    CASE WHEN n < ${open('number')} THEN 'pass' END, 1, now()
  FROM project CROSS JOIN generate_series(0, 9) n WHERE organisation_id = $1 AND n <= ${open('number')}
  ON CONFLICT (organisation_id, use_case_id, gate_id, mode, cycle) DO UPDATE
    SET project_id = EXCLUDED.project_id, decided_at = EXCLUDED.decided_at, outcome = EXCLUDED.outcome`;

/** Ten phases of each on the calendar: gone through, under way, to come. */
const PHASES = `
  INSERT INTO project_phase (organisation_id, id, project_id, phase_id, cycle, planned_from, planned_to, began_on, ended_on, version)
  SELECT organisation_id, gen_random_uuid(), id, 'P' || n, 1, current_date - 180 + 30 * n, current_date - 151 + 30 * n,
    CASE WHEN n <= ${open('number')} THEN current_date - 178 + 30 * n END,
    CASE WHEN n < ${open('number')} THEN current_date - 149 + 30 * n END, 1
  FROM project CROSS JOIN generate_series(0, 9) n WHERE organisation_id = $1`;

const ROLES = `
  INSERT INTO project_role (organisation_id, id, use_case_id, role_id, person_id, given_by, given_at)
  SELECT p.organisation_id, gen_random_uuid(), p.use_case_id, r.id, ($2::uuid[])[1 + r.place % cardinality($2::uuid[])],
    p.created_by, now()
  FROM project p CROSS JOIN unnest(ARRAY['sponsor', 'product_owner', 'domain_expert', 'compliance', 'data_scientist',
    'security', 'dpo', 'ai_lead', 'finance', 'system_owner']) WITH ORDINALITY AS r (id, place)
  WHERE p.organisation_id = $1`;

/** Every question is answered as the model answered it. */
const ANSWERS = `
  INSERT INTO attribute_answer (organisation_id, id, use_case_id, attribute_id, value, answered_by, answered_at, version)
  SELECT p.organisation_id, gen_random_uuid(), p.use_case_id, a.attribute_id, a.value, a.answered_by, now(), 1
  FROM attribute_answer a JOIN project p ON p.organisation_id = a.organisation_id
  WHERE a.organisation_id = $1 AND a.use_case_id = $2 AND p.use_case_id <> $2`;

/** Twenty proofs of each, two versions of each, over the criteria of the gate; their ids follow from the use case. */
const PROOFS = `
  WITH proof AS (
    INSERT INTO evidence (organisation_id, id, use_case_id, kind, title, form, owner_id, version, created_by, created_at, updated_at)
    SELECT organisation_id, ${proofId('use_case_id')}, use_case_id, 'framing_note', 'Preuve ' || n, 'note',
      created_by, 1, created_by, now(), now()
    FROM project CROSS JOIN generate_series(1, ${PROOFS_OF_EACH}) n WHERE organisation_id = $1
    RETURNING organisation_id, id, use_case_id, created_by
  ), version AS (
    INSERT INTO evidence_version (organisation_id, id, evidence_id, number, note, sha256, added_by, added_at)
    SELECT organisation_id, gen_random_uuid(), id, n, 'Texte', repeat('a', 64), created_by, now()
    FROM proof CROSS JOIN generate_series(1, 2) n
  )
  INSERT INTO evidence_use (organisation_id, id, evidence_id, criterion_id, added_by, added_at)
  SELECT p.organisation_id, gen_random_uuid(), ${proofId('p.use_case_id')},
    'G' || ${open('p.number')} || '-' || lpad((1 + (n + m) % 15)::text, 2, '0'), p.created_by, now()
  FROM project p CROSS JOIN generate_series(1, ${PROOFS_OF_EACH}) n CROSS JOIN generate_series(0, 1) m WHERE p.organisation_id = $1`;

const RECORDS = `
  INSERT INTO project_record (organisation_id, id, use_case_id, kind, happened_on, data, version, created_by, created_at, updated_at)
  SELECT p.organisation_id, gen_random_uuid(), p.use_case_id, r.kind, current_date - 30, r.data, 1, p.created_by, now(), now()
  FROM project p CROSS JOIN (VALUES
    ('pilot_decision', '{"with": true, "reason": "À l’essai d’abord."}'::jsonb),
    ('pilot_user', '{"name": "Inès", "job": "Rédactrice", "trainedOn": "2026-01-05"}'),
    ('pilot_user', '{"name": "Paul", "job": "Chef de projet", "trainedOn": null}'),
    ('pilot_channel', '{"channel": "LinkedIn"}'),
    ('marking_test', '{"channel": "LinkedIn", "visible": true, "machineReadable": true, "tool": "c2patool"}')) AS r (kind, data)
  WHERE p.organisation_id = $1`;

/** The KPIs of the model for each, and thirty measurements of each from baseline to pilot. */
const KPIS = `
  WITH made AS (
    INSERT INTO kpi (organisation_id, id, use_case_id, name, family, role, margin, target, target_form, target_on,
      owner_id, source, cadence, alert_at, number, version, created_by, created_at, updated_at)
    SELECT p.organisation_id, ${kpiId}, p.use_case_id, k.name, k.family, k.role, k.margin,
      k.target, k.target_form, k.target_on, k.owner_id, k.source, k.cadence, k.alert_at, k.number, 1, k.created_by, now(), now()
    FROM kpi k JOIN project p ON p.organisation_id = k.organisation_id
    WHERE k.organisation_id = $1 AND k.use_case_id = $2 AND p.use_case_id <> $2
  )
  INSERT INTO kpi_version (organisation_id, id, kpi_id, number, meaning, starts_on, made_by, made_at)
  SELECT p.organisation_id, gen_random_uuid(), ${kpiId}, v.number, v.meaning, v.starts_on,
    v.made_by, now()
  FROM kpi k JOIN project p ON p.organisation_id = k.organisation_id
  JOIN kpi_version v ON v.organisation_id = k.organisation_id AND v.kpi_id = k.id
  WHERE k.organisation_id = $1 AND k.use_case_id = $2 AND p.use_case_id <> $2`;

const MEASUREMENTS = `
  INSERT INTO kpi_measurement (organisation_id, id, kpi_id, number, taken_on, context, value, n, entered_by, entered_at, version)
  SELECT k.organisation_id, gen_random_uuid(), k.id, k.number, current_date - 120 + n,
    CASE WHEN n < 15 THEN 'baseline' ELSE 'pilot' END, 40 + n % 7, 3, k.created_by, now(), 1
  FROM kpi k CROSS JOIN generate_series(1, 30) n WHERE k.organisation_id = $1`;

/** By day, as whoever keeps measurements keeps them beside. */
const DAYS = `
  INSERT INTO kpi_day (organisation_id, kpi_id, number, context, day, rows, n, total, deviations, by_n, divided,
    denominators, by_denominator, from_on, kept_at)
  SELECT organisation_id, kpi_id, number, context, taken_on, 1, n, value, 0, value * n, 0, 0, 0, taken_on, entered_at
  FROM kpi_measurement WHERE organisation_id = $1`;

const TASKS = `
  WITH made AS (
    INSERT INTO task (organisation_id, id, subject_type, subject_id, title, owner_id, due_on, created_by, completed_at,
      version, created_at, updated_at)
    SELECT organisation_id, ${idFrom(`id || ' ' || n`)}, 'project', id, 'Tâche ' || n, created_by, current_date + n, created_by,
      CASE WHEN n < 6 THEN now() END, 1, now(), now()
    FROM project CROSS JOIN generate_series(1, 10) n WHERE organisation_id = $1
  )
  INSERT INTO project_item (organisation_id, id, project_id, phase_id, cycle, item_id, task_id)
  SELECT organisation_id, gen_random_uuid(), id, 'P5', 1, 'P5-A' || n, ${idFrom(`id || ' ' || n`)}
  FROM project CROSS JOIN generate_series(1, 10) n WHERE organisation_id = $1`;

/** A pass under a condition that is not settled yet. */
const CONDITIONS = `
  INSERT INTO gate_condition (organisation_id, id, gate_id, criterion_id, words, rule, owner_id, due_on, version)
  SELECT g.organisation_id, gen_random_uuid(), g.id, 'G0-03', 'Revoir les consignes.', NULL, p.created_by,
    current_date + 20, 1
  FROM gate g JOIN project p ON p.organisation_id = g.organisation_id AND p.id = g.project_id
  WHERE g.organisation_id = $1 AND g.gate_id = 'G0'`;

export interface Many {
  readonly organisationId: string;
  /** The use case that others are written like; its answers and KPIs are there. */
  readonly modelId: string;
  readonly lifecycleVersionId: string;
  readonly personIds: readonly string[];
}

/** Puts 500 projects at their gates, each with all that one of them has after half a year. */
export async function raiseMany({ query }: Population, many: Many): Promise<void> {
  const { organisationId, modelId, lifecycleVersionId, personIds } = many;
  await query(USE_CASES, [organisationId, PROJECTS - 1]);
  await query(`UPDATE use_case SET status = 'in_project' WHERE id = $1`, [modelId]);
  await query(PROJECT, [organisationId, lifecycleVersionId]);
  await query(ROLES, [organisationId, personIds]);
  for (const statement of [GATES, PHASES, PROOFS, RECORDS, TASKS, CONDITIONS])
    await query(statement, [organisationId]);
  for (const statement of [ANSWERS, KPIS]) await query(statement, [organisationId, modelId]);
  await query(MEASUREMENTS, [organisationId]);
  await query(DAYS, [organisationId]);
  await query('ANALYZE');
}
