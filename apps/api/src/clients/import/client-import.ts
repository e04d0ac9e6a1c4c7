import type { Actor } from '@jalon/domain/access/actor';
import { clientDraftOf, flattenClient } from '@jalon/domain/clients/register/flatten-client';
import { CLIENT_FIELDS } from '@jalon/domain/clients/register/client-fields';
import type { FieldValues } from '@jalon/domain/imports/field';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { BatchStore, type Edit } from '../../platform/database/batch-store';
import type {
  Applied,
  ChangedRow,
  Hindrance,
  ImportKind,
  NewRow,
  Standing,
  TakenBack,
  Written,
} from '../../platform/imports/kinds/import-kind';
import { ImportKinds } from '../../platform/imports/kinds/import-kinds';
import { ClientEntity } from '../client.entity';
import { EMPTY_CLIENT, tellingOf } from '../clients.service';
import { likelyClients } from './likely-client';

/** Clients that something of the register is for, or that a viewer is held to. */
const IN_USE = `
  SELECT DISTINCT client_id AS id FROM use_case_client WHERE organisation_id = $1 AND client_id = ANY ($2::uuid[])
  UNION SELECT client_id FROM membership m, unnest(m.client_ids) AS client_id
    WHERE m.organisation_id = $1 AND m.client_ids && $2::uuid[] AND client_id = ANY ($2::uuid[])`;

const standingOf = (row: ClientEntity): Standing => ({
  id: row.id,
  version: row.version,
  title: row.name,
  values: flattenClient(row),
});

/** The register of clients as imports see it. Clients have no reference: a file knows them by columns of its own. */
@Injectable()
export class ClientImport implements ImportKind, OnModuleInit {
  readonly kind = 'clients';
  readonly title = { fr: 'Clients', en: 'Clients' };
  readonly subjectType = 'client';
  readonly permission = 'clients:write';
  readonly fields = CLIENT_FIELDS;
  readonly lasting = ['status'];
  readonly retired = { status: 'former' };
  readonly alike = { title: 'name', body: 'profile' };
  private readonly store = new BatchStore(ClientEntity, { name: 'client' });

  constructor(private readonly kinds: ImportKinds) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  path = (id: string): string => `/clients/${id}`;

  judge = (): [] => [];

  isAway = ({ values }: Standing): boolean => values['status'] === 'former';

  names = ({ organisationId }: Actor): Promise<{ id: string; name: string }[]> =>
    ask(`SELECT id, name FROM client WHERE organisation_id = $1`, [organisationId]);

  likely = async (actor: Actor, rows: readonly NewRow[]) => likelyClients(await this.names(actor), rows);

  async byId(actor: Actor, ids: readonly string[], isHeld = false) {
    const rows = isHeld ? await this.store.hold(actor, ids) : await this.store.find(actor, ids);
    return new Map([...rows].map(([id, row]) => [id, standingOf(row)]));
  }

  byReference = (): Promise<ReadonlyMap<string, string>> => Promise.resolve(new Map());

  async add(actor: Actor, rows: readonly NewRow[]): Promise<readonly Applied[]> {
    const drafts = rows.map(({ values }) => ({
      ...EMPTY_CLIENT,
      status: 'active' as const,
      ...clientDraftOf(values),
    }));
    return applied(rows, await this.store.add(actor, drafts));
  }

  async change(actor: Actor, rows: readonly ChangedRow[]): Promise<readonly Applied[]> {
    const held = await this.store.hold(
      actor,
      rows.map(({ id }) => id),
    );
    const edits = rows.map(({ id, changes }) => editOf(held.get(id) ?? absent(id), changes));
    return applied(rows, await this.store.change(edits));
  }

  async hindrances(actor: Actor, rows: readonly Written[], isHeld = false) {
    const ids = rows.map(({ id }) => id);
    const held = isHeld ? await this.store.hold(actor, ids) : await this.store.find(actor, ids);
    const used = await ask<{ id: string }>(IN_USE, [actor.organisationId, ids]);
    const inUse = new Set(used.map(({ id }) => id));
    return new Map(
      rows.flatMap(({ id, version, isNew }): [string, Hindrance][] => {
        const row = held.get(id);
        if (!row) return [[id, 'removed']];
        if (row.version !== version) return [[id, 'touched-since']];
        return isNew && inUse.has(id) ? [[id, 'in-use']] : [];
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
    const edits = rows.flatMap(({ id, before }) => {
      const row = held.get(id);
      return row && before ? [editOf(row, before)] : [];
    });
    await this.store.change(edits);
  }
}

function editOf(row: ClientEntity, changes: FieldValues): Edit<ClientEntity> {
  const draft = clientDraftOf(changes, row);
  return { row, changes: draft, telling: tellingOf(row, draft) };
}

const absent = (id: string): never => {
  throw new Error(`The client ${id} was not held`);
};

const applied = (
  rows: readonly { readonly rank: number }[],
  after: readonly ClientEntity[],
): readonly Applied[] =>
  after.map(({ id, version }, index) => ({ rank: rows[index]?.rank ?? 0, id, version }));
