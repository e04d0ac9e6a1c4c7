import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { compareUseCases } from '@jalon/domain/use-cases/duplicates/likeness';
import { formatReference } from '@jalon/domain/use-cases/reference';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';
import { tell } from '../../platform/journal/tell';

interface Told {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly problem: string;
}

const TWO = `
  SELECT u.id, u.number, u.title, u.problem FROM use_case u WHERE u.organisation_id = $1 AND u.id = ANY ($2::uuid[])
  ORDER BY u.id`;

const TELL_APART = `
  INSERT INTO use_case_pair AS p (organisation_id, id, a_id, b_id, score, reasons, told_apart_by, told_apart_at,
    out_of_sight)
  VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, false)
  ON CONFLICT (organisation_id, a_id, b_id) DO UPDATE
    SET told_apart_by = excluded.told_apart_by, told_apart_at = excluded.told_apart_at
    WHERE p.told_apart_at IS NULL
  RETURNING p.id`;

const TAKE_BACK = `
  UPDATE use_case_pair SET told_apart_by = NULL, told_apart_at = NULL
  WHERE organisation_id = $1 AND a_id = $2 AND b_id = $3 AND told_apart_at IS NOT NULL RETURNING id`;

const nameOf = ({ number, title }: Told): string => `${formatReference(number)} · ${title}`;

/** Both histories tell it, each naming the other. */
function tellBoth(kind: string, [a, b]: readonly [Told, Told]): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    tell({
      kind: `use-case.${kind}`,
      subject: { type: 'use-case', id: one.id },
      before: {},
      after: { other: nameOf(other) },
    });
}

/** That two use cases are not the same, as somebody said; said again, it stays as it was. */
@Injectable()
export class ToldApartService {
  async tellApart(actor: Actor, id: string, otherId: string): Promise<void> {
    const [a, b] = await this.two(actor, [id, otherId]);
    const likeness = compareUseCases(a, b) ?? { score: 0, reasons: [] };
    const rows = await ask(TELL_APART, [
      actor.organisationId,
      a.id,
      b.id,
      likeness.score,
      JSON.stringify(likeness.reasons),
      actor.id,
      workingTime(),
    ]);
    if (rows.length > 0) tellBoth('told-apart', [a, b]);
  }

  async takeBack(actor: Actor, id: string, otherId: string): Promise<void> {
    const [a, b] = await this.two(actor, [id, otherId]);
    const rows = await ask(TAKE_BACK, [actor.organisationId, a.id, b.id]);
    if (rows.length > 0) tellBoth('taken-together', [a, b]);
  }

  /** Two of the register, in the order of their ids; anything else does not exist. */
  private async two({ organisationId }: Actor, ids: readonly string[]): Promise<readonly [Told, Told]> {
    const [a, b] = await ask<Told>(TWO, [organisationId, ids]);
    if (a && b) return [a, b];
    throw new Problem(notFound, {});
  }
}
