import { Module } from '@nestjs/common';
import { ProjectRecordEntity } from './project-record.entity';
import { RecordsController } from './records.controller';
import { RecordsFacts } from './records.facts';
import { RecordsReader } from './records.reader';
import { RecordsService } from './records.service';

/** The tables of the feature; importing them makes them known to the data source. */
export const RECORD_ENTITIES = [ProjectRecordEntity] as const;

/** Things that happened, from which facts are measured. */
@Module({
  controllers: [RecordsController],
  providers: [RecordsService, RecordsReader, RecordsFacts],
  exports: [RecordsService, RecordsReader],
})
export class RecordsModule {}
