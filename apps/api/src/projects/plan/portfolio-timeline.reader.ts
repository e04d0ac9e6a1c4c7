import type { PortfolioTimeline } from '@jalon/contracts/projects/plan/plan-view';
import type { Actor } from '@jalon/domain/access/actor';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { localDay } from '@jalon/domain/organisation/local-day';
import { Injectable } from '@nestjs/common';
import { LifecyclesReader } from '../../lifecycle/templates/lifecycles.reader';
import { ask, RawJson } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';

/** What is drawn of phases and gates, gathered once, not once a project: 500 of them are one pass. */
const ALL = `
  WITH phases AS (SELECT f.project_id AS id, json_agg(json_strip_nulls(json_build_object('phaseId', f.phase_id,
      'cycle', f.cycle, 'plannedFrom', CASE WHEN f.began_on IS NULL THEN f.planned_from END,
      'plannedTo', CASE WHEN f.ended_on IS NULL THEN f.planned_to END, 'beganOn', f.began_on,
      'endedOn', f.ended_on)) ORDER BY f.began_on, f.planned_from) AS rows
    FROM project_phase f WHERE f.organisation_id = $1 AND coalesce(f.began_on, f.planned_from, f.planned_to) IS NOT NULL
    GROUP BY f.project_id),
  gates AS (SELECT g.project_id AS id, json_agg(json_strip_nulls(json_build_object('gateId', g.gate_id,
      'cycle', g.cycle, 'mode', nullif(g.mode, ''), 'dueOn', CASE WHEN g.decided_at IS NULL THEN g.due_on END,
      'decidedOn', (g.decided_at AT TIME ZONE 'Europe/Paris')::date, 'outcome', g.outcome))
      ORDER BY g.opened_at, g.id) AS rows
    FROM gate g WHERE g.organisation_id = $1 AND g.project_id IS NOT NULL
      AND (g.decided_at IS NOT NULL OR g.due_on IS NOT NULL) GROUP BY g.project_id),
  owners AS (SELECT r.use_case_id AS id, json_agg(json_build_object('id', n.id, 'name', n.name)
      ORDER BY r.given_at, r.id) AS rows
    FROM project_role r JOIN person n ON n.id = r.person_id
    WHERE r.organisation_id = $1 AND r.role_id = 'product_owner' AND r.ended_at IS NULL GROUP BY r.use_case_id),
  buyers AS (SELECT u.use_case_id AS id, json_agg(json_build_object('id', c.id, 'name', c.name) ORDER BY c.name, c.id)
      AS rows
    FROM use_case_client u JOIN client c ON c.organisation_id = u.organisation_id AND c.id = u.client_id
    WHERE u.organisation_id = $1 GROUP BY u.use_case_id)
  SELECT (SELECT o.holidays::text[] FROM organisation o WHERE o.id = $1) AS holidays,
    array_agg(DISTINCT p.lifecycle_version_id) FILTER (WHERE p.id IS NOT NULL) AS versions,
    coalesce(json_agg(json_build_object('id', p.id, 'reference', project_reference(p.number),
      'title', p.title, 'status', p.status, 'phaseId', p.phase_id, 'cycle', p.cycle,
      'lifecycleVersionId', p.lifecycle_version_id, 'dueOn', p.due_on, 'owners', coalesce(w.rows, '[]'),
      'clients', coalesce(b.rows, '[]'), 'phases', coalesce(f.rows, '[]'), 'gates', coalesce(g.rows, '[]'))
      ORDER BY p.number DESC), '[]')::text AS projects
  FROM project p
  LEFT JOIN phases f ON f.id = p.id LEFT JOIN gates g ON g.id = p.id
  LEFT JOIN owners w ON w.id = p.use_case_id LEFT JOIN buyers b ON b.id = p.use_case_id
  WHERE p.organisation_id = $1`;

interface Row {
  readonly holidays: string[];
  readonly versions: string[] | null;
  readonly projects: string;
}

/** Every project on one time line: one statement, and the words of the life cycles from memory. */
@Injectable()
export class PortfolioTimelineReader {
  constructor(private readonly lifecycles: LifecyclesReader) {}

  async read(actor: Actor): Promise<RawJson> {
    const [row] = await ask<Row & Record<string, unknown>>(ALL, [actor.organisationId]);
    const lifecycles: PortfolioTimeline['lifecycles'] = [];
    for (const versionId of row?.versions ?? [])
      lifecycles.push(wordsOf(versionId, await this.lifecycles.lifecycle(actor, versionId)));
    const head = JSON.stringify({
      today: localDay(workingTime()),
      holidays: row?.holidays ?? [],
      lifecycles,
    });
    return new RawJson(`${head.slice(0, -1)},"projects":${row?.projects ?? '[]'}}`);
  }
}

const named = ({ id, fr, en }: { readonly id: string; readonly fr: string; readonly en: string }) => ({
  id,
  fr,
  en,
});

const wordsOf = (versionId: string, { phases, gates, outcomes }: Lifecycle) => ({
  versionId,
  phases: phases.map(named),
  gates: gates.map((gate) => ({ ...named(gate), after: gate.after })),
  outcomes: outcomes.map((outcome) => ({ ...named(outcome), effect: outcome.effect })),
});
