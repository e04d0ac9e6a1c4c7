import type { Actor } from '@jalon/domain/access/actor';
import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { createHash } from 'node:crypto';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';
import { canonical } from '../../platform/journal/commitment';
import { tell } from '../../platform/journal/tell';
import type { ScoreModelVersionEntity } from './score-model-version.entity';

const ADD = `
  INSERT INTO score_model_version (organisation_id, id, model_id, number, content, reason, made_by, made_at)
  VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7)`;

type NewVersion = Pick<ScoreModelVersionEntity, 'modelId' | 'number' | 'content' | 'reason' | 'madeBy'>;

/** What the journal keeps of a version: weights in the open, the rest by its digest, since the version itself stays. */
const toldOf = ({ number, content }: { readonly number: number; readonly content: ScoreModelContent }) => ({
  number,
  aggregation: content.aggregation,
  weights: Object.fromEntries(content.axes.map(({ key, weight }) => [key, weight])),
  content: createHash('sha256').update(canonical(content)).digest('hex'),
});

/** Adds a version; a revision is told with what was before. */
export async function addVersion(
  { organisationId }: Actor,
  version: NewVersion,
  before?: { readonly number: number; readonly content: ScoreModelContent },
): Promise<void> {
  const { modelId, number, content, reason, madeBy } = version;
  const kept = [organisationId, modelId, number, JSON.stringify(content), reason, madeBy, workingTime()];
  await ask(ADD, kept);
  if (!before) return;
  tell({
    kind: 'score-model.revised',
    subject: { type: 'score-model', id: version.modelId },
    before: toldOf(before),
    after: { ...toldOf(version), reason: version.reason },
  });
}
