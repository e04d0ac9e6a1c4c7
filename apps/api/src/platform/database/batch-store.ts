import type { Actor } from '@jalon/domain/access/actor';
import { randomUUID } from 'node:crypto';
import {
  In,
  type DeepPartial,
  type EntityMetadata,
  type EntityTarget,
  type FindOptionsWhere,
  type ObjectLiteral,
} from 'typeorm';
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

/** Some fields of a row of which the rest was not read; `version` is the one before. */
export interface Rewrite<Row> {
  readonly id: string;
  readonly version: number;
  readonly before: Changes<Row>;
  readonly after: Changes<Row>;
}

const fieldsOf = (changes: object): string[] =>
  Object.entries(changes).flatMap(([field, value]) => (value === undefined ? [] : [field]));

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
    const wanted = edits.flatMap((edit) => {
      const fields = fieldsOf(edit.changes).filter(
        (field) => canonical(edit.changes[field]) !== canonical(edit.row[field]),
      );
      return fields.length > 0 ? [{ edit, fields, row: this.changed(edit) }] : [];
    });
    const fields = new Set(wanted.flatMap((one) => one.fields));
    await this.write(
      [...fields],
      wanted.map(({ row }) => row),
    );
    for (const { edit, row } of wanted)
      this.tells(edit.telling ?? 'updated', row, { before: toldOf(edit.row), after: toldOf(row) });
    const after = new Map(wanted.map(({ row }) => [row.id, row]));
    return edits.map(({ row }) => after.get(row.id) ?? row);
  }

  /** For rows that were read in part, and held; each changes the same fields. */
  async rewrite(
    { organisationId }: Actor,
    rows: readonly Rewrite<Row>[],
    telling = 'updated',
  ): Promise<void> {
    const written = rows.map(({ id, version, after }) => ({
      ...after,
      id,
      organisationId,
      version: version + 1,
      updatedAt: workingTime(),
    }));
    await this.write(fieldsOf(rows[0]?.after ?? {}), written);
    for (const { id, version, before, after } of rows)
      this.tells(telling, { id, version: version + 1 }, { before: { ...before }, after: { ...after } });
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

  /** These fields alone: what nobody changes is not rewritten, nor are its indexes. */
  private async write(fields: readonly string[], rows: readonly ObjectLiteral[]): Promise<void> {
    const [first] = rows;
    if (!first) return;
    const said = [...fields, 'version', 'updatedAt'];
    const columns = this.metadata.columns.filter(({ propertyName }) => said.includes(propertyName));
    const kept = columns.map(({ databaseName }) => `${databaseName} = n.${databaseName}`);
    await ask(
      `UPDATE ${this.table} kept SET ${kept.join(', ')}
       FROM json_populate_recordset(NULL::${this.table}, $2) n WHERE kept.organisation_id = $1 AND kept.id = n.id`,
      [first['organisationId'], JSON.stringify(rows.map((row) => this.keptOf(row, [...said, 'id'])))],
    );
  }

  private keptOf = (row: ObjectLiteral, fields?: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(
      this.metadata.columns
        .filter(({ propertyName }) => fields?.includes(propertyName) ?? true)
        .map(({ databaseName, propertyName }) => [databaseName, row[propertyName]]),
    );

  private tells(
    telling: string,
    { id, version }: Pick<Row, 'id' | 'version'>,
    { before, after }: Pick<Told, 'before' | 'after'>,
  ): void {
    const subject = { type: this.options.name, id };
    tell({ kind: `${this.options.name}.${telling}`, subject, version, before, after });
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
