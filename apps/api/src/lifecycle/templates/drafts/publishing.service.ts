import { draftMoved, lifecycleFlaws, nothingToPublish } from '@jalon/contracts/lifecycle/lifecycle.problems';
import type { publishLifecycle } from '@jalon/contracts/lifecycle/drafts.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Actor } from '@jalon/domain/access/actor';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../../platform/database/tenant-store';
import { LifecycleTemplateEntity } from '../lifecycle-template.entity';
import { LifecyclesReader } from '../lifecycles.reader';
import { addVersion } from '../managing/add-version';
import { TemplatesReader } from '../managing/templates.reader';
import { digestOf } from '../shipped-version';
import { toldFlaws } from './judging';
import { writeDraft } from './write-draft';

/** A draft becomes the next version: from then on it never changes, and projects may rest on it. */
@Injectable()
export class PublishingService {
  private readonly store = new TenantStore(LifecycleTemplateEntity, { name: 'lifecycle-template' });

  constructor(
    private readonly lifecycles: LifecyclesReader,
    private readonly templates: TemplatesReader,
  ) {}

  async publish(actor: Actor, { id, version, reason }: Checked<typeof publishLifecycle>): Promise<void> {
    const template = await this.store.hold(actor, id);
    if (template.version !== version) throw new Problem(draftMoved, { version: template.version });
    const { versionId, number } = await this.templates.get(actor, id);
    const { digest } = await this.lifecycles.version(actor, versionId);
    const { draft } = template;
    if (!draft || digestOf(draft) === digest) throw new Problem(nothingToPublish, {});
    refuseFlaws(draft);
    await addVersion(actor, { templateId: id, number: number + 1, lifecycle: draft, reason });
    await writeDraft(actor, template, null);
  }
}

function refuseFlaws(draft: Lifecycle): void {
  const flaws = toldFlaws(draft);
  if (flaws.length > 0) throw new Problem(lifecycleFlaws, { flaws });
}
