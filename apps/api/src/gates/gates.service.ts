import type { openGate, scheduleGate } from '@jalon/contracts/gates/gates.operations';
import { gateOpenAlready, useCaseNotAtGate } from '@jalon/contracts/gates/gates.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Actor } from '@jalon/domain/access/actor';
import { deriveAttributes } from '@jalon/domain/lifecycle/attributes/derive-attributes';
import { proposeProfile } from '@jalon/domain/lifecycle/profiles/profiles';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
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
    if (useCase.status !== 'shortlisted' && useCase.status !== 'in_project')
      throw new Problem(useCaseNotAtGate, {});
    const { lifecycle, versionId } = await this.lifecycles.usual(actor);
    const gateId = firstGate(lifecycle);
    const answers = (await this.answers.of(actor, [useCaseId])).get(useCaseId) ?? {};
    const proposed = proposeProfile(lifecycle, deriveAttributes(lifecycle, answers));
    const gate = await this.store.telling('opened').add(actor, {
      useCaseId,
      projectId: null,
      gateId,
      mode: '',
      cycle: known.filter((one) => one.gateId === gateId).length + 1,
      lifecycleVersionId: versionId,
      profileId: proposed?.profileId ?? lifecycle.profiles[0]?.id ?? '',
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
}

/** The gate that is decided on a use case, before any project. */
const firstGate = ({ gates }: Lifecycle): string =>
  gates.find(({ subject }) => subject === 'use_case')?.id ?? gates[0]?.id ?? 'G0';
