import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import type { UseCaseChanges, UseCaseDraft } from '@jalon/domain/use-cases/use-case';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { TenantStore } from '../../platform/database/tenant-store';
import { EMPTY_USE_CASE } from '../empty-use-case';
import { linkClients, refuseUnknown } from '../references';
import { UseCaseEntity } from '../use-case.entity';

const NEXT_NUMBER = `SELECT door.next_use_case_number() AS number`;

/** What the rules of whoever asks look at. */
export type Proposed = Pick<
  UseCaseEntity,
  'id' | 'title' | 'status' | 'submitterId' | 'moveReason' | 'clientIds'
>;

/**
 * Use cases of people who propose without writing the register. Whether they may is not judged here: whoever calls has
 * done so by the rules of what it does.
 */
@Injectable()
export class ProposingService {
  private readonly store = new TenantStore(UseCaseEntity, { name: 'use-case' });

  /** One that is handed in as it is made: `proposed`, or where whoever brings it in may start it. */
  async propose(actor: Actor, draft: UseCaseDraft, status: UseCaseStatus): Promise<Proposed> {
    const clientIds = [...new Set(draft.clientIds ?? [])];
    await refuseUnknown(actor, { people: [], clients: clientIds });
    const [next] = await ask<{ number: number }>(NEXT_NUMBER);
    const fields = { ...EMPTY_USE_CASE, ...draft, clientIds, status };
    const made = await this.store.add(actor, { ...fields, number: next?.number, submitterId: actor.id });
    if (clientIds.length > 0) await linkClients(actor, made);
    return made;
  }

  /** The use case, locked, as it stands. */
  hold = async (actor: Actor, id: string): Promise<Proposed> => ({ ...(await this.store.hold(actor, id)) });

  /** Whoever named one that is not there, or no longer in sight, is told so. */
  async expect(actor: Actor, id: string): Promise<void> {
    const [row] = await this.store.find(actor, { id });
    if (!row) throw new Problem(notFound, {});
  }

  /** An edit by someone who read `version`; `again` hands it in once more. */
  async correct(
    actor: Actor,
    { id, clientIds: before }: Proposed,
    edit: UseCaseChanges & { readonly version: number; readonly again: boolean },
  ): Promise<void> {
    const { again, ...changes } = edit;
    const clientIds = changes.clientIds && [...new Set(changes.clientIds)];
    const added = (clientIds ?? []).filter((client) => !before.includes(client));
    await refuseUnknown(actor, { people: [], clients: added });
    const after = await this.store.amend(actor, id, { ...changes, clientIds });
    if (clientIds) await linkClients(actor, after);
    if (again) await this.store.telling('moved').change(actor, id, { status: 'proposed', moveReason: null });
  }
}
