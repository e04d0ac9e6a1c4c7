import type { Actor } from '@jalon/domain/access/actor';
import type { Operation } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { invalidInput, keyReused } from '@jalon/contracts/platform/problems';
import { createHash } from 'node:crypto';
import { canonical } from '../journal/commitment';
import { ask } from '../database/ask';
import type { SecretBox } from '../secret-box';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Waits for a twin under way: the unique key is held until its transaction ends. */
const CLAIM = `
  INSERT INTO idempotency_key (organisation_id, actor_id, operation, key, body_hash)
  VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING 1 AS claimed`;
const FIND = `
  SELECT body_hash, response FROM idempotency_key
  WHERE organisation_id = $1 AND actor_id = $2 AND operation = $3 AND key = $4`;
const ANSWER = `
  UPDATE idempotency_key SET response = $5
  WHERE organisation_id = $1 AND actor_id = $2 AND operation = $3 AND key = $4`;

export interface Once {
  readonly op: Operation;
  readonly actor: Actor;
  readonly key: string | undefined;
  readonly input: unknown;
  /** An answer may hold what is shown once (a token, a link): it is kept sealed. */
  readonly box: SecretBox;
}

const notUuid = { pointer: '', code: 'invalid_format', message: 'Idempotency-Key: uuid' };

/** Does the creation once for each key, in the same transaction as the creation itself. */
export async function once(
  { op, actor, key, input, box }: Once,
  act: () => Promise<string>,
): Promise<string> {
  if (key === undefined || op.creates === undefined) return act();
  if (!UUID.test(key))
    throw new Problem(invalidInput, {}, { title: invalidInput.title.en, errors: [notUuid] });
  const name = [actor.organisationId, actor.id, op.id, key];
  const bodyHash = createHash('sha256').update(canonical(input)).digest();
  const claimed = await ask(CLAIM, [...name, bodyHash]);
  const about = name.join(' ').toLowerCase();
  if (claimed.length === 0) {
    const answer = box.open('kept-answer', await earlier(name, bodyHash), about);
    if (answer === null) throw new Error('The answer was sealed under another SECRET_KEY');
    return answer;
  }
  const answer = await act();
  await ask(ANSWER, [...name, box.seal('kept-answer', answer, about)]);
  return answer;
}

async function earlier(name: readonly string[], bodyHash: Buffer): Promise<string> {
  const [kept] = await ask<{ body_hash: Buffer; response: string }>(FIND, name);
  if (kept && kept.body_hash.equals(bodyHash)) return kept.response;
  throw new Problem(keyReused, {});
}
