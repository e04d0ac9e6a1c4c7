import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import {
  AWAITED_PARTS,
  type AwaitedCondition,
  type AwaitedGate,
  inGateOrder,
  MOST_OF_A_PART,
} from '@jalon/domain/gates/awaiting/awaited-gate';
import { Injectable } from '@nestjs/common';
import { openGateRowsFor } from '../gathering/gate-rows';
import { JudgedGates } from '../judging/judged-gates';
import { awaitedConditions, awaitedGate } from './awaited-gate';

/** How many open gates are judged at most: those of the reader first, then by date. */
const MOST_JUDGED = 60;

/** What gates ask of a person: those in which they take part are judged, all of them for whoever watches. */
@Injectable()
export class AwaitedGatesReader {
  constructor(private readonly judged: JudgedGates) {}

  async read(actor: Actor): Promise<{ gates: AwaitedGate[]; conditions: AwaitedCondition[] }> {
    const isAll = mayDo(actor, 'portfolio:decide');
    const open = await this.judged.many(actor, await openGateRowsFor(actor, { most: MOST_JUDGED, isAll }));
    const gates = open.flatMap((judged) => awaitedGate(judged, actor));
    const conditions = new Map(
      open.flatMap((judged) => awaitedConditions(judged, actor)).map((one) => [one.id, one]),
    );
    return {
      gates: AWAITED_PARTS.flatMap((part) =>
        inGateOrder(gates.filter((gate) => gate.part === part)).slice(0, MOST_OF_A_PART),
      ),
      conditions: [...conditions.values()]
        .sort((one, other) => one.dueOn.localeCompare(other.dueOn))
        .slice(0, MOST_OF_A_PART),
    };
  }
}
