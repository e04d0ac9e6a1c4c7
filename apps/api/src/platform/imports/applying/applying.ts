import type { Actor } from '@jalon/domain/access/actor';
import type { Applied, ChangedRow, ImportKind, Standing } from '../kinds/import-kind';
import { type ChosenRow, leaveOut, linkApplied, writeApplied } from '../rows/applied-rows';
import { dropLinks, type Link, linksOf, type LinkSource } from '../links/links';
import { afterOf, allowed } from '../checking/allowed';
import { changesWithIds, withIds } from './made-clients';

/** How some ticked rows are applied. */
export interface Applying {
  readonly run: LinkSource & { readonly fileName: string };
  readonly kind: ImportKind;
  readonly actor: Actor;
  /** The id that stands for each client that was made. */
  readonly idOf: ReadonlyMap<string, string>;
}

export interface Tally {
  added: number;
  changed: number;
  retired: number;
  leftOut: number;
}

interface Standings {
  readonly standings: ReadonlyMap<string, Standing>;
  readonly links: ReadonlyMap<string, Link>;
}

/** Applies some rows, unless somebody touched them since the check: those are left out and told. */
export async function applyRows(
  applying: Applying,
  chosen: readonly ChosenRow[],
  tally: Tally,
): Promise<void> {
  const { run, kind, actor, idOf } = applying;
  const rows = chosen.map((row) => ({
    ...row,
    values: withIds(row.values, idOf),
    changes: changesWithIds(row.changes, idOf),
  }));
  const known = await whatStands(applying, rows);
  const isFree = (row: ChosenRow): boolean => isUntouched(applying, row, known);
  const free = rows.filter(isFree);
  const added = free.filter(({ verdict }) => verdict === 'new');
  const edited = free.filter(({ verdict }) => verdict !== 'new');
  const cause = { fileName: run.fileName };
  const written = [
    ...(added.length > 0 ? await kind.add(actor, added, cause) : []),
    ...(edited.length > 0 ? await kind.change(actor, edited.map(asChange), cause) : []),
  ];
  await keepOutcome(applying, { rows: free, written, links: known.links });
  const done = new Set(written.map(({ rank }) => rank));
  const left = rows.filter(({ rank }) => !done.has(rank)).map(({ rank }) => rank);
  await leaveOut(run, left);
  tally.added += added.filter(({ rank }) => done.has(rank)).length;
  tally.retired += edited.filter(({ verdict }) => verdict === 'gone').length;
  tally.changed += edited.filter(({ verdict }) => verdict === 'changed').length;
  tally.leftOut += left.length;
}

/**
 * Held until the end of the transaction: what the rows change, and what new ones have become meanwhile. A register that
 * knows its rows by itself looks again as it writes, and writes what is still new.
 */
async function whatStands({ run, kind, actor }: Applying, rows: readonly ChosenRow[]): Promise<Standings> {
  if (kind.own) return { standings: new Map(), links: new Map() };
  const identities = rows.flatMap(({ identity }) => (identity === null ? [] : [identity]));
  const links = await linksOf(run, identities);
  const changed = rows.flatMap(({ subjectId }) => (subjectId === null ? [] : [subjectId]));
  const ids = [...new Set([...changed, ...[...links.values()].map(({ subjectId }) => subjectId)])];
  return { standings: ids.length > 0 ? await kind.byId(actor, ids, true) : new Map(), links };
}

/** A new row must still be new, and one that stands must stand at the version that was checked, and be open to this. */
function isUntouched(applying: Applying, row: ChosenRow, { standings, links }: Standings): boolean {
  if (row.verdict === 'new') {
    const link = links.get(row.identity ?? '');
    return isOpen(applying, row, null) && (link === undefined || !standings.has(link.subjectId));
  }
  const standing = standings.get(row.subjectId ?? '');
  return standing?.version === row.subjectVersion && isOpen(applying, row, standing);
}

/** The register says now what it said at the check. */
function isOpen(applying: Applying, row: ChosenRow, standing: Standing | null): boolean {
  const { changes, told } = allowed(applying, { standing, values: row.values, changes: row.changes });
  return changes.length === row.changes.length && !told.some(({ severity }) => severity === 'refusal');
}

const asChange = (row: ChosenRow): ChangedRow => ({
  rank: row.rank,
  id: row.subjectId ?? '',
  version: row.subjectVersion ?? 0,
  changes: afterOf(row.changes),
});

interface Outcome {
  readonly rows: readonly ChosenRow[];
  readonly written: readonly Applied[];
  readonly links: ReadonlyMap<string, Link>;
}

/** What each row has become, and by what it is known from now on; one that is gone is forgotten. */
async function keepOutcome({ run, kind, idOf }: Applying, { rows, written, links }: Outcome): Promise<void> {
  const rowOf = new Map(rows.map((row) => [row.rank, row]));
  const applied = written.map(({ rank, id, version }) => {
    const row = rowOf.get(rank);
    const link = links.get(row?.identity ?? '');
    const linkBefore = link?.subjectId === id ? { runId: link.runId, values: link.values } : null;
    const filled = idOf.size > 0 && row ? row : { values: null, changes: null };
    const { values, changes } = filled;
    return { rank, subjectId: id, subjectVersion: version, linkBefore, values, changes };
  });
  await writeApplied(run, applied);
  if (kind.own) return;
  await linkApplied(
    run,
    applied.map(({ rank }) => rank),
  );
  const gone = rows.filter(({ verdict }) => verdict === 'gone');
  await dropLinks(
    run,
    gone.flatMap(({ identity }) => identity ?? []),
  );
}
