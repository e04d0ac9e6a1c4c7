import type { Mistakes } from '@jalon/contracts/projects/mistakes/mistakes.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { calendarOf } from '@jalon/domain/organisation/working-days';
import { mayOnProject } from '@jalon/domain/projects/may-on-project';
import { detectMistakes } from '@jalon/domain/projects/mistakes/detect-mistakes';
import { MISTAKE_WORDS, type MistakeId } from '@jalon/domain/projects/mistakes/mistake';
import { MISTAKE_FACTS, type ProjectPicture } from '@jalon/domain/projects/mistakes/project-picture';
import { plannedDays } from '@jalon/domain/projects/plan/propose-plan';
import { Inject, Injectable } from '@nestjs/common';
import { FactProviders } from '../../lifecycle/facts/fact-providers';
import { LifecyclesReader } from '../../lifecycle/templates/lifecycles.reader';
import { ask } from '../../platform/database/ask';
import type { KeptPlan } from '../plan/plan-sql';
import { PlanReader } from '../plan/plan.reader';
import type { ProjectEntity } from '../project.entity';
import { ProjectsService } from '../projects.service';
import { AnswersReader } from '../questions/answers.reader';
import { TeamReader } from '../team/team.reader';

interface Dismissal {
  readonly mistakeId: MistakeId;
  readonly reason: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
}

const DISMISSED = `
  SELECT m.mistake_id AS "mistakeId", m.reason, json_build_object('id', p.id, 'name', p.name) AS by,
    m.dismissed_at AS at
  FROM project_mistake m JOIN person p ON p.id = m.dismissed_by
  WHERE m.organisation_id = $1 AND m.project_id = $2`;

/** Other projects that passed their pilot: they deploy, are accepted, run or scale. */
const FORMER = `
  SELECT count(*)::int AS count FROM project
  WHERE organisation_id = $1 AND id <> $2 AND phase_id IN ('P6', 'P7', 'P8', 'P9')`;

/** The common mistakes as they are seen in what is kept now. */
@Injectable()
export class MistakesReader {
  @Inject(PlanReader) private readonly plans!: PlanReader;
  @Inject(LifecyclesReader) private readonly lifecycles!: LifecyclesReader;
  @Inject(FactProviders) private readonly facts!: FactProviders;

  constructor(
    private readonly projects: ProjectsService,
    private readonly team: TeamReader,
    private readonly answers: AnswersReader,
  ) {}

  async list(actor: Actor, id: string): Promise<Mistakes> {
    const project = await this.projects.get(actor, id);
    const plan = await this.plans.kept(actor, id);
    const dismissed = await ask<Dismissal & Record<string, unknown>>(DISMISSED, [actor.organisationId, id]);
    const found = detectMistakes(await this.pictureOf(actor, project, plan));
    const items = found.map((mistake) => {
      const said = dismissed.find(({ mistakeId }) => mistakeId === mistake.id);
      return {
        ...mistake,
        name: MISTAKE_WORDS[mistake.id],
        dismissed: said ? { reason: said.reason, by: said.by, at: said.at.toISOString() } : null,
      };
    });
    return { items, mayDismiss: mayOnProject(actor, plan).includes('edit') };
  }

  private async pictureOf(actor: Actor, project: ProjectEntity, plan: KeptPlan): Promise<ProjectPicture> {
    const { useCaseId, id: projectId, problem, scopeIn, scopeOut } = project;
    const lifecycle = await this.lifecycles.lifecycle(actor, project.lifecycleVersionId);
    const { values } = await this.answers.judged(actor, { useCaseId, lifecycle });
    const held = await this.team.held(actor, [useCaseId]);
    const facts = await this.facts.read([{ useCaseId, projectId }], MISTAKE_FACTS);
    const [former] = await ask<{ count: number }>(FORMER, [actor.organisationId, projectId]);
    return {
      phase: Math.max(
        lifecycle.phases.findIndex(({ id }) => id === project.phaseId),
        1,
      ),
      problem,
      scopeIn,
      scopeOut,
      does: project.doesText,
      doesNot: project.doesNotText,
      roles: held.map(({ roleId }) => roleId),
      attributes: values,
      facts: Object.fromEntries(facts.map((fact) => [fact.id, fact.value])),
      plannedDays: daysOf(plan),
      formerProjects: former?.count ?? 0,
    };
  }
}

function daysOf({ phases, holidays }: KeptPlan): Record<string, number> {
  const calendar = calendarOf(holidays);
  const days: Record<string, number> = {};
  for (const { phaseId, plannedFrom, plannedTo } of phases)
    if (plannedFrom && plannedTo)
      days[phaseId] = (days[phaseId] ?? 0) + plannedDays({ from: plannedFrom, to: plannedTo }, calendar);
  return days;
}
