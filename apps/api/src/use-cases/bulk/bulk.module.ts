import { Module, type OnModuleInit } from '@nestjs/common';
import { SubjectKinds } from '../../platform/discussion/subjects';
import { BulkEditEntity, BulkEditRowEntity } from './bulk-edit.entity';
import { BulkEditService } from './bulk-edit.service';
import { BULK_SUBJECT, BulkNews } from './bulk-news';
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

  /** Notifications lead to it; nobody discusses it. */
  onModuleInit(): void {
    this.subjects.register({
      type: BULK_SUBJECT,
      permission: 'discussion:read',
      path: (id) => `/use-cases/bulk/${id}`,
      find: () => Promise.resolve(null),
    });
  }
}
