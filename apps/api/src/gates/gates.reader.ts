import type { BoardGate, listGates, readBoard } from '@jalon/contracts/gates/gates.operations';
import type { Checked, Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import { Injectable } from '@nestjs/common';
import { LifecyclesReader } from '../lifecycle/templates/lifecycles.reader';
import { ask } from '../platform/database/ask';
import { boardGate } from './viewing/board-gate';
import { headView } from './viewing/head-view';
import { placeWords, wordsOnly } from './viewing/words/lifecycle-words';
import { gateRowsOf, openGateRows } from './gathering/gate-rows';
import { JudgedGates } from './judging/judged-gates';
import type { Judged } from './judging/judging';

const USE_CASE = `
  SELECT u.status, u.project_id AS "projectId" FROM use_case u WHERE u.organisation_id = $1 AND u.id = $2`;

/** So many gates are judged at once; all of them, one lot after the other. */
const LOT = 500;
const PAGE = 50;

type Board = Output<typeof readBoard>;
type Filter = Checked<typeof readBoard>;

/** The gates of a use case, and all that are open. */
@Injectable()
export class GatesReader {
  constructor(
    private readonly gates: JudgedGates,
    private readonly lifecycles: LifecyclesReader,
  ) {}

  async list(actor: Actor, useCaseId: string): Promise<Output<typeof listGates>> {
    const [useCase] = await ask<{ status: string; projectId: string | null }>(USE_CASE, [
      actor.organisationId,
      useCaseId,
    ]);
    if (!useCase) throw new Problem(notFound, {});
    const judged = await this.gates.many(actor, await gateRowsOf(actor, [useCaseId]));
    const heads = judged.map(headView);
    const next = judged.find(({ row }) => row.decidedAt === null);
    const isAtGate = useCase.status === 'shortlisted' || useCase.status === 'in_project';
    return {
      gates: heads,
      ahead: await this.ahead(actor, judged),
      nextId: next?.row.id ?? null,
      mayOpen: isAtGate && !next && useCase.projectId === null && mayDo(actor, 'gates:manage'),
    };
  }

  /** Judges every open gate once; filters and order are by what comes out. */
  async board(actor: Actor, filter: Filter): Promise<Board> {
    const rows = await openGateRows(actor);
    const all: BoardGate[] = [];
    for (let from = 0; from < rows.length; from += LOT)
      for (const judged of await this.gates.many(actor, rows.slice(from, from + LOT)))
        all.push(boardGate(judged, actor));
    const kept = all.filter((gate) => isAsked(gate, filter)).sort(byUrgency);
    const { offset = 0, limit = PAGE } = filter;
    return { items: kept.slice(offset, offset + limit), total: kept.length, counts: countsOf(all) };
  }

  /** Gates of the life cycle after the last that was opened. */
  private async ahead(actor: Actor, judged: readonly Judged[]): Promise<Output<typeof listGates>['ahead']> {
    const held = judged.at(-1)?.held ?? (await this.lifecycles.usual(actor));
    const { gates } = held.lifecycle;
    const opened = new Set(judged.map(({ row }) => row.gateId));
    const last = gates.findLastIndex(({ id }) => opened.has(id));
    return gates.slice(last + 1).map((gate) => ({
      gateId: gate.id,
      name: wordsOnly(gate),
      phase: placeWords(held.lifecycle, gate.after),
    }));
  }
}

/** Among those asked for; whatever it is, where none is. */
const isAmong = (wanted: readonly string[] | undefined, value: string | null | undefined): boolean =>
  !wanted || wanted.length === 0 || wanted.some((one) => one === value);

/** A gate that is blocked and has a promise past its date is both. */
const statesOf = ({ state, overdueEarlier }: BoardGate): readonly (string | null)[] =>
  overdueEarlier > 0 ? [state, 'conditions_overdue'] : [state];

function isAsked(gate: BoardGate, filter: Filter): boolean {
  const { mine, isLate, project } = gate;
  const isMine = filter.awaits === undefined || mine.length > 0;
  const isTimely = filter.isLate === undefined || isLate;
  return (
    isMine &&
    isTimely &&
    statesOf(gate).some((state) => isAmong(filter.state, state)) &&
    isAmong(filter.projectId, project?.id)
  );
}

/** Those that await the reader first, then the nearest date; without a date, last. */
const byUrgency = (one: BoardGate, other: BoardGate): number =>
  Number(other.mine.length > 0) - Number(one.mine.length > 0) ||
  (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') ||
  one.openedAt.localeCompare(other.openedAt);

const countsOf = (all: readonly BoardGate[]): Board['counts'] => {
  const among = (is: (gate: BoardGate) => boolean) => all.filter(is).length;
  return {
    open: all.length,
    ready: among(({ state }) => state === 'ready'),
    blocked: among(({ state }) => state === 'blocked'),
    conditions_overdue: among(({ overdueEarlier }) => overdueEarlier > 0),
    late: among(({ isLate }) => isLate),
    mine: among(({ mine }) => mine.length > 0),
  };
};
