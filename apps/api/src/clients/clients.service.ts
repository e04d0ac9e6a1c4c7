import type { Actor } from '@jalon/domain/access/actor';
import type { ClientChanges, ClientDraft } from '@jalon/domain/clients/client';
import { Injectable } from '@nestjs/common';
import { TenantStore } from '../platform/database/tenant-store';
import { ClientEntity } from './client.entity';

/** A client of whom nothing is known yet but its name and status. */
export const EMPTY_CLIENT = { sector: null, kind: null, profile: null, contacts: [] };

/** The history tells parting and resuming from an ordinary edit. */
export function tellingOf({ status }: ClientEntity, changes: ClientChanges): string {
  if (changes.status === undefined || changes.status === status) return 'updated';
  if (changes.status === 'former') return 'parted';
  return status === 'former' ? 'resumed' : 'updated';
}

@Injectable()
export class ClientsService {
  private readonly store = new TenantStore(ClientEntity, { name: 'client' });

  async create(actor: Actor, draft: ClientDraft): Promise<string> {
    const { id } = await this.store.add(actor, { ...EMPTY_CLIENT, ...draft });
    return id;
  }

  async update(
    actor: Actor,
    id: string,
    { version, ...changes }: ClientChanges & { readonly version: number },
  ): Promise<void> {
    const telling = tellingOf(await this.store.hold(actor, id), changes);
    await this.store.telling(telling).amend(actor, id, { version, ...changes });
  }
}
