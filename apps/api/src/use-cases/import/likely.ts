import type { Actor } from '@jalon/domain/access/actor';
import type { FieldValue, FieldValues } from '@jalon/domain/imports/field';
import { formatReference } from '@jalon/domain/use-cases/reference';
import { ask } from '../../platform/database/ask';
import type { LikelyRow } from '../../platform/imports/kinds/import-kind';
import type { DuplicateFinder } from '../duplicates/duplicate-finder';

const NAMES = `SELECT id, number, title FROM use_case WHERE organisation_id = $1 AND id = ANY ($2::uuid[])`;

type NamedRow = { readonly rank: number; readonly values: FieldValues };

const textOf = (value: FieldValue | undefined): string => (typeof value === 'string' ? value : '');

/** What rows that would be new look like, in the register and among the rows before them; by rank, the best first. */
export async function likelyAmong(
  finder: DuplicateFinder,
  actor: Actor,
  rows: readonly NamedRow[],
): Promise<ReadonlyMap<number, readonly LikelyRow[]>> {
  const found = await finder.ofBatch(
    actor,
    rows.map(({ rank, values }) => ({
      key: String(rank),
      title: textOf(values['title']),
      problem: textOf(values['problem']) || null,
    })),
  );
  const ids = [...found.values()].flat().flatMap((match) => ('useCaseId' in match ? [match.useCaseId] : []));
  const named = await ask<{ id: string; number: number; title: string }>(NAMES, [
    actor.organisationId,
    [...new Set(ids)],
  ]);
  const nameOf = new Map(named.map(({ id, number, title }) => [id, `${formatReference(number)} ${title}`]));
  const titleOf = new Map(rows.map(({ rank, values }) => [String(rank), textOf(values['title'])]));
  return new Map(
    [...found].map(([rank, matches]) => [
      Number(rank),
      matches.map((match) => ({
        title: ('useCaseId' in match ? nameOf.get(match.useCaseId) : titleOf.get(match.otherKey)) ?? '',
        score: match.score,
        isInRegister: 'useCaseId' in match,
      })),
    ]),
  );
}
