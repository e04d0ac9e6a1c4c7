import type { Actor } from '@jalon/domain/access/actor';
import { DEFAULT_MODEL, DEFAULT_MODEL_NAME } from '@jalon/domain/scoring/model/default-model';
import { ask } from '../../platform/database/ask';
import type { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { tell } from '../../platform/journal/tell';
import { addVersion } from './model-versions';
import type { ScoreModelEntity } from './score-model.entity';

const IS_KEPT = `SELECT FROM score_model WHERE organisation_id = $1 AND id = $1`;

/** Whoever changes which model is the usual one waits here: one organisation has one at most. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('jalon-usual-model ' || $1::text, 0))`;

const KEEP = `
  INSERT INTO score_model (organisation_id, id, name, is_usual, archived_at, version, created_at, updated_at)
  SELECT $1, $1, $2, NOT EXISTS (SELECT FROM score_model WHERE organisation_id = $1 AND is_usual), NULL, 1, $3, $3
  ON CONFLICT DO NOTHING RETURNING is_usual AS "isUsual"`;

/** Writes the shipped model once; two who need it at the same moment get the same one. */
export async function keepShipped(actor: Actor): Promise<void> {
  const { organisationId } = actor;
  if ((await ask(IS_KEPT, [organisationId])).length > 0) return;
  await ask(LOCK, [organisationId]);
  const [made] = await ask<{ isUsual: boolean }>(KEEP, [
    organisationId,
    DEFAULT_MODEL_NAME.fr,
    workingTime(),
  ]);
  if (!made) return;
  const first = { modelId: organisationId, number: 1, content: DEFAULT_MODEL, reason: null, madeBy: null };
  await addVersion(actor, first);
  tell({
    kind: 'score-model.created',
    subject: { type: 'score-model', id: organisationId },
    version: 1,
    before: {},
    after: { name: DEFAULT_MODEL_NAME.fr, isUsual: made.isUsual },
  });
}

/** Nobody is the usual one from here on; the caller makes another so in the same transaction. */
export async function turnUsual(actor: Actor, store: TenantStore<ScoreModelEntity>): Promise<void> {
  await ask(LOCK, [actor.organisationId]);
  for (const { id } of await store.find(actor, { isUsual: true }))
    await store.change(actor, id, { isUsual: false });
}
