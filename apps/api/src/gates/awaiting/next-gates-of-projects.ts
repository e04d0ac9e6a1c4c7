import type { Actor } from '@jalon/domain/access/actor';
import type { NextGate } from '@jalon/domain/projects/next-gate';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NextGates } from '../../projects/reading/next-gates';
import { openGateRowsOf } from '../gathering/gate-rows';
import { JudgedGates } from '../judging/judged-gates';
import { headView } from '../viewing/head-view';

/** Tells the list of projects which gate each has before it, and how it stands. */
@Injectable()
export class NextGatesOfProjects implements OnModuleInit {
  constructor(
    private readonly next: NextGates,
    private readonly gates: JudgedGates,
  ) {}

  onModuleInit(): void {
    this.next.register(this.read);
  }

  /** The first that was opened, where several are. */
  private read = async (actor: Actor, useCaseIds: readonly string[]): Promise<Map<string, NextGate>> => {
    const judged = await this.gates.many(actor, await openGateRowsOf(actor, useCaseIds));
    const found = new Map<string, NextGate>();
    for (const gate of judged) {
      const { id, gateId, name, state, dueOn } = headView(gate);
      const open = gate.evaluation.unmet.length;
      if (!found.has(gate.row.useCaseId) && state !== null)
        found.set(gate.row.useCaseId, { id, gateId, name, state, open, dueOn });
    }
    return found;
  };
}
