import { ClientViewParams } from '@jalon/contracts/clients/client-filter';
import { Module, type OnModuleInit } from '@nestjs/common';
import { SubjectKinds } from '../platform/discussion/subjects';
import { ViewPages } from '../platform/views/view-pages';
import { ClientEntity } from './client.entity';
import { ClientsController } from './clients.controller';
import { ClientsReader } from './clients.reader';
import { ClientsService } from './clients.service';
import { ClientImport } from './import/client-import';
import { workingManager } from '../platform/database/unit-of-work';

@Module({ controllers: [ClientsController], providers: [ClientsService, ClientsReader, ClientImport] })
export class ClientsModule implements OnModuleInit {
  constructor(
    private readonly subjects: SubjectKinds,
    private readonly views: ViewPages,
  ) {}

  onModuleInit(): void {
    this.views.register({ page: 'clients', permission: 'clients:read', params: ClientViewParams });
    this.subjects.register({
      type: 'client',
      permission: 'clients:read',
      path: (id) => `/clients/${id}`,
      find: async ({ organisationId }, id) => {
        const row = await workingManager().findOneBy(ClientEntity, { organisationId, id });
        return row && { title: row.name, isClosed: false };
      },
    });
  }
}
