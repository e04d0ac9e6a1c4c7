import type { openGate, scheduleGate } from '@jalon/contracts/gates/gates.operations';
import { gateOpenAlready, useCaseNotAtGate } from '@jalon/contracts/gates/gates.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Actor } from '@jalon/domain/access/actor';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { Injectable } from '@nestjs/common';
import { LifecyclesService } from '../lifecycle/templates/lifecycles.service';
import { workingTime } from '../platform/database/unit-of-work';
import { AnswersReader } from '../projects/questions/answers.reader';
import { UseCasesService } from '../use-cases/use-cases.service';
import { gateStore } from './acting/gate-store';
import { gateRowsOf } from './gathering/gate-rows';

/** G0 is opened on purpose; every other gate by the decision before it. */
@Injectable()
export class GatesService {
  private readonly store = gateStore();

  constructor(
    private readonly useCases: UseCasesService,
    private readonly lifecycles: LifecyclesService,
    private readonly answers: AnswersReader,
  ) {}

  /** Opens the first gate of a use case that was retained for a decision; says its id. */
  async open(actor: Actor, { useCaseId, dueOn }: Checked<typeof openGate>): Promise<string> {
    const useCase = await this.useCases.hold(actor, useCaseId);
    const known = await gateRowsOf(actor, [useCaseId]);
    const open = known.find(({ decidedAt }) => decidedAt === null);
    if (open || useCase.projectId !== null) throw new Problem(gateOpenAlready, { gateId: open?.id ?? null });
    if (!AT_GATE.includes(useCase.status)) throw new Problem(useCaseNotAtGate, {});
    const { lifecycle, versionId } = await this.lifecycles.usual(actor);
    const gateId = firstGate(lifecycle);
    const gate = await this.store.telling('opened').add(actor, {
      useCaseId,
      projectId: null,
      gateId,
      mode: '',
      cycle: known.filter((one) => one.gateId === gateId).length + 1,
      lifecycleVersionId: versionId,
      profileId: await this.profileOf(actor, { useCaseId, lifecycle }),
      dueOn: dueOn ?? null,
      remindedAt: null,
      openedAt: workingTime(),
      decidedAt: null,
      outcome: null,
      closedAt: null,
    });
    return gate.id;
  }

  /** A new date reminds anew. */
  async schedule(actor: Actor, { id, version, dueOn }: Checked<typeof scheduleGate>): Promise<void> {
    await this.store.telling('scheduled').amend(actor, id, { version, dueOn, remindedAt: null });
  }

  /** The one that the answers call for. */
  private async profileOf(
    actor: Actor,
    { useCaseId, lifecycle }: { readonly useCaseId: string; readonly lifecycle: Lifecycle },
  ): Promise<string> {
    const { profile } = await this.answers.judged(actor, { useCaseId, lifecycle });
    return profile?.profileId ?? lifecycle.profiles[0]?.id ?? '';
  }
}

/** Retained for a decision, or said to be in project by an import. */
const AT_GATE: readonly UseCaseStatus[] = ['shortlisted', 'in_project'];

/** The gate that is decided on a use case, before any project. */
const firstGate = ({ gates }: Lifecycle): string =>
  gates.find(({ subject }) => subject === 'use_case')?.id ?? gates[0]?.id ?? 'G0';
