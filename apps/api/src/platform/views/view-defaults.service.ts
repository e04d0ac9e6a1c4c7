import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { viewNotYours } from '@jalon/contracts/views/views.problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { Role } from '@jalon/domain/access/roles';
import { mayOnView } from '@jalon/domain/views/view';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ask } from '../database/ask';
import { TenantStore } from '../database/tenant-store';
import { SavedViewEntity } from './saved-view.entity';
import { ViewDefaultEntity } from './view-default.entity';

/** What a default is of: a person's own choice, or a role. */
type Whose =
  { readonly role: Role; readonly personId: null } | { readonly role: null; readonly personId: string };

interface Wanted {
  readonly page: string;
  readonly viewId: string | null;
}

/** Two who set the same default wait for one another. */
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtextextended('view-default ' || $1, 0))`;

/** Which view each list opens with. */
@Injectable()
export class ViewDefaults {
  private readonly store = new TenantStore(ViewDefaultEntity, { name: 'view-default' });
  private readonly views = new TenantStore(SavedViewEntity, { name: 'view' });

  async choose(actor: Actor, wanted: Wanted): Promise<void> {
    await this.standing(actor, wanted);
    await this.set(actor, wanted, { role: null, personId: actor.id });
  }

  /** Shares the view where it is not. */
  async setForRole(actor: Actor, { role, ...wanted }: Wanted & { readonly role: Role }): Promise<void> {
    const view = await this.standing(actor, wanted);
    if (view && !mayOnView(actor, { ...view, isRemoved: false }).includes('default'))
      throw new Problem(viewNotYours, {});
    if (view && !view.isShared) await this.views.telling('shared').change(actor, view.id, { isShared: true });
    await this.set(actor, wanted, { role, personId: null });
  }

  /** It opens nobody's list any more but its owner's. */
  async forget(actor: Actor, { id: viewId, ownerId }: SavedViewEntity): Promise<void> {
    for (const { id, personId } of await this.store.find(actor, { viewId }))
      if (personId !== ownerId) await this.store.remove(actor, id);
  }

  /** The wanted view, seen by the actor, of this page and not removed. */
  private async standing(actor: Actor, { page, viewId }: Wanted): Promise<SavedViewEntity | null> {
    if (viewId === null) return null;
    const view = await this.views.get(actor, viewId);
    if (view.page === page && view.removedAt === null) return view;
    throw new Problem(notFound, {});
  }

  private async set(actor: Actor, { page, viewId }: Wanted, { role, personId }: Whose): Promise<void> {
    await ask(ONE_AT_A_TIME, [`${actor.organisationId} ${page} ${role ?? personId}`]);
    const [held] = await this.store.find(actor, {
      page,
      ...(role === null ? { personId, role: IsNull() } : { role, personId: IsNull() }),
    });
    if (viewId === null) return held && this.store.remove(actor, held.id);
    if (held) return void (await this.store.change(actor, held.id, { viewId }));
    await this.store.add(actor, { page, role, personId, viewId });
  }
}
