import { Module, type OnModuleInit } from '@nestjs/common';
import { workingManager } from '../../platform/database/unit-of-work';
import { SubjectKinds } from '../../platform/discussion/subjects';
import { BulkEditEntity, BulkEditRowEntity } from './bulk-edit.entity';
import { BulkEditService } from './bulk-edit.service';
import { BULK_SUBJECT } from './bulk-head';
import { BulkNews } from './bulk-news';
import { BulkUndoService } from './bulk-undo.service';
import { BulkController } from './bulk.controller';
import { BulkReader } from './bulk.reader';

/** The tables of the feature; importing them makes them known to the data source. */
export const BULK_ENTITIES = [BulkEditEntity, BulkEditRowEntity] as const;

/** Edits of many use cases at once, and taking them back. */
@Module({
  controllers: [BulkController],
  providers: [BulkEditService, BulkUndoService, BulkNews, BulkReader],
})
export class BulkModule implements OnModuleInit {
  constructor(private readonly subjects: SubjectKinds) {}

  /** Notifications lead to it, in the app and by mail, for as long as it is kept; nobody discusses it. */
  onModuleInit(): void {
    this.subjects.register({
      type: BULK_SUBJECT,
      permission: 'discussion:read',
      path: (id) => `/use-cases/bulk/${id}`,
      find: async ({ organisationId }, id) => {
        const row = await workingManager().findOneBy(BulkEditEntity, { organisationId, id });
        return row && { title: row.id, isClosed: true };
      },
    });
  }
}
