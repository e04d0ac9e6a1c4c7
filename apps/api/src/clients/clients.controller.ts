import {
  createClient,
  getClient,
  listClientNames,
  listClients,
  updateClient,
} from '@jalon/contracts/clients/clients.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../platform/http/implement';
import { ClientsReader } from './clients.reader';
import { ClientsService } from './clients.service';

@Controller()
export class ClientsController {
  constructor(
    private readonly clients: ClientsService,
    private readonly reader: ClientsReader,
  ) {}

  @Implement(listClients)
  list(input: Checked<typeof listClients>, actor: Actor) {
    return this.reader.list(actor, input);
  }

  @Implement(listClientNames)
  names(_: Checked<typeof listClientNames>, actor: Actor) {
    return this.reader.names(actor);
  }

  @Implement(getClient)
  get({ id }: Checked<typeof getClient>, actor: Actor) {
    return this.reader.get(actor, id);
  }

  @Implement(createClient)
  async create(draft: Checked<typeof createClient>, actor: Actor) {
    return this.reader.get(actor, await this.clients.create(actor, draft));
  }

  @Implement(updateClient)
  async update({ id, ...edit }: Checked<typeof updateClient>, actor: Actor) {
    await this.clients.update(actor, id, edit);
    return this.reader.get(actor, id);
  }
}
