import { exportClients } from '@jalon/contracts/clients/export.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { CLIENT_FIELDS } from '@jalon/domain/clients/register/client-fields';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import type { Wire } from '../../platform/http/wire';
import { RegisterExports } from '../../platform/spreadsheets/register-export';
import { ClientExportReader } from './client-export.reader';

const REGISTER = { type: 'clients', name: { fr: 'Clients', en: 'Clients' } };

/** What the agency writes about a client is not for that client's people. */
const INSIDE = ['profile'];
const FOR_HELD = CLIENT_FIELDS.filter(({ key }) => !INSIDE.includes(key));

@Controller()
export class ClientExportController {
  constructor(
    private readonly exports: RegisterExports,
    private readonly reader: ClientExportReader,
  ) {}

  @Implement(exportClients)
  async export(input: Checked<typeof exportClients>, actor: Actor, { language }: Wire) {
    const { format, sort, ...filter } = input;
    return this.exports.file({
      actor,
      language,
      format,
      register: REGISTER,
      fields: actor.clientIds === null ? CLIENT_FIELDS : FOR_HELD,
      ids: await this.reader.ids(actor, { filter, sort }),
      filter: { ...filter, sort },
      read: (ids) => this.reader.rows(actor, ids),
    });
  }
}
