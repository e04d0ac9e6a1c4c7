import { type HomeGates, MOST_JUDGED, MOST_OF_A_PART } from '@jalon/contracts/home/home-gates.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import { HOME_GATE_PARTS, inGateOrder } from '@jalon/domain/home/home-gate';
import { Injectable } from '@nestjs/common';
import { openGateRowsFor } from '../gates/gathering/gate-rows';
import { JudgedGates } from '../gates/judging/judged-gates';
import { homeConditions, homeGate } from './home-gate';

/** What gates ask of a person: those in which they take part are judged, all of them for whoever watches. */
@Injectable()
export class HomeGatesReader {
  constructor(private readonly judged: JudgedGates) {}

  async read(actor: Actor): Promise<HomeGates> {
    const isAll = mayDo(actor, 'portfolio:decide');
    const open = await this.judged.many(actor, await openGateRowsFor(actor, { most: MOST_JUDGED, isAll }));
    const gates = open.flatMap((judged) => homeGate(judged, actor));
    const conditions = new Map(
      open.flatMap((judged) => homeConditions(judged, actor)).map((one) => [one.id, one]),
    );
    return {
      gates: HOME_GATE_PARTS.flatMap((part) =>
        inGateOrder(gates.filter((gate) => gate.part === part)).slice(0, MOST_OF_A_PART),
      ),
      conditions: [...conditions.values()]
        .sort((one, other) => one.dueOn.localeCompare(other.dueOn))
        .slice(0, MOST_OF_A_PART),
    };
  }
}
