import type { Actor } from '@jalon/domain/access/actor';
import { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { Injectable } from '@nestjs/common';
import { ask } from '../../../platform/database/ask';
import { LifecyclesReader } from '../lifecycles.reader';
import { TemplatesReader } from '../managing/templates.reader';
import type { TemplateRow } from '../managing/template-row';

const DRAFT = `SELECT draft FROM lifecycle_template WHERE organisation_id = $1 AND id = $2`;

/** What is being written, or what it would begin from. */
export interface DraftOfTemplate {
  readonly row: TemplateRow;
  readonly lifecycle: Lifecycle;
  /** What is published last. */
  readonly published: Lifecycle;
}

/** Life cycles as they are being written. */
@Injectable()
export class DraftsReader {
  constructor(
    private readonly lifecycles: LifecyclesReader,
    private readonly templates: TemplatesReader,
  ) {}

  /** Where the template stands, without what is written. */
  row = (actor: Pick<Actor, 'organisationId'>, templateId: string): Promise<TemplateRow> =>
    this.templates.get(actor, templateId);

  async get(actor: Pick<Actor, 'organisationId'>, templateId: string): Promise<DraftOfTemplate> {
    const row = await this.templates.get(actor, templateId);
    const { lifecycle: published } = await this.lifecycles.version(actor, row.versionId);
    const [kept] = await ask<{ draft: Lifecycle | null }>(DRAFT, [actor.organisationId, templateId]);
    return { row, published, lifecycle: kept?.draft ? Lifecycle.parse(kept.draft) : published };
  }
}
