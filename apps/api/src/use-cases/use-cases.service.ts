import { Problem } from '@jalon/contracts/platform/problem';
import { moveNotOpen, notEditable, reasonNeeded } from '@jalon/contracts/use-cases/use-cases.problems';
import type { Actor } from '@jalon/domain/access/actor';
import { mayOnUseCase } from '@jalon/domain/use-cases/may-on-use-case';
import { movesOf, moveUseCase } from '@jalon/domain/use-cases/move-use-case';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import type { UseCaseChanges, UseCaseDraft } from '@jalon/domain/use-cases/use-case';
import { Injectable } from '@nestjs/common';
import { ask } from '../platform/database/ask';
import { TenantStore } from '../platform/database/tenant-store';
import { EMPTY_USE_CASE } from './empty-use-case';
import { linkClients, refuseUnknown } from './references';
import { UseCaseNews } from './use-case-news';
import { UseCaseEntity } from './use-case.entity';

const NEXT_NUMBER = `SELECT door.next_use_case_number() AS number`;

export interface Move {
  readonly from: UseCaseStatus;
  readonly to: UseCaseStatus;
  readonly reason?: string | null | undefined;
}

@Injectable()
export class UseCasesService {
  private readonly store = new TenantStore(UseCaseEntity, { name: 'use-case', secret: ['projectId'] });

  constructor(private readonly news: UseCaseNews) {}

  /** A draft of the one who hands it in, under the next number of the organisation. */
  async create(actor: Actor, draft: UseCaseDraft): Promise<string> {
    const fields = { ...EMPTY_USE_CASE, ...withoutDoubles(draft) };
    await refuseUnknown(actor, { people: listOf(fields.ownerId), clients: fields.clientIds });
    const [next] = await ask<{ number: number }>(NEXT_NUMBER);
    const made = await this.store.add(actor, { ...fields, number: next?.number, submitterId: actor.id });
    if (made.clientIds.length > 0) await linkClients(actor, made);
    if (made.ownerId !== null) await this.news.assigned(actor, made);
    return made.id;
  }

  /** The use case, held until the transaction ends. */
  hold = (actor: Actor, id: string): Promise<UseCaseEntity> => this.store.hold(actor, id);

  /** The use case held until the transaction ends, by whoever may edit it as it stands. */
  async holdToEdit(actor: Actor, id: string): Promise<void> {
    refuseEdit(actor, await this.store.hold(actor, id), false);
  }

  /** An edit of some fields by whoever may edit it as it stands; who owns it is for fewer to say. */
  async update(
    actor: Actor,
    id: string,
    { version, ...edit }: UseCaseChanges & { readonly version: number },
  ): Promise<void> {
    const changes = withoutDoubles(edit);
    const before = { ...(await this.store.hold(actor, id)) };
    const assigns = changes.ownerId !== undefined && changes.ownerId !== before.ownerId;
    refuseEdit(actor, before, assigns);
    await refuseUnknown(actor, {
      people: assigns ? listOf(changes.ownerId) : [],
      clients: (changes.clientIds ?? []).filter((client) => !before.clientIds.includes(client)),
    });
    const after = await this.store.amend(actor, id, { version, ...changes });
    if (changes.clientIds) await linkClients(actor, after);
    if (assigns) await this.news.assigned(actor, after);
  }

  /** Taken under the row's lock, on the status that the person saw; the rules are the domain's. */
  async move(actor: Actor, id: string, { from, to, reason }: Move): Promise<void> {
    const before = { ...(await this.store.hold(actor, id)) };
    const outcome = moveUseCase(actor, before, { to, reason });
    if (from !== before.status || outcome.kind === 'not-open')
      throw new Problem(moveNotOpen, {
        current: before.status,
        open: movesOf(actor, before).map((move) => move.to),
      });
    if (outcome.kind === 'reason-needed') throw new Problem(reasonNeeded, { act: outcome.act });
    const after = await this.store
      .telling('moved')
      .change(actor, id, { ...outcome.state, moveReason: reason ?? null });
    await this.news.moved(actor, after);
  }

  /** For whom it is, as its project says; clients that are newly named must exist (404). */
  async setClients(actor: Actor, id: string, clientIds: readonly string[]): Promise<void> {
    const before = await this.store.hold(actor, id);
    const clients = clientIds.filter((client) => !before.clientIds.includes(client));
    await refuseUnknown(actor, { people: [], clients });
    const after = await this.store.change(actor, id, { clientIds: [...clientIds] });
    await linkClients(actor, after);
  }

  /** G0 was passed: this project carries the use case from now on. Only what was retained for a decision can be. */
  async launch(actor: Actor, id: string, projectId: string): Promise<void> {
    const before = await this.store.hold(actor, id);
    const stands = before.status === 'on_hold' ? before.heldFrom : before.status;
    if (before.projectId !== null || !isLaunchable(stands))
      throw new Problem(moveNotOpen, { current: before.status, open: [] });
    await this.keep(actor, id, { status: 'in_project', heldFrom: null, moveReason: null, projectId });
  }

  /** Its project was decided on: the register follows. */
  async follow(actor: Actor, id: string, status: 'in_project' | 'on_hold' | 'archived'): Promise<void> {
    await this.keep(actor, id, { status, heldFrom: status === 'on_hold' ? 'in_project' : null });
  }

  private async keep(actor: Actor, id: string, state: Partial<UseCaseEntity>): Promise<void> {
    const before = (await this.store.hold(actor, id)).status;
    const after = await this.store.telling('moved').change(actor, id, state);
    if (after.status !== before) await this.news.moved(actor, after);
  }
}

/** Retained for a decision; or said to be in project (by an import) before there was one. */
const isLaunchable = (status: UseCaseStatus | null): boolean =>
  status === 'shortlisted' || status === 'in_project';

/** An edit needs the right to it as the use case stands; a new owner needs one more. */
function refuseEdit(actor: Actor, useCase: UseCaseEntity, assigns: boolean): void {
  const may = mayOnUseCase(actor, useCase);
  if (may.includes('edit') && (!assigns || may.includes('assign'))) return;
  throw new Problem(notEditable, { current: useCase.status });
}

const listOf = <T>(one: T | null | undefined): T[] => (one === null || one === undefined ? [] : [one]);

/** A client or a tag said twice is said once. */
const withoutDoubles = <Changes extends UseCaseChanges>(changes: Changes): Changes => ({
  ...changes,
  ...(changes.clientIds && { clientIds: [...new Set(changes.clientIds)] }),
  ...(changes.tags && { tags: [...new Set(changes.tags)] }),
});
