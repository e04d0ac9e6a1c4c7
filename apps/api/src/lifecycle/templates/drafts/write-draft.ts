import type { Actor } from '@jalon/domain/access/actor';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { ask } from '../../../platform/database/ask';
import { workingTime } from '../../../platform/database/unit-of-work';
import type { LifecycleTemplateEntity } from '../lifecycle-template.entity';

const WRITE = `
  UPDATE lifecycle_template SET draft = $3, draft_of = $4, version = version + 1, updated_at = $5
  WHERE organisation_id = $1 AND id = $2 RETURNING version`;

interface Draft {
  readonly draft: Lifecycle;
  /** The number of the version that it began from. */
  readonly draftOf: number;
}

/** Writes what is being written, or that nothing is; says the template's version from here on. The caller tells it. */
export async function writeDraft(
  { organisationId }: Actor,
  template: Pick<LifecycleTemplateEntity, 'id' | 'version'>,
  draft: Draft | null,
): Promise<number> {
  const kept = [draft && JSON.stringify(draft.draft), draft && draft.draftOf];
  const [row] = await ask<{ version: number }>(WRITE, [organisationId, template.id, ...kept, workingTime()]);
  return row?.version ?? template.version + 1;
}
