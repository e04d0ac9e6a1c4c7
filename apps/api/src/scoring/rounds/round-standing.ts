import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { roundNotOpen } from '@jalon/contracts/scoring/rounds.problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { RoundCount } from '@jalon/domain/scoring/rounds/ballots-count';
import { ask } from '../../platform/database/ask';
import { awaited, given, time } from './reading/round-sql';

/** A round under its lock: whatever opens, gives, reveals or cancels waits for one another here. */
export interface HeldRound extends RoundCount {
  readonly id: string;
  readonly name: string;
  readonly openedBy: string;
}

const LOCK = `SELECT FROM scoring_round r WHERE r.organisation_id = $1 AND r.id = $2 FOR UPDATE`;

/** Counted after the lock was had: what was given while waiting is seen. */
const COUNT = `
  SELECT r.id, r.name, r.opened_by AS "openedBy", r.state, ${time('r.deadline')} AS deadline, r.quorum,
    ${given('r')} AS given, ${awaited('r')} AS awaited
  FROM scoring_round r WHERE r.organisation_id = $1 AND r.id = $2`;

/** The round, held until the transaction ends. */
export async function holdRound({ organisationId }: Actor, id: string): Promise<HeldRound> {
  await ask(LOCK, [organisationId, id]);
  const [row] = await ask<HeldRound>(COUNT, [organisationId, id]);
  if (row) return row;
  throw new Problem(notFound, {});
}

/** The same, refused where it is closed (409). */
export async function holdOpenRound(actor: Actor, id: string): Promise<HeldRound> {
  const round = await holdRound(actor, id);
  if (round.state !== 'open') throw new Problem(roundNotOpen, {});
  return round;
}
