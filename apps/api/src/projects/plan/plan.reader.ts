import type { PlanView } from '@jalon/contracts/projects/plan/plan-view';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { localDay } from '@jalon/domain/organisation/local-day';
import { calendarOf } from '@jalon/domain/organisation/working-days';
import { mayOnProject } from '@jalon/domain/projects/may-on-project';
import { wholePlan } from '@jalon/domain/projects/plan/phases-ahead';
import { type PlannedPhase, phaseKey } from '@jalon/domain/projects/plan/project-plan';
import { proposePlan } from '@jalon/domain/projects/plan/propose-plan';
import { tracksOf } from '@jalon/domain/projects/plan/tracks-of';
import { sizeOf, usualDays } from '@jalon/domain/projects/plan/usual-durations';
import { Injectable } from '@nestjs/common';
import { LifecyclesReader } from '../../lifecycle/templates/lifecycles.reader';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';
import { gatesOf } from './gates-of';
import { type KeptPhase, type KeptPlan, PLAN_OF_ONE } from './plan-sql';

const named = ({ fr, en }: { readonly fr: string; readonly en: string }) => ({ fr, en });

/** The plan of one project; `plans.portfolio` shows those of all. */
@Injectable()
export class PlanReader {
  constructor(private readonly lifecycles: LifecyclesReader) {}

  /** One that is not there does not exist (404). */
  async get(actor: Actor, id: string): Promise<PlanView> {
    const kept = await this.kept(actor, id);
    const lifecycle = await this.lifecycles.lifecycle(actor, kept.versionId);
    const today = localDay(workingTime());
    const phases = wholePlan(kept.phases, lifecycle.phases, kept);
    const { holidays, status, phaseId, cycle, startsOn, dueOn } = kept;
    return {
      projectId: id,
      today,
      holidays: [...holidays],
      status,
      phaseId,
      cycle,
      startsOn,
      dueOn,
      phases: phases.map((phase) => rowOf(phase, { kept, lifecycle })),
      gates: gatesOf(kept.gates, lifecycle),
      tracks: tracksOf(lifecycle.tracks, lifecycle.phases).map(({ track, items }) => ({
        id: track.id,
        name: named(track),
        items: items.map((one) => ({ phaseId: one.phaseId, id: one.item.id, name: named(one.item) })),
      })),
      proposal: [...proposalOf(kept, phases, today)],
      may: mayOnProject(actor, kept).includes('edit') ? ['plan', 'take-up'] : [],
    };
  }

  async kept(actor: Actor, id: string): Promise<KeptPlan> {
    const [row] = await ask<KeptPlan & Record<string, unknown>>(PLAN_OF_ONE, [
      actor.organisationId,
      id,
      actor.id,
    ]);
    if (row) return row;
    throw new Problem(notFound, {});
  }
}

interface Given {
  readonly kept: KeptPlan;
  readonly lifecycle: Lifecycle;
}

function rowOf(phase: PlannedPhase, { kept, lifecycle }: Given): PlanView['phases'][number] {
  const described = lifecycle.phases.find(({ id }) => id === phase.phaseId);
  const row: KeptPhase | undefined = kept.phases.find((one) => phaseKey(one) === phaseKey(phase));
  const taken = kept.items.filter((item) => phaseKey(item) === phaseKey(phase));
  return {
    phaseId: phase.phaseId,
    cycle: phase.cycle,
    mode: phase.mode,
    plannedFrom: phase.plannedFrom,
    plannedTo: phase.plannedTo,
    beganOn: phase.beganOn,
    endedOn: phase.endedOn,
    name: described ? named(described) : { fr: phase.phaseId, en: phase.phaseId },
    version: row?.version ?? null,
    items: {
      all: (described?.activities.length ?? 0) + (described?.deliverables.length ?? 0),
      taken: taken.length,
      done: taken.filter(({ isDone }) => isDone).length,
    },
  };
}

/** From the day that the project is to start, or today where that is past: what is ahead cannot begin before. */
function proposalOf({ holidays, startsOn, size }: KeptPlan, phases: readonly PlannedPhase[], today: string) {
  const ahead = phases.filter(({ endedOn }) => endedOn === null);
  const start = startsOn !== null && startsOn > today ? startsOn : today;
  return proposePlan({
    phases: ahead,
    start,
    days: (phaseId) => usualDays(phaseId, sizeOf(size)),
    calendar: calendarOf(holidays),
  });
}
