import type { changeLifecycle, copyLifecycle } from '@jalon/contracts/lifecycle/templates.operations';
import { usualLifecycleStays } from '@jalon/contracts/lifecycle/lifecycle.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../../platform/database/tenant-store';
import { workingTime } from '../../../platform/database/unit-of-work';
import { adoptShipped, lockUsual } from '../adopt-shipped';
import { LifecycleTemplateEntity } from '../lifecycle-template.entity';
import { LifecyclesReader } from '../lifecycles.reader';
import { addVersion } from './add-version';

/** Life cycles of an organisation's own: copied, named, chosen as the usual one, put away. */
@Injectable()
export class TemplatesService {
  private readonly store = new TenantStore(LifecycleTemplateEntity, {
    name: 'lifecycle-template',
    secret: ['draft', 'draftOf'],
  });

  constructor(private readonly lifecycles: LifecyclesReader) {}

  /** Begins as this version of another, which is its first version too; says its id. */
  async copy(actor: Actor, { name, from }: Checked<typeof copyLifecycle>): Promise<string> {
    const { lifecycle } = await this.lifecycles.version(actor, from);
    const standing = { isUsual: false, draft: null, draftOf: null, archivedAt: null };
    const { id } = await this.store.add(actor, { name, ...standing });
    await addVersion(actor, { templateId: id, number: 1, lifecycle, reason: null });
    return id;
  }

  /** Its name, which is the usual one, and whether it is still offered; the usual one always is. */
  async change(actor: Actor, { id, version, ...wanted }: Checked<typeof changeLifecycle>): Promise<void> {
    if (id === actor.organisationId) await adoptShipped(actor);
    const template = await this.store.hold(actor, id);
    const { isArchived = template.archivedAt !== null, isUsual = template.isUsual } = wanted;
    if (isArchived && isUsual) throw new Problem(usualLifecycleStays, {});
    if (isUsual && !template.isUsual) await this.turnUsual(actor);
    const archivedAt = archivedFrom(template, isArchived);
    await this.store.amend(actor, id, { version, name: wanted.name, isUsual, archivedAt });
  }

  /** Nobody is the usual one from here on; the caller makes another so in the same transaction. */
  private async turnUsual(actor: Actor): Promise<void> {
    await lockUsual(actor.organisationId);
    for (const { id } of await this.store.find(actor, { isUsual: true }))
      await this.store.change(actor, id, { isUsual: false });
  }
}

const archivedFrom = ({ archivedAt }: LifecycleTemplateEntity, isArchived: boolean): Date | null =>
  isArchived ? (archivedAt ?? workingTime()) : null;
