import type { GateHead } from '@jalon/contracts/gates/gate-view';
import { conditionState } from '@jalon/domain/gates/deciding/conditions/condition-state';
import { isSettled } from '@jalon/domain/gates/evaluation/states';
import { formatProjectReference } from '@jalon/domain/projects/project-reference';
import { formatReference } from '@jalon/domain/use-cases/reference';
import type { GateRow } from '../gathering/gate-rows';
import type { Judged } from '../judging/judging';
import { gateOf, modeWords, outcomeWords, placeWords, wordsOnly } from './words/lifecycle-words';

/** Where a gate stands on screen, below the root. */
export const gatePath = ({ id, useCaseId, projectId }: Pick<GateRow, 'id' | 'useCaseId' | 'projectId'>) =>
  projectId === null ? `/use-cases/${useCaseId}/gate` : `/projects/${projectId}/gates/${id}`;

const projectOf = ({ projectId, projectNumber, projectTitle }: GateRow): GateHead['project'] =>
  projectId === null
    ? null
    : {
        id: projectId,
        reference: formatProjectReference(projectNumber ?? 0),
        title: projectTitle ?? '',
      };

function decidedOf({ row, held }: Judged): GateHead['decided'] {
  const { decidedAt, outcome, target } = row;
  if (decidedAt === null || outcome === null) return null;
  return {
    at: decidedAt.toISOString(),
    outcome: outcomeWords(held.lifecycle, outcome),
    target: target === null ? null : placeWords(held.lifecycle, target),
  };
}

/** Conditions of this pass, by how they stand today. */
function conditionCounts({ row, held, gateCase, conditions }: Judged) {
  const states = conditions
    .filter(({ instanceId }) => instanceId === row.id)
    .map((condition) => conditionState(held.lifecycle, gateCase, condition).state);
  const overdue = states.filter((state) => state === 'overdue').length;
  const open = states.filter((state) => state === 'open' || state === 'due_soon').length + overdue;
  return { openConditions: open, overdueConditions: overdue };
}

/** How far an open gate is; of a decided one nothing is counted. */
function standingOf({ row, evaluation }: Judged) {
  if (row.decidedAt !== null)
    return { state: null, isSkipped: false, unmet: [], applicable: null, settled: null };
  const applicable = evaluation.criteria.filter(({ state }) => state !== 'not_applicable');
  return {
    state: evaluation.state,
    isSkipped: evaluation.skipped !== null,
    unmet: evaluation.unmet,
    applicable: applicable.length,
    settled: applicable.filter(({ state }) => isSettled(state)).length,
  };
}

/** What a list or a path of gates shows. */
export function headView(judged: Judged): GateHead {
  const { row, held } = judged;
  const { lifecycle } = held;
  const gate = gateOf(lifecycle, row.gateId);
  return {
    id: row.id,
    gateId: row.gateId,
    name: gate ? wordsOnly(gate) : { fr: row.gateId, en: row.gateId },
    phase: placeWords(lifecycle, gate?.after ?? ''),
    useCase: { id: row.useCaseId, reference: formatReference(row.useCaseNumber), title: row.useCaseTitle },
    project: projectOf(row),
    mode: modeWords(row.mode),
    cycle: row.cycle,
    path: gatePath(row),
    dueOn: row.dueOn,
    openedAt: row.openedAt.toISOString(),
    ...standingOf(judged),
    decided: decidedOf(judged),
    ...conditionCounts(judged),
    version: row.version,
  };
}
