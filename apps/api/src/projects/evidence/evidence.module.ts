import { Module } from '@nestjs/common';
import { LifecyclesModule } from '../../lifecycle/templates/lifecycles.module';
import { ContentsService } from './contents/contents.service';
import { ContentsController } from './contents/contents.controller';
import { EvidenceListReader } from './evidence-list.reader';
import { EvidenceUses } from './evidence-uses';
import { EvidenceWords } from './evidence-vocabulary';
import { EvidenceController } from './evidence.controller';
import { EvidenceEntity, EvidenceUseEntity, EvidenceVersionEntity } from './evidence.entities';
import { EvidenceReader } from './evidence.reader';
import { EvidenceService } from './evidence.service';
import { ExpirySweep } from './expiry-sweep';

/** The tables of the feature; importing them makes them known to the data source. */
export const EVIDENCE_ENTITIES = [EvidenceEntity, EvidenceVersionEntity, EvidenceUseEntity] as const;

/** What backs the criteria of gates: documents, links and notes with their versions. */
@Module({
  imports: [LifecyclesModule],
  controllers: [EvidenceController, ContentsController],
  providers: [
    ContentsService,
    EvidenceListReader,
    EvidenceReader,
    EvidenceService,
    EvidenceUses,
    EvidenceWords,
    ExpirySweep,
  ],
  exports: [EvidenceReader, EvidenceUses, EvidenceListReader],
})
export class EvidenceModule {}
