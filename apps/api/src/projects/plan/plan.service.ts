import { Problem } from '@jalon/contracts/platform/problem';
import { misfit } from '@jalon/contracts/platform/misfit';
import { changedMeanwhile, notFound } from '@jalon/contracts/platform/problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { setPlan } from '@jalon/contracts/projects/plan/plan.operations';
import { projectNotYours } from '@jalon/contracts/projects/projects.problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import type { Words } from '@jalon/domain/platform/language';
import { mayOnProject } from '@jalon/domain/projects/may-on-project';
import { wholePlan } from '@jalon/domain/projects/plan/phases-ahead';
import { phaseKey } from '@jalon/domain/projects/plan/project-plan';
import { Inject, Injectable } from '@nestjs/common';
import { LifecyclesReader } from '../../lifecycle/templates/lifecycles.reader';
import { TenantStore } from '../../platform/database/tenant-store';
import { ProjectsService } from '../projects.service';
import { TeamReader } from '../team/team.reader';
import { ProjectPhaseEntity } from './plan.entities';
import type { KeptPlan } from './plan-sql';
import { PlanReader } from './plan.reader';

type Planning = Checked<typeof setPlan>['phases'][number];

const isKnown = (planning: Planning, known: ReadonlySet<string>): boolean =>
  planning.from === null || known.has(phaseKey(planning));

const elsewhere = ({ phaseId, cycle }: Pick<Planning, 'phaseId' | 'cycle'>): Words => ({
  fr: `Le projet n’est pas passé par ${phaseId}, cycle ${cycle}, et ne l’a pas devant lui.`,
  en: `The project neither went through ${phaseId}, cycle ${cycle}, nor has it ahead.`,
});

const keysOf = (kept: KeptPlan, lifecycle: Lifecycle): ReadonlySet<string> =>
  new Set(wholePlan(kept.phases, lifecycle.phases, kept).map(phaseKey));

/** Plans the phases of projects. */
@Injectable()
export class PlanService {
  private readonly store = new TenantStore(ProjectPhaseEntity, {
    name: 'project-phase',
    telling: 'planned',
    about: ({ projectId }) => ({ type: 'project', id: projectId }),
  });

  @Inject(LifecyclesReader) private readonly lifecycles!: LifecyclesReader;

  constructor(
    private readonly projects: ProjectsService,
    private readonly team: TeamReader,
    private readonly reader: PlanReader,
  ) {}

  /**
   * All phases or none; refused where another planned one of them since it was read (409), and where a phase is neither
   * behind nor ahead of the project at that cycle (422), unless its days are there and are taken away.
   */
  async set(actor: Actor, { id, phases }: Checked<typeof setPlan>): Promise<void> {
    await this.editable(actor, id);
    const kept = await this.reader.kept(actor, id);
    const lifecycle = await this.lifecycles.lifecycle(actor, kept.versionId);
    if (!phases.every(({ phaseId }) => lifecycle.phases.some((phase) => phase.id === phaseId)))
      throw new Problem(notFound, {});
    const known = keysOf(kept, lifecycle);
    const strange = phases.flatMap((planning, nth) =>
      isKnown(planning, known)
        ? []
        : [{ pointer: `/phases/${nth}/cycle` as const, words: elsewhere(planning) }],
    );
    if (strange.length > 0) throw misfit(...strange);
    for (const planning of phases) await this.plan(actor, id, planning);
  }

  /** Refuses a phase that is neither behind nor ahead of the project at this cycle (422); one unknown is not there. */
  async expectPhase(actor: Actor, id: string, phase: Pick<Planning, 'phaseId' | 'cycle'>): Promise<void> {
    const kept = await this.reader.kept(actor, id);
    const lifecycle = await this.lifecycles.lifecycle(actor, kept.versionId);
    if (!lifecycle.phases.some(({ id: phaseId }) => phaseId === phase.phaseId))
      throw new Problem(notFound, {});
    if (!keysOf(kept, lifecycle).has(phaseKey(phase)))
      throw misfit({ pointer: '/cycle', words: elsewhere(phase) });
  }

  /** The project, held, if the actor leads it. */
  async editable(actor: Actor, id: string) {
    const project = await this.projects.hold(actor, id);
    const roleIds = await this.team.ownRoles(actor, project.useCaseId);
    if (mayOnProject(actor, { status: project.status, roleIds }).includes('edit')) return project;
    throw new Problem(projectNotYours, {});
  }

  private async plan(actor: Actor, projectId: string, planning: Planning): Promise<void> {
    const { phaseId, cycle, from, to, version } = planning;
    const dates = { plannedFrom: from, plannedTo: to };
    const [row] = await this.store.find(actor, { projectId, phaseId, cycle });
    if (row && version !== null) await this.store.amend(actor, row.id, { ...dates, version });
    else if (!row)
      await this.store.add(actor, {
        projectId,
        phaseId,
        cycle,
        mode: null,
        beganOn: null,
        endedOn: null,
        ...dates,
      });
    else if (row.plannedFrom === null && row.plannedTo === null)
      await this.store.change(actor, row.id, dates);
    else if (row.plannedFrom !== from || row.plannedTo !== to)
      throw new Problem(changedMeanwhile, { version: row.version, conflicts: [] });
  }
}
