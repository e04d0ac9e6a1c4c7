import type { GateView } from '@jalon/contracts/gates/gate-view';
import type { Actor } from '@jalon/domain/access/actor';
import { Inject, Injectable } from '@nestjs/common';
import { Counting } from '../deciding/counting/counting.service';
import { GateViews } from '../gate-views';
import { JudgedGates } from '../judging/judged-gates';
import type { Judged } from '../judging/judging';
import { Reopening } from '../watching/reopening.service';

/**
 * An act at a gate: under its lock, with what stood before; afterwards what no longer stands is ended, what is complete
 * is decided, and it is shown.
 */
@Injectable()
export class GateActs {
  @Inject(JudgedGates) private readonly gates!: JudgedGates;
  @Inject(GateViews) private readonly views!: GateViews;
  @Inject(Reopening) private readonly reopening!: Reopening;
  @Inject(Counting) private readonly counting!: Counting;

  /** Refused once the gate is decided. */
  async at(actor: Actor, id: string, act: (judged: Judged) => Promise<void>): Promise<GateView> {
    const judged = await this.gates.open(actor, id);
    await act(judged);
    const useCaseIds = [judged.row.useCaseId];
    await this.reopening.settle(actor, useCaseIds);
    await this.counting.settle(actor, useCaseIds, [actor.id]);
    return this.show(actor, id);
  }

  show = async (actor: Actor, id: string): Promise<GateView> =>
    this.views.view(actor, await this.gates.get(actor, id));
}
