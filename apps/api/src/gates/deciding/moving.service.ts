import type { Actor } from '@jalon/domain/access/actor';
import { outcomeOf } from '@jalon/domain/gates/deciding/outcomes';
import { afterDecision, type Move } from '@jalon/domain/gates/moving/after-decision';
import { nextReview } from '@jalon/domain/gates/moving/next-review';
import type { GateInstance } from '@jalon/domain/gates/moving/position';
import { Injectable } from '@nestjs/common';
import { workingTime } from '../../platform/database/unit-of-work';
import { ProjectsService } from '../../projects/projects.service';
import { UseCasesService } from '../../use-cases/use-cases.service';
import { gateStore } from '../acting/gate-store';
import { openGateRowsOf } from '../gathering/gate-rows';
import type { Judged } from '../judging/judging';
import { lessonsIn } from '../judging/standing-votes';
import type { Complete } from './counting/concluding.service';
import { ConditionsOfPass } from './conditions-of-pass';
import { journeyOf } from './journey-of';

/** What a decision does to the project: the only thing that moves it. */
@Injectable()
export class Moving {
  private readonly gates = gateStore();

  constructor(
    private readonly projects: ProjectsService,
    private readonly useCases: UseCasesService,
    private readonly conditions: ConditionsOfPass,
  ) {}

  /** `judged`: the gate as it stood when it was decided. */
  async move(actor: Actor, judged: Judged, complete: Complete): Promise<void> {
    const { row, held } = judged;
    const { outcome: id, target } = complete;
    const outcome = outcomeOf(held.lifecycle, id);
    if (!outcome) throw new Error(`The life cycle knows no outcome ${id}`);
    const journey = await journeyOf(actor, judged);
    const move = afterDecision(held.lifecycle, journey, { gateId: row.gateId, outcome: id, target });
    const projectId = await this.place(actor, judged, { ...complete, move });
    if (move.creates === 'use_case') await this.begin(actor, judged);
    if (outcome.effect === 'back' || outcome.effect === 'end') await this.close(actor, judged, move);
    await this.conditions.lift(actor, judged, { outcome, target });
    for (const instance of move.opens) await this.open(actor, { ...judged, projectId }, instance);
  }

  /**
   * Says the project’s id. Before there is one, abandoning puts the use case away, and holding leaves it
   * shortlisted, with its gate open again.
   */
  private async place(
    actor: Actor,
    judged: Judged,
    { move, decision, outcome }: Complete & { readonly move: Move },
  ): Promise<string | null> {
    const { row, held, gateCase } = judged;
    const { phaseId, cycle, mode, status } = move.position;
    if (move.creates === 'project') {
      const { id } = await this.projects.open(actor, {
        useCaseId: row.useCaseId,
        phaseId,
        sponsorIds: signersOf(judged, decision.voteIds, 'sponsor'),
        lifecycleVersionId: held.versionId,
        profileId: gateCase.profileId,
      });
      await this.gates.telling('joined').change(actor, row.id, { projectId: id });
      return id;
    }
    if (row.projectId === null) {
      if (outcome === 'abandon') await this.useCases.follow(actor, row.useCaseId, 'archived');
      return null;
    }
    const lessons = lessonsOf(judged, decision.voteIds);
    await this.projects.place(actor, row.projectId, {
      phaseId,
      cycle,
      mode,
      status,
      ...(lessons !== null && { lessons }),
    });
    return row.projectId;
  }

  /** A use case of its own for the new cycle, fed by this one. */
  private async begin(actor: Actor, { row }: Judged): Promise<void> {
    const { problem, ownerId } = await this.useCases.hold(actor, row.useCaseId);
    const title = `${(row.projectTitle ?? row.useCaseTitle).slice(0, 140)} · nouveau cycle`;
    await this.useCases.create(actor, { title, problem, ownerId });
  }

  private async close(actor: Actor, { row }: Judged, { opens }: Move): Promise<void> {
    const stays = new Set(opens.map(keyOf));
    for (const gate of await openGateRowsOf(actor, [row.useCaseId]))
      if (gate.id !== row.id && !stays.has(keyOf(gate)))
        await this.gates.telling('left').change(actor, gate.id, { closedAt: workingTime() });
  }

  /** One that stands open already stays as it is; one that was left opens again. */
  private async open(
    actor: Actor,
    { row, held, gateCase, projectId }: Judged & { readonly projectId: string | null },
    { gateId, mode, cycle }: GateInstance,
  ): Promise<void> {
    const [known] = await this.gates.find(actor, { useCaseId: row.useCaseId, gateId, mode, cycle });
    if (known?.closedAt)
      await this.gates.telling('opened').change(actor, known.id, { closedAt: null, openedAt: workingTime() });
    if (known) return;
    const recurring = held.lifecycle.gates.find(({ id }) => id === gateId)?.recurring;
    const isNext = recurring !== undefined && cycle > 1;
    await this.gates.telling('opened').add(actor, {
      useCaseId: row.useCaseId,
      projectId,
      gateId,
      mode,
      cycle,
      lifecycleVersionId: held.versionId,
      profileId: gateCase.profileId,
      dueOn: isNext ? nextReview(gateCase.today, recurring) : null,
      remindedAt: null,
      openedAt: workingTime(),
      decidedAt: null,
      outcome: null,
      closedAt: null,
    });
  }
}

const keyOf = ({ gateId, mode, cycle }: GateInstance): string => `${gateId} ${mode} ${cycle}`;

const deciding = ({ votes }: Judged, voteIds: readonly string[]) =>
  votes.filter(({ id }) => voteIds.includes(id));

/** For whom the deciding votes of a role were given. */
const signersOf = (judged: Judged, voteIds: readonly string[], role: string): string[] =>
  deciding(judged, voteIds)
    .filter(({ roleId }) => roleId === role)
    .map(({ person, onBehalfOf }) => (onBehalfOf ?? person).id);

/** What the deciding votes say was learnt; null: nothing, what is written stays. */
const lessonsOf = (judged: Judged, voteIds: readonly string[]): string | null =>
  lessonsIn(deciding(judged, voteIds));
