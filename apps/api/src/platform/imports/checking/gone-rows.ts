import type { RowChange } from '@jalon/domain/imports/verdict';
import type { ImportKind, Standing } from '../kinds/import-kind';
import { type Link, linksGone, type LinkSource } from '../links/links';
import { addGone, CHUNK, type Judgement } from '../rows/row-table';
import { allowed } from './allowed';
import type { Bench } from './judging';
import type { Task } from '../work/task';

const retirement = ({ values }: Standing, { retired }: ImportKind): RowChange[] =>
  Object.entries(retired).map(([field, after]) => ({
    field,
    before: values[field] ?? null,
    after,
    isBoth: false,
  }));

/**
 * What came in from this source before and is not in this file: told, and ticked by nobody but a person; where it may
 * not be put away, it has no change and says why.
 */
export async function judgeGone(
  bench: Bench & { readonly run: LinkSource },
  task: Task,
  rows: number,
): Promise<void> {
  let rank = rows;
  for (let last = ''; ;) {
    const links = await task.inBatch(async () => {
      const found = await linksGone(bench.run, last, CHUNK);
      const judged = await judgeLinks(bench, found, rank);
      if (judged.length > 0) await addGone(bench.run, judged);
      rank += judged.length;
      return found;
    });
    await task.watch.step(rows, rows);
    if (links.length < CHUNK) return;
    last = links.at(-1)?.identity ?? last;
  }
}

async function judgeLinks(bench: Bench, links: readonly Link[], last: number): Promise<Judgement[]> {
  const { kind, actor, taken } = bench;
  const standings = await kind.byId(
    actor,
    links.map(({ subjectId }) => subjectId),
  );
  const judged: Judgement[] = [];
  for (const { identity, subjectId, values } of links) {
    const standing = standings.get(subjectId);
    if (!standing || taken.has(subjectId) || kind.isAway?.(standing)) continue;
    taken.add(subjectId);
    const { changes, told } = allowed(bench, { standing, values, changes: retirement(standing, kind) });
    const isKept = changes.length === 0 || told.some(({ severity }) => severity === 'refusal');
    judged.push({
      rank: last + judged.length + 1,
      verdict: 'gone',
      identity,
      title: standing.title,
      values,
      changes: isKept ? [] : changes,
      reasons: told.map((one) => (isKept ? { ...one, severity: 'refusal' as const } : one)),
      isChosen: false,
      subjectId,
      subjectVersion: standing.version,
    });
  }
  return judged;
}
