import { lackingIn } from '@jalon/domain/imports/rows/required';
import type { RegisterField } from '@jalon/domain/imports/field';
import { startOf } from '@jalon/domain/imports/values/read-text';
import { verdictOf } from '@jalon/domain/imports/rows/compare';
import type { RowSeen, RowsLook, RowToSee } from '../kinds/own-rows';
import type { Judgement } from '../rows/row-table';

/** What comes of rows that their register knows by itself. */
export async function seeRows(
  rows: readonly RowToSee[],
  look: RowsLook,
  fields: readonly RegisterField[],
): Promise<Judgement[]> {
  const seen = await look(rows);
  return seen.map((one, at) => judgementOf(one, rows[at]?.rank ?? 0, fields));
}

function judgementOf(seen: RowSeen, rank: number, fields: readonly RegisterField[]): Judgement {
  const { standing, identity, values } = seen;
  const isTold = (field: string | null) =>
    seen.reasons.some((one) => one.severity === 'refusal' && one.field === field);
  const reasons = [...seen.reasons, ...lackingIn(values, fields).filter(({ field }) => !isTold(field))];
  const verdict = verdictOf({ standing, changes: [], reasons });
  return {
    rank,
    verdict,
    identity,
    title: startOf(seen.title, 500),
    values,
    changes: [],
    reasons,
    isChosen: verdict === 'new' && !seen.isDoubtful,
    subjectId: standing?.id ?? null,
    subjectVersion: standing?.version ?? null,
  };
}
