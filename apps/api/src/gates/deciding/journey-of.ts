import type { Actor } from '@jalon/domain/access/actor';
import { skippedPhase } from '@jalon/domain/gates/evaluation/skipped-phase';
import { type Journey, START } from '@jalon/domain/gates/moving/journey';
import { type Position } from '@jalon/domain/gates/moving/position';
import { PhaseMode } from '@jalon/domain/lifecycle/template/phase';
import { ask } from '../../platform/database/ask';
import { gateRowsOf, type GateRow } from '../gathering/gate-rows';
import type { Judged } from '../judging/judging';

/** Phases that were entered; one that is only planned was not. */
const ENTERED = `
  SELECT phase_id AS "phaseId", max(cycle) AS times FROM project_phase
  WHERE organisation_id = $1 AND project_id = $2 AND began_on IS NOT NULL GROUP BY phase_id`;

const positionOf = ({
  projectId,
  projectPhase,
  projectCycle,
  projectMode,
  projectStatus,
}: GateRow): Position =>
  projectId === null
    ? START
    : {
        hasProject: true,
        phaseId: projectPhase ?? START.phaseId,
        cycle: projectCycle ?? 1,
        mode: PhaseMode.safeParse(projectMode).data ?? null,
        status: projectStatus ?? 'active',
      };

const decidedOf = (rows: readonly GateRow[]): Journey['decided'] =>
  rows.flatMap(({ gateId, mode, cycle, outcome }) =>
    outcome === null ? [] : [{ gateId, mode, cycle, outcome }],
  );

/** One more wave than were passed. */
function waveOf({ held }: Judged, decided: Journey['decided']): string {
  const { gates, outcomes } = held.lifecycle;
  const perWave = gates.filter((gate) => gate.perWave).map(({ id }) => id);
  const forward = outcomes.filter(({ effect }) => effect === 'forward').map(({ id }) => id);
  const passed = decided.filter(
    ({ gateId, outcome }) => perWave.includes(gateId) && forward.includes(outcome),
  );
  return `wave_${passed.length + 1}`;
}

/** Where the subject of a gate stands, and how it came there. */
export async function journeyOf(actor: Actor, judged: Judged): Promise<Journey> {
  const { row, held, gateCase } = judged;
  const entered = row.projectId
    ? await ask<{ phaseId: string; times: number }>(ENTERED, [actor.organisationId, row.projectId])
    : [];
  const decided = decidedOf(await gateRowsOf(actor, [row.useCaseId]));
  const { phases } = held.lifecycle;
  return {
    position: positionOf(row),
    entered: Object.fromEntries(entered.map(({ phaseId, times }) => [phaseId, times])),
    decided,
    skipped: phases
      .filter(({ id }) => skippedPhase(held.lifecycle, gateCase, id) !== null)
      .map(({ id }) => id),
    firstMode: gateCase.attributes['scopeMode'] === 'full_scope' ? 'full_scope' : 'pilot_slice',
    wave: waveOf(judged, decided),
  };
}
