import type { Actor } from '@jalon/domain/access/actor';
import { randomUUID } from 'node:crypto';
import { In, type DeepPartial, type EntityMetadata, type EntityTarget, type FindOptionsWhere } from 'typeorm';
import { canonical } from '../journal/commitment';
import { tell } from '../journal/tell';
import type { Told } from '../journal/told';
import { ask } from './ask';
import { toldOf, type Changes, type VersionedRow } from './tenant-store';
import { workingManager, workingTime } from './unit-of-work';

/** A row held by `hold`, what is to change in it, and how that is told where it is more than updated. */
export interface Edit<Row> {
  readonly row: Row;
  readonly changes: Changes<Row>;
  readonly telling?: string;
}

/**
 * Many rows of one table in one statement each way: for imports and edits of a whole selection. Each row is told to the
 * journal as if it had been written alone. Callers go by a few hundred rows at a time.
 */
export class BatchStore<Row extends VersionedRow> {
  constructor(
    private readonly entity: EntityTarget<Row>,
    private readonly options: { readonly name: string },
  ) {}

  /** The rows of these ids that are there. */
  find = (actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, Row>> => this.read(actor, ids);

  /** The same, held until the transaction ends; always in the order of their ids, so that two holders never lock up. */
  hold = (actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, Row>> =>
    this.read(actor, ids, { mode: 'pessimistic_write' });

  async add({ organisationId }: Actor, drafts: readonly Partial<Row>[]): Promise<readonly Row[]> {
    if (drafts.length === 0) return [];
    const at = workingTime();
    const first = { version: 1, createdAt: at, updatedAt: at };
    const rows = drafts.map((draft) =>
      this.repository.create({ id: randomUUID(), ...first, ...draft, organisationId } as DeepPartial<Row>),
    );
    const columns = this.columns.join(', ');
    await ask(
      `INSERT INTO ${this.table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${this.table}, $1)`,
      [JSON.stringify(rows.map((row) => this.keptOf(row)))],
    );
    for (const row of rows) this.tells('created', row, { before: {}, after: toldOf(row) });
    return rows;
  }

  /** The rows as they stand after; one that does not differ is left, and told nothing. */
  async change(edits: readonly Edit<Row>[]): Promise<readonly Row[]> {
    const wanted = edits.filter(({ row, changes }) =>
      Object.entries(changes).some(
        ([field, value]) => value !== undefined && canonical(value) !== canonical(row[field]),
      ),
    );
    const after = new Map(wanted.map((edit) => [edit.row.id, { edit, row: this.changed(edit) }]));
    if (after.size > 0) await this.write([...after.values()].map(({ row }) => row));
    for (const { edit, row } of after.values())
      this.tells(edit.telling ?? 'updated', row, { before: toldOf(edit.row), after: toldOf(row) });
    return edits.map(({ row }) => after.get(row.id)?.row ?? row);
  }

  async remove({ organisationId }: Actor, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    await ask(`DELETE FROM ${this.table} WHERE organisation_id = $1 AND id = ANY ($2::uuid[])`, [
      organisationId,
      rows.map(({ id }) => id),
    ]);
    for (const row of rows) this.tells('removed', row, { before: toldOf(row), after: {} });
  }

  private async read(
    { organisationId }: Actor,
    ids: readonly string[],
    lock?: { readonly mode: 'pessimistic_write' },
  ): Promise<ReadonlyMap<string, Row>> {
    if (ids.length === 0) return new Map();
    const where = { organisationId, id: In(ids) } as FindOptionsWhere<Row>;
    const rows = await this.repository.find({
      where,
      order: { id: 'ASC' } as never,
      ...(lock && { lock }),
    });
    return new Map(rows.map((row) => [row.id, row]));
  }

  private changed({ row, changes }: Edit<Row>): Row {
    const said = Object.entries(changes).filter(([, value]) => value !== undefined);
    const next = { ...Object.fromEntries(said), version: row.version + 1, updatedAt: workingTime() };
    return { ...row, ...next };
  }

  private async write(rows: readonly Row[]): Promise<void> {
    const columns = this.columns.filter((column) => column !== 'organisation_id' && column !== 'id');
    await ask(
      `UPDATE ${this.table} kept SET ${columns.map((column) => `${column} = n.${column}`).join(', ')}
       FROM json_populate_recordset(NULL::${this.table}, $1) n
       WHERE kept.organisation_id = n.organisation_id AND kept.id = n.id`,
      [JSON.stringify(rows.map((row) => this.keptOf(row)))],
    );
  }

  private keptOf = (row: Row): Record<string, unknown> =>
    Object.fromEntries(
      this.metadata.columns.map(({ databaseName, propertyName }) => [databaseName, row[propertyName]]),
    );

  private tells(telling: string, row: Row, { before, after }: Pick<Told, 'before' | 'after'>): void {
    const subject = { type: this.options.name, id: row.id };
    tell({ kind: `${this.options.name}.${telling}`, subject, version: row.version, before, after });
  }

  private get columns(): readonly string[] {
    return this.metadata.columns.map(({ databaseName }) => databaseName);
  }

  private get table(): string {
    return this.metadata.tableName;
  }

  private get metadata(): EntityMetadata {
    return this.repository.metadata;
  }

  private get repository() {
    return workingManager().getRepository(this.entity);
  }
}
