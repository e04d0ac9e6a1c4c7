import type { changeShortlist, shareShortlist } from '@jalon/contracts/portfolio/shortlists.operations';
import { shortlistNotYours, shortlistWithdrawn } from '@jalon/contracts/portfolio/shortlists.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Actor } from '@jalon/domain/access/actor';
import {
  mayOnShortlist,
  type ShortlistAction,
  shortlistState,
} from '@jalon/domain/portfolio/shortlists/may-on-shortlist';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { NotificationsService } from '../../platform/discussion/notifications/notifications.service';
import { expectPeople } from '../../platform/discussion/people';
import { ShortlistEntity } from './shortlist.entity';

/** The journal is told the digest, not what it covers; who made it and when is said by the event itself. */
const UNTOLD = ['snapshot', 'modelId', 'modelNumber', 'previousId', 'madeBy', 'madeAt'] as const;

export const shortlistStore = () => new TenantStore(ShortlistEntity, { name: 'shortlist', secret: UNTOLD });

/** The life of a shortlist once it is frozen: one's own, shared, withdrawn. Its content has no door here. */
@Injectable()
export class ShortlistsService {
  private readonly store = shortlistStore();

  constructor(private readonly notifications: NotificationsService) {}

  async change(actor: Actor, { id, ...edit }: Checked<typeof changeShortlist>): Promise<void> {
    await this.open(actor, id, 'rename');
    await this.store.telling('renamed').amend(actor, id, edit);
  }

  /** Shared once; whoever is chosen is told, then and later. */
  async share(actor: Actor, { id, memberIds }: Checked<typeof shareShortlist>): Promise<void> {
    const { name, sharedAt } = await this.open(actor, id, 'share');
    await expectPeople(actor, { permission: 'portfolio:read' }, memberIds);
    if (sharedAt === null) await this.store.telling('shared').change(actor, id, { sharedAt: workingTime() });
    const subject = { subjectType: 'shortlist', subjectId: id, subjectTitle: name };
    await this.notifications.notify(actor, { ...subject, kind: 'shortlist', to: memberIds });
  }

  async withdraw(actor: Actor, id: string, reason: string): Promise<void> {
    await this.open(actor, id, 'withdraw');
    const changes = { withdrawnAt: workingTime(), withdrawnReason: reason };
    await this.store.telling('withdrawn').change(actor, id, changes);
  }

  /** The shortlist, held, if this may be done with it; another's that is not shared does not exist. */
  private async open(actor: Actor, id: string, action: ShortlistAction): Promise<ShortlistEntity> {
    const row = await this.store.hold(actor, id);
    const state = shortlistState(row);
    if (state === 'withdrawn') throw new Problem(shortlistWithdrawn, {});
    if (!mayOnShortlist(actor, { madeById: row.madeBy, state }).includes(action))
      throw new Problem(shortlistNotYours, {});
    return row;
  }
}
