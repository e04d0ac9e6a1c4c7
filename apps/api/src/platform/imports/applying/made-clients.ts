import type { Actor } from '@jalon/domain/access/actor';
import { type FieldValue, type FieldValues, TO_BE_MADE } from '@jalon/domain/imports/field';
import type { RowChange } from '@jalon/domain/imports/verdict';
import { keepSoFar } from '../../journal/keep-so-far';
import type { ImportKind } from '../kinds/import-kind';
import type { ImportKinds } from '../kinds/import-kinds';
import { unmadeIn } from '../rows/applied-rows';
import { CHUNK } from '../rows/row-table';
import type { ImportRunEntity, MadeBeside } from '../runs/import-run.entity';
import { CLIENTS } from '../checking/directory';

/** What was made, and the id that stands for each `new:<name>` from now on. */
export interface MadeClients {
  readonly made: readonly MadeBeside[];
  readonly idOf: ReadonlyMap<string, string>;
}

const folded = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** Makes the clients that the ticked rows name and nobody knows; one that was made meanwhile is taken. */
export async function makeClients(
  { actor, run, kind }: { readonly actor: Actor; readonly run: ImportRunEntity; readonly kind: ImportKind },
  kinds: ImportKinds,
): Promise<MadeClients> {
  const fields = kind.fields.filter(({ type }) => type === 'clients').map(({ key }) => key);
  const wanted = await unmadeIn(run, { fields, mark: TO_BE_MADE });
  if (wanted.length === 0) return { made: [], idOf: new Map() };
  const clients = kinds.get(actor, CLIENTS);
  const known = new Map(((await clients.names?.(actor)) ?? []).map(({ id, name }) => [folded(name), id]));
  const nameOf = (text: string) => text.slice(TO_BE_MADE.length);
  const missing = new Map(
    wanted
      .map(nameOf)
      .filter((name) => !known.has(folded(name)))
      .map((name) => [folded(name), name]),
  );
  const made = await add(actor, clients, { names: [...missing.values()], fileName: run.fileName });
  for (const { id, name } of made) known.set(folded(String(name)), id);
  const idOf = new Map(wanted.map((text) => [text, known.get(folded(nameOf(text))) ?? text]));
  return { made, idOf };
}

async function add(
  actor: Actor,
  clients: ImportKind,
  { names, fileName }: { readonly names: readonly string[]; readonly fileName: string },
): Promise<MadeBeside[]> {
  const field = clients.fields.find(({ isRequired }) => isRequired)?.key ?? 'name';
  const made: MadeBeside[] = [];
  for (let from = 0; from < names.length; from += CHUNK) {
    const some = names.slice(from, from + CHUNK);
    const rows = some.map((name, rank) => ({ rank, values: { [field]: name } }));
    for (const { rank, id, version } of await clients.add(actor, rows, { fileName }))
      made.push({ kind: clients.kind, id, version, name: some[rank] ?? '' });
    await keepSoFar();
  }
  return made;
}

const inPlace = (value: FieldValue, idOf: ReadonlyMap<string, string>): FieldValue =>
  Array.isArray(value) ? [...new Set(value.map((item) => idOf.get(item) ?? item))] : value;

/** The values with ids in the place of names. */
export const withIds = (values: FieldValues, idOf: ReadonlyMap<string, string>): FieldValues =>
  idOf.size === 0
    ? values
    : Object.fromEntries(Object.entries(values).map(([field, value]) => [field, inPlace(value, idOf)]));

export const changesWithIds = (
  changes: readonly RowChange[],
  idOf: ReadonlyMap<string, string>,
): readonly RowChange[] =>
  idOf.size === 0 ? changes : changes.map((change) => ({ ...change, after: inPlace(change.after, idOf) }));
