import { Module } from '@nestjs/common';
import { UseCasesModule } from '../../use-cases/use-cases.module';
import { TriageMove } from './triage-move';
import { TriageController } from './triage.controller';
import { TriageEntity } from './triage.entity';
import { TriageFacts } from './triage.facts';
import { TriageReader } from './triage.reader';
import { TriageService } from './triage.service';

/** The tables of the feature; importing them makes them known to the data source. */
export const TRIAGE_ENTITIES = [TriageEntity] as const;

/** AI, simple automation, better organisation or not now: who decided what, why and when. */
@Module({
  imports: [UseCasesModule],
  controllers: [TriageController],
  providers: [TriageFacts, TriageService, TriageReader, TriageMove],
  exports: [TriageService],
})
export class TriageModule {}
