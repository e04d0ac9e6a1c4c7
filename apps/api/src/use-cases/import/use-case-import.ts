import type { Actor } from '@jalon/domain/access/actor';
import { parseReference } from '@jalon/domain/use-cases/reference';
import { USE_CASE_FIELDS } from '@jalon/domain/use-cases/register/register-fields';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { BatchStore } from '../../platform/database/batch-store';
import { discussedAmong } from '../../platform/discussion/discussed';
import type {
  Applied,
  ChangedRow,
  Hindrance,
  ImportCause,
  ImportKind,
  NewRow,
  Standing,
  TakenBack,
  Written,
} from '../../platform/imports/kinds/import-kind';
import { ImportKinds } from '../../platform/imports/kinds/import-kinds';
import { DuplicateFinder } from '../duplicates/duplicate-finder';
import { linkClientsOfAll } from '../references';
import { UseCaseEntity } from '../use-case.entity';
import { withClientsThere } from './clients-there';
import { judgeUseCase } from './judge';
import { likelyAmong } from './likely';
import { standingOf } from './standing';
import { editOf, madeOf, restoredOf } from './use-case-rows';

const NEXT_NUMBERS = `SELECT door.next_use_case_number() AS number FROM generate_series(1, $1::int)`;
const OF_NUMBERS = `SELECT id, number FROM use_case WHERE organisation_id = $1 AND number = ANY ($2::int[])`;

/** The register of use cases as imports see it. */
@Injectable()
export class UseCaseImport implements ImportKind, OnModuleInit {
  readonly kind = 'use-cases';
  readonly title = { fr: 'Cas d’usage', en: 'Use cases' };
  readonly subjectType = 'use-case';
  readonly permission = 'use-cases:write';
  readonly fields = USE_CASE_FIELDS;
  readonly lasting = ['status'];
  readonly retired = { status: 'archived' };
  readonly alike = { title: 'title', body: 'problem' };
  readonly judge = judgeUseCase;
  private readonly store = new BatchStore(UseCaseEntity, { name: 'use-case' });

  constructor(
    private readonly kinds: ImportKinds,
    private readonly finder: DuplicateFinder,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  path = (id: string): string => `/use-cases/${id}`;

  isAway = ({ values }: Standing): boolean => values['status'] === 'archived';

  async byId(actor: Actor, ids: readonly string[], isHeld = false) {
    const rows = isHeld ? await this.store.hold(actor, ids) : await this.store.find(actor, ids);
    return new Map([...rows].map(([id, row]) => [id, standingOf(row)]));
  }

  async byReference(actor: Actor, references: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const numbers = references.map(parseReference);
    const asked = numbers.filter((number) => number !== null);
    const rows = await ask<{ id: string; number: number }>(OF_NUMBERS, [actor.organisationId, asked]);
    const idOf = new Map(rows.map(({ id, number }) => [number, id]));
    return new Map(
      references.flatMap((reference, index) => {
        const id = idOf.get(numbers[index] ?? 0);
        return id === undefined ? [] : [[reference, id] as const];
      }),
    );
  }

  /** All the new rows of a file at once: they are compared with one another too. */
  likely = (actor: Actor, rows: readonly NewRow[]) => likelyAmong(this.finder, actor, rows);

  async add(actor: Actor, rows: readonly NewRow[]): Promise<readonly Applied[]> {
    const numbers = await ask<{ number: number }>(NEXT_NUMBERS, [rows.length]);
    const drafts = rows.map(({ values }, index) =>
      madeOf(values, { actor, number: numbers[index]?.number ?? 0 }),
    );
    const made = await this.store.add(actor, drafts);
    await linkClientsOfAll(actor, made);
    return applied(rows, made);
  }

  async change(actor: Actor, rows: readonly ChangedRow[], cause: ImportCause): Promise<readonly Applied[]> {
    const held = await this.store.hold(
      actor,
      rows.map(({ id }) => id),
    );
    const edits = rows.map(({ id, changes }) =>
      editOf(held.get(id) ?? absent(id), changes, { actor, cause }),
    );
    const after = await this.store.change(edits);
    await linkClientsOfAll(actor, after);
    return applied(rows, after);
  }

  async hindrances(actor: Actor, rows: readonly Written[], isHeld = false) {
    const ids = rows.map(({ id }) => id);
    const held = isHeld ? await this.store.hold(actor, ids) : await this.store.find(actor, ids);
    const made = rows.filter(({ isNew }) => isNew).map(({ id }) => id);
    const discussed = await discussedAmong(actor, made);
    return new Map(
      rows.flatMap(({ id, version }): [string, Hindrance][] => {
        const row = held.get(id);
        if (!row) return [[id, 'removed']];
        if (row.version !== version) return [[id, 'touched-since']];
        return discussed.has(id) ? [[id, 'discussed']] : [];
      }),
    );
  }

  async takeBack(actor: Actor, rows: readonly TakenBack[]): Promise<void> {
    const held = await this.store.hold(
      actor,
      rows.map(({ id }) => id),
    );
    const made = rows.filter(({ before }) => before === null).flatMap(({ id }) => held.get(id) ?? []);
    await this.store.remove(actor, made);
    const back = await withClientsThere(actor, rows);
    const edits = back.flatMap(({ id, before }) => {
      const row = held.get(id);
      return row && before ? [restoredOf(row, before)] : [];
    });
    await linkClientsOfAll(actor, await this.store.change(edits));
  }
}

const absent = (id: string): never => {
  throw new Error(`The use case ${id} was not held`);
};

const applied = (
  rows: readonly { readonly rank: number }[],
  after: readonly UseCaseEntity[],
): readonly Applied[] =>
  after.map(({ id, version }, index) => ({ rank: rows[index]?.rank ?? 0, id, version }));
