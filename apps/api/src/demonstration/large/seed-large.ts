import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import { ask } from '../../platform/database/ask';
import { tell } from '../../platform/journal/tell';
import type { Founded } from '../seeding/found-organisation';
import { foundWith } from '../seeding/found-with';
import { pieceOf } from '../seeding/progress';
import { doPiece, type Seeding } from '../seeding/seeding';
import { LARGE_CLIENTS, LARGE_OWNERS, largeOrganisation } from './large-organisation';
import { seedLargeRound } from './large-round';
import { finalState, largeMoment, largeMove, largeRow, type LargeRow } from './large-rows';
import { LARGE, largeUseCase } from './large-use-case';

const BATCH = 100;
/** Batches under way at once: one makes rows ready while Postgres keeps another's. */
const TOGETHER = 2;
/** Creation and four moves at most. */
const STEPS = 5;

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A hundred use cases, as they were created or as they moved on a day. */
interface Batch {
  readonly batch: number;
  /** 0 for their creation. */
  readonly step: number;
  readonly at: Date;
}

/** Every batch with its steps, oldest first. */
const batchesOf = (seeding: Date, batches: number): readonly Batch[] =>
  Array.from({ length: batches * STEPS }, (_, index) => {
    const [batch, step] = [index % batches, Math.floor(index / batches)];
    return { batch, step, at: largeMoment(seeding, batch, { step, batches }) };
  }).sort((a, b) => a.at.getTime() - b.at.getTime());

const keptOf = (row: LargeRow, { organisationId }: Actor, momentOf: (step: number) => Date) => ({
  organisation_id: organisationId,
  id: row.id,
  version: row.path.length,
  created_at: momentOf(0),
  updated_at: momentOf(row.path.length - 1),
  ...Object.fromEntries(Object.entries(finalState(row)).map(([field, value]) => [snake(field), value])),
});

/** One statement for the rows, one for their clients; the journal follows by itself. */
async function create(
  rows: readonly LargeRow[],
  actor: Actor,
  momentOf: (step: number) => Date,
): Promise<void> {
  const kept = rows.map((row) => keptOf(row, actor, momentOf));
  const columns = Object.keys(kept[0] ?? {}).join(', ');
  await ask(
    `INSERT INTO use_case (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::use_case, $1)`,
    [JSON.stringify(kept)],
  );
  await ask(
    `INSERT INTO use_case_client (organisation_id, use_case_id, client_id)
     SELECT $1, * FROM unnest($2::uuid[], $3::uuid[])`,
    [
      actor.organisationId,
      rows.flatMap(({ id, clientIds }) => clientIds.map(() => id)),
      rows.flatMap(({ clientIds }) => clientIds),
    ],
  );
  for (const { id, told } of rows)
    tell({
      kind: 'use-case.created',
      subject: { type: 'use-case', id },
      version: 1,
      before: {},
      after: told,
    });
}

/** The rows already stand where they end: what is left to tell is how they came there. */
function tellMoves(rows: readonly LargeRow[], step: number): void {
  for (const row of rows) {
    const move = largeMove(row, step);
    const subject = { type: 'use-case', id: row.id };
    if (move) tell({ kind: 'use-case.moved', subject, version: step + 1, ...move });
  }
}

/** Who did what in the large organisation, and the clients it has, by rank. */
class LargeOrganisation {
  private readonly owners: readonly string[];
  private readonly writers: readonly Actor[];
  private readonly made = new Map<number, readonly LargeRow[]>();

  constructor(
    private readonly founded: Founded,
    private readonly clientIds: readonly string[],
  ) {
    const actors = [...founded.actors.values()];
    this.owners = actors.slice(0, LARGE_OWNERS).map(({ id }) => id);
    this.writers = actors.filter((actor) => mayDo(actor, 'use-cases:write'));
  }

  /** Batches are created by one person after another, and moved by the director, who comes first. */
  actorOf({ batch, step }: Batch): Actor {
    const actor = step === 0 ? this.writers[batch % this.writers.length] : this.writers[0];
    if (!actor) throw new Error('Nobody may write use cases');
    return actor;
  }

  rowsOf(batch: number): readonly LargeRow[] {
    const rows = this.made.get(batch) ?? this.make(batch);
    this.made.set(batch, rows);
    return rows;
  }

  private make(batch: number): readonly LargeRow[] {
    const { seeding } = this.founded;
    const submitterId = this.actorOf({ batch, step: 0, at: seeding }).id;
    const known = { submitterId, owners: this.owners, clientIds: this.clientIds, seeding };
    return Array.from({ length: BATCH }, (_, index) => batch * BATCH + index).map((rank) =>
      largeRow(rank, largeUseCase(rank, { people: LARGE_OWNERS, clients: LARGE_CLIENTS }), known),
    );
  }
}

/** Ten thousand use cases with their history, in less than a minute; fewer (a multiple of 100) where a test asks. */
export async function seedLarge(seeding: Seeding, size = LARGE): Promise<void> {
  const batches = size / BATCH;
  const found = await foundWith(seeding, largeOrganisation);
  const large = new LargeOrganisation(found.founded, [...found.clientIds.values()]);
  const { seeding: day } = found.founded;
  const tellOf = async (batch: Batch): Promise<void> => {
    const name = pieceOf('large', batch.batch, batch.step);
    if (found.told.has(name)) return;
    const actor = large.actorOf(batch);
    const rows = large.rowsOf(batch.batch);
    const momentOf = (step: number) => largeMoment(day, batch.batch, { step, batches });
    await doPiece(seeding, { actor, name, at: batch.at }, async () =>
      batch.step === 0 ? create(rows, actor, momentOf) : tellMoves(rows, batch.step),
    );
  };
  const all = batchesOf(day, batches);
  for (let first = 0; first < all.length; first += TOGETHER)
    await Promise.all(all.slice(first, first + TOGETHER).map(tellOf));
  await seedLargeRound(seeding, found);
}
