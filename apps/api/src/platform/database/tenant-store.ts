import type { Actor } from '@jalon/domain/access/actor';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { randomUUID } from 'node:crypto';
import type {
  DeepPartial,
  EntityTarget,
  FindManyOptions,
  FindOptionsWhere,
  ObjectLiteral,
  QueryDeepPartialEntity,
  Repository,
} from 'typeorm';
import { canonical } from '../journal/commitment';
import { tell } from '../journal/tell';
import type { Told } from '../journal/told';
import { refuseOverlap } from './stale-edit';
import { workingManager, workingTime } from './unit-of-work';

export interface TenantRow extends ObjectLiteral {
  id: string;
  organisationId: string;
}

/** Rows that people edit: an edit says which version it read. */
export interface VersionedRow extends TenantRow {
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

export interface StoreOptions<Row> {
  /** The name of the thing in the journal and in ids: `use-case`. */
  readonly name: string;
  /** Columns whose values never reach the journal. */
  readonly secret?: readonly (keyof Row & string)[];
  /** What happened, where it is more than created, updated or removed. */
  readonly telling?: string;
  /** The thing in whose history its rows stand, where their columns do not say so (`subject_type`, `subject_id`). */
  readonly about?: (row: Row) => Told['about'];
}

const NOT_TOLD = new Set(['id', 'organisationId', 'version', 'createdAt', 'updatedAt']);

export type Changes<Row> = { readonly [Field in keyof Row]?: Row[Field] | undefined };

/** What the journal keeps of a row. */
export const toldOf = (row: ObjectLiteral, secret: readonly string[] = []): ObjectLiteral =>
  Object.fromEntries(
    Object.entries(row).filter(([field]) => !NOT_TOLD.has(field) && !secret.includes(field)),
  );

/** A row that is attached to another thing (a comment) stands in that thing's history. */
const aboutOf = ({ subjectType, subjectId }: ObjectLiteral): Told['about'] =>
  subjectType && subjectId ? { type: subjectType, id: subjectId } : null;

/** The only way a feature writes its table: no question without an actor, no change without the journal. */
export class TenantStore<Row extends TenantRow> {
  constructor(
    private readonly entity: EntityTarget<Row>,
    private readonly options: StoreOptions<Row>,
  ) {}

  /** The same store, whose next change is told under a name of its own: `telling('moved')` → `use-case.moved`. */
  telling = (telling: string): TenantStore<Row> => new TenantStore(this.entity, { ...this.options, telling });

  find(
    actor: Actor,
    where: FindOptionsWhere<Row> = {},
    options: Omit<FindManyOptions<Row>, 'where'> = {},
  ): Promise<Row[]> {
    return this.rows.find({ ...options, where: { ...where, ...this.mine(actor) } });
  }

  /** Another organisation's row is not forbidden: it does not exist. */
  async get(actor: Actor, id: string): Promise<Row> {
    return this.existing(await this.rows.findOneBy({ ...this.mine(actor), id } as FindOptionsWhere<Row>));
  }

  /** The row, held until the transaction ends. */
  async hold(actor: Actor, id: string): Promise<Row> {
    const where = { ...this.mine(actor), id } as FindOptionsWhere<Row>;
    return this.existing(await this.rows.findOne({ where, lock: { mode: 'pessimistic_write' } }));
  }

  /** Adds a row and tells `<name>.created`. */
  async add(actor: Actor, draft: Partial<Row>): Promise<Row> {
    const row = this.rows.create({
      id: randomUUID(),
      ...this.firstOf(),
      ...draft,
      organisationId: actor.organisationId,
    } as unknown as DeepPartial<Row>);
    await this.rows.insert(row as QueryDeepPartialEntity<Row>);
    this.tells('created', row, { before: {}, after: this.toldOf(row) });
    return row;
  }

  /** An edit by someone who read `version`: merged when nobody touched the same fields since, else 409. */
  async amend(actor: Actor, id: string, edit: Changes<Row> & { readonly version: number }): Promise<Row> {
    const { version, ...rest } = edit;
    const changes = rest as unknown as Changes<Row>;
    const row = await this.hold(actor, id);
    await refuseOverlap({ row, read: version, wanted: this.different(row, changes) });
    return this.write(row, changes);
  }

  /** A change that no reader's version bears on (a decision taken under the lock). */
  async change(actor: Actor, id: string, changes: Changes<Row>): Promise<Row> {
    return this.write(await this.hold(actor, id), changes);
  }

  async remove(actor: Actor, id: string): Promise<void> {
    const row = await this.hold(actor, id);
    await this.rows.delete({ ...this.mine(actor), id } as FindOptionsWhere<Row>);
    this.tells('removed', row, { before: this.toldOf(row), after: {} });
  }

  private async write(row: Row, changes: Changes<Row>): Promise<Row> {
    const wanted = this.different(row, changes);
    if (Object.keys(wanted).length === 0) return row;
    const before = this.toldOf(row);
    const next = { ...wanted, ...this.nextOf(row) };
    const where = { organisationId: row.organisationId, id: row.id } as FindOptionsWhere<Row>;
    await this.rows.update(where, next as QueryDeepPartialEntity<Row>);
    Object.assign(row, next);
    this.tells('updated', row, { before, after: this.toldOf(row) });
    return row;
  }

  private different(row: Row, changes: Changes<Row>): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(changes).filter(
        ([field, value]) => value !== undefined && canonical(value) !== canonical(row[field]),
      ),
    );
  }

  private tells(usual: string, row: Row, { before, after }: Pick<Told, 'before' | 'after'>): void {
    const { name, telling = usual, about = aboutOf } = this.options;
    tell({
      kind: `${name}.${telling}`,
      subject: { type: name, id: row.id },
      about: about(row),
      version: row['version'] ?? null,
      before,
      after,
    });
  }

  private toldOf = (row: Row): ObjectLiteral => toldOf(row, this.options.secret);

  private has = (property: string): boolean =>
    this.rows.metadata.columns.some(({ propertyName }) => propertyName === property);

  private firstOf = (): ObjectLiteral => ({
    ...(this.has('version') && { version: 1 }),
    ...(this.has('createdAt') && { createdAt: workingTime() }),
    ...(this.has('updatedAt') && { updatedAt: workingTime() }),
  });

  private nextOf = (row: Row): ObjectLiteral => ({
    ...(this.has('version') && { version: row['version'] + 1 }),
    ...(this.has('updatedAt') && { updatedAt: workingTime() }),
  });

  private mine = ({ organisationId }: Actor): FindOptionsWhere<Row> =>
    ({ organisationId }) as FindOptionsWhere<Row>;

  private existing(row: Row | null): Row {
    if (row) return row;
    throw new Problem(notFound, {});
  }

  private get rows(): Repository<Row> {
    return workingManager().getRepository(this.entity);
  }
}
