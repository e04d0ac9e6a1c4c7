import { Module } from '@nestjs/common';
import { EvidenceEntity, EvidenceUseEntity, EvidenceVersionEntity } from './evidence.entities';
import { EvidenceReader } from './evidence.reader';
import { EvidenceUses } from './evidence-uses';

/** The tables of the feature; importing them makes them known to the data source. */
export const EVIDENCE_ENTITIES = [EvidenceEntity, EvidenceVersionEntity, EvidenceUseEntity] as const;

/** What backs the criteria of gates: documents, links and notes with their versions. */
@Module({
  providers: [EvidenceReader, EvidenceUses],
  exports: [EvidenceReader, EvidenceUses],
})
export class EvidenceModule {}
