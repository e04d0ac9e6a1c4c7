import { draftMoved, lawIsKept, shippedIsCopied } from '@jalon/contracts/lifecycle/lifecycle.problems';
import type { discardDraft, editDraft } from '@jalon/contracts/lifecycle/drafts.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { applyEdit } from '@jalon/domain/lifecycle/edits/apply-edit';
import { type Edited, isRefusal } from '@jalon/domain/lifecycle/edits/edited';
import type { LifecycleEdit } from '@jalon/domain/lifecycle/edits/lifecycle-edit';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../../../platform/database/tenant-store';
import { tell } from '../../../platform/journal/tell';
import { LifecycleTemplateEntity } from '../lifecycle-template.entity';
import { LifecyclesReader } from '../lifecycles.reader';
import { TemplatesReader } from '../managing/templates.reader';
import { changedPlaces, refuseSamePlace } from './places';
import { writeDraft } from './write-draft';

/** What came of an edit: the draft as it is now, and the part that was edited. */
export interface DraftEdited {
  readonly version: number;
  readonly part: string;
  readonly lifecycle: Lifecycle;
}

/** A life cycle as it is being written, part by part; nothing of it holds before it is published. */
@Injectable()
export class DraftsService {
  private readonly store = new TenantStore(LifecycleTemplateEntity, { name: 'lifecycle-template' });

  constructor(
    private readonly lifecycles: LifecyclesReader,
    private readonly templates: TemplatesReader,
  ) {}

  /** Changes one part, under the template's lock; the first change begins a draft of the latest version. */
  async edit(actor: Actor, { id, version, edit }: Checked<typeof editDraft>): Promise<DraftEdited> {
    if (id === actor.organisationId) throw new Problem(shippedIsCopied, {});
    const template = await this.store.hold(actor, id);
    const { versionId, number } = await this.templates.get(actor, id);
    const base = template.draft ?? (await this.lifecycles.lifecycle(actor, versionId));
    const edited = accepted(base, edit);
    const places = changedPlaces(edited);
    if (Object.keys(places.after).length === 0)
      return { version: template.version, part: edited.id, lifecycle: base };
    await refuseSamePlace({ template, read: version, part: edited.id, ...places });
    const draft = { draft: edited.lifecycle, draftOf: template.draftOf ?? number };
    const next = await writeDraft(actor, template, draft);
    const subject = { type: 'lifecycle-template', id };
    tell({ kind: 'lifecycle-template.edited', subject, version: next, ...places });
    return { version: next, part: edited.id, lifecycle: edited.lifecycle };
  }

  /** Gives up what was written. */
  async discard(actor: Actor, { id, version }: Checked<typeof discardDraft>): Promise<void> {
    const template = await this.store.hold(actor, id);
    if (template.version !== version) throw new Problem(draftMoved, { version: template.version });
    if (!template.draft) return;
    const next = await writeDraft(actor, template, null);
    const subject = { type: 'lifecycle-template', id };
    const before = { draftOf: template.draftOf };
    tell({ kind: 'lifecycle-template.discarded', subject, version: next, before, after: {} });
  }
}

/** The edit as the domain makes it; what it refuses is told. */
function accepted(base: Lifecycle, edit: LifecycleEdit): Edited {
  const outcome = applyEdit(base, edit);
  if (!isRefusal(outcome)) return outcome;
  if (outcome === 'not-found') throw new Problem(notFound, {});
  const criterionId = 'id' in edit ? edit.id : '';
  const criterion = base.gates.flatMap(({ criteria }) => criteria).find((one) => one.id === criterionId);
  throw new Problem(lawIsKept, { criterionId, law: criterion?.law ?? [] });
}
