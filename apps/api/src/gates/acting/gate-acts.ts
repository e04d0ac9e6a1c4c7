import type { GateView } from '@jalon/contracts/gates/gate-view';
import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { GateViews } from '../gate-views';
import { JudgedGates } from '../judging/judged-gates';
import type { Judged } from '../judging/judging';
import { Reopening } from '../watching/reopening.service';

/** An act at a gate: under its lock, with what stood before; afterwards what no longer stands is ended, and shown. */
@Injectable()
export class GateActs {
  constructor(
    private readonly gates: JudgedGates,
    private readonly views: GateViews,
    private readonly reopening: Reopening,
  ) {}

  /** Refused once the gate is decided. */
  async at(actor: Actor, id: string, act: (judged: Judged) => Promise<void>): Promise<GateView> {
    const judged = await this.gates.open(actor, id);
    await act(judged);
    await this.reopening.settle(actor, [judged.row.useCaseId]);
    return this.show(actor, id);
  }

  show = async (actor: Actor, id: string): Promise<GateView> =>
    this.views.view(actor, await this.gates.get(actor, id));
}
