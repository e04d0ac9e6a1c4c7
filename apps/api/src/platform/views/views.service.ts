import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { tooManyViews, viewNotYours } from '@jalon/contracts/views/views.problems';
import type { Actor } from '@jalon/domain/access/actor';
import { mayOnView, MOST_VIEWS, type ViewAction, type ViewDraft } from '@jalon/domain/views/view';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { TenantStore } from '../database/tenant-store';
import { workingTime } from '../database/unit-of-work';
import { SavedViewEntity } from './saved-view.entity';
import { ViewDefaults } from './view-defaults.service';
import { ViewPages } from './view-pages';

export interface ViewEdit extends Partial<Pick<ViewDraft, 'name' | 'params'>> {
  readonly version: number;
}

/** Views that people keep of lists. Row security shows each only theirs and the shared ones. */
@Injectable()
export class ViewsService {
  private readonly store = new TenantStore(SavedViewEntity, { name: 'view' });

  constructor(
    private readonly pages: ViewPages,
    private readonly defaults: ViewDefaults,
  ) {}

  async create(actor: Actor, { page, name, params }: ViewDraft): Promise<string> {
    const kept = this.pages.check(actor, { page, params });
    const mine = await this.store.find(actor, { ownerId: actor.id, page, removedAt: IsNull() });
    if (mine.length >= MOST_VIEWS) throw new Problem(tooManyViews, {});
    const row = { page, name, params: kept, ownerId: actor.id, isShared: false, removedAt: null };
    return (await this.store.add(actor, row)).id;
  }

  async update(actor: Actor, id: string, edit: ViewEdit): Promise<void> {
    const { page } = await this.held(actor, id, 'edit');
    if (edit.params) this.pages.check(actor, { page, params: edit.params });
    await this.store.amend(actor, id, edit);
  }

  /** A view that is private again opens nobody else's list. */
  async share(actor: Actor, id: string, isShared: boolean): Promise<void> {
    const row = await this.held(actor, id);
    if (row.isShared === isShared) return;
    this.expect(actor, row, isShared ? 'share' : 'unshare');
    if (!isShared) await this.defaults.forget(actor, row);
    await this.store.telling(isShared ? 'shared' : 'unshared').change(actor, id, { isShared });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    const row = await this.found(actor, id);
    if (row.removedAt !== null) return;
    this.expect(actor, row, 'remove');
    await this.store.telling('removed').change(actor, id, { removedAt: workingTime() });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    const row = await this.found(actor, id);
    if (row.removedAt === null) return;
    this.expect(actor, row, 'restore');
    await this.store.telling('restored').change(actor, id, { removedAt: null });
  }

  /** Locked, whether it stands or was removed. */
  private found = (actor: Actor, id: string): Promise<SavedViewEntity> => this.store.hold(actor, id);

  /** Locked, and standing. */
  private async held(actor: Actor, id: string, action?: ViewAction): Promise<SavedViewEntity> {
    const row = await this.found(actor, id);
    if (row.removedAt !== null) throw new Problem(notFound, {});
    if (action) this.expect(actor, row, action);
    return row;
  }

  private expect(actor: Actor, { ownerId, isShared, removedAt }: SavedViewEntity, action: ViewAction): void {
    const may = mayOnView(actor, { ownerId, isShared, isRemoved: removedAt !== null });
    if (!may.includes(action)) throw new Problem(viewNotYours, {});
  }
}
