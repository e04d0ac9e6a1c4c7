import type { Actor } from '@jalon/domain/access/actor';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { ask } from '../../../platform/database/ask';
import { workingTime } from '../../../platform/database/unit-of-work';
import { tell } from '../../../platform/journal/tell';
import { digestOf } from '../shipped-version';

const ADD = `
  INSERT INTO lifecycle_version
    (organisation_id, id, template_id, number, edition, content, digest, reason, published_by, published_at)
  VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, $8, $9)`;

interface NewVersion {
  readonly templateId: string;
  readonly number: number;
  readonly lifecycle: Lifecycle;
  readonly reason: string | null;
}

/** Adds a version and tells it; the journal keeps its digest, since the version itself stays. */
export async function addVersion({ organisationId, id }: Actor, version: NewVersion): Promise<void> {
  const { templateId, number, lifecycle, reason } = version;
  const { edition } = lifecycle;
  const digest = digestOf(lifecycle);
  const content = JSON.stringify(lifecycle);
  await ask(ADD, [organisationId, templateId, number, edition, content, digest, reason, id, workingTime()]);
  tell({
    kind: 'lifecycle-template.published',
    subject: { type: 'lifecycle-template', id: templateId },
    before: {},
    after: { number, edition, digest, reason },
  });
}
