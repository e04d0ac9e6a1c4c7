import type { GateOutcome } from '@jalon/contracts/gates/gate-view';
import { isAttachable } from '@jalon/domain/gates/deciding/conditions/condition-flaws';
import { outcomeOf, targetsOf, WITH_CONDITIONS } from '@jalon/domain/gates/deciding/outcomes';
import { CLOSING } from '@jalon/domain/gates/evaluation/heard-facts';
import type { Ballot } from '@jalon/domain/gates/deciding/seats';
import { type VoteRefusal, voteRefusals } from '@jalon/domain/gates/deciding/vote-refusals';
import type { Journey } from '@jalon/domain/gates/moving/journey';
import { judge, type Judged } from '../judging/judging';
import { templateOf } from '../judging/standing-votes';
import { consequenceOf } from './consequence';
import { outcomeWords, placeWords } from './words/lifecycle-words';

/** The gate as it is judged while this outcome is under decision. */
export const judgedFor = (judged: Judged, outcome: string): Judged =>
  CLOSING.includes(outcome) ? judge(judged, outcome) : judged;

function refusalsOf(judged: Judged, ballot: Ballot, outcome: string): readonly VoteRefusal[] {
  const { held, gateCase, evaluation } = judgedFor(judged, outcome);
  const nobody = { personId: '', roleId: '', target: null, reason: null, conditions: [] };
  const { lessons } = judged.row;
  return voteRefusals(
    { rulebook: held.lifecycle, gateCase, evaluation, ballot },
    { ...nobody, outcome, lessons },
  );
}

const criterionName = ({ held }: Judged, id: string) => {
  const found = held.lifecycle.gates.flatMap(({ criteria }) => criteria).find((one) => one.id === id);
  return { criterionId: id, name: { fr: found?.fr ?? id, en: found?.en ?? id } };
};

type Obstacle = GateOutcome['obstacles'][number];

function obstacleOf({ code }: VoteRefusal): Obstacle[] {
  return code === 'not_ready' || code === 'also_needed' || code === 'lessons_needed' ? [code] : [];
}

function outcomeView(judged: Judged, id: string, told: { ballot: Ballot; journey: Journey }): GateOutcome[] {
  const { lifecycle } = judged.held;
  const outcome = outcomeOf(lifecycle, id);
  if (!outcome) return [];
  const gate = templateOf(judged);
  const refusals = refusalsOf(judged, told.ballot, id);
  const lacksCondition = id === WITH_CONDITIONS && !judged.evaluation.criteria.some(isAttachable);
  return [
    {
      ...outcomeWords(lifecycle, id),
      requiresReady: outcome.requiresReady,
      consequence: consequenceOf(lifecycle, told.journey, { gateId: gate.id, outcome }),
      targets: targetsOf(lifecycle, gate, outcome).map((target) => placeWords(lifecycle, target)),
      obstacles: [
        ...refusals.flatMap(obstacleOf),
        ...(lacksCondition ? (['no_condition_possible'] as const) : []),
      ],
      unmet: refusals
        .flatMap((refusal) => {
          if (refusal.code === 'not_ready') return refusal.unmet;
          return refusal.code === 'also_needed' ? refusal.criterionIds : [];
        })
        .map((criterionId) => criterionName(judged, criterionId)),
    },
  ];
}

/** What the deciders may decide, where each leads, and what stands in its way. */
export const outcomeViews = (judged: Judged, told: { ballot: Ballot; journey: Journey }): GateOutcome[] =>
  templateOf(judged).outcomes.flatMap((id) => outcomeView(judged, id, told));
