import { Module } from '@nestjs/common';
import { MergeNews } from '../merging/merge-news';
import { MergesController } from '../merging/merges.controller';
import { MergesReader } from '../merging/merges.reader';
import { MergingService } from '../merging/merging.service';
import { UseCaseMergeEntity } from '../merging/use-case-merge.entity';
import { UseCasePairEntity, UseCaseScanEntity } from './duplicate.entities';
import { DuplicateFinder } from './duplicate-finder';
import { DuplicateWatch } from './duplicate-watch';
import { DuplicatesController } from './duplicates.controller';
import { DuplicatesReader } from './duplicates.reader';
import { ToldApartService } from './told-apart.service';

/** The tables of the feature; importing them makes them known to the data source. */
export const DUPLICATE_ENTITIES = [UseCasePairEntity, UseCaseScanEntity, UseCaseMergeEntity] as const;

/** Likely duplicates of the register, and what is done about them: told apart, or merged. */
@Module({
  controllers: [DuplicatesController, MergesController],
  providers: [
    DuplicateFinder,
    DuplicateWatch,
    DuplicatesReader,
    ToldApartService,
    MergingService,
    MergesReader,
    MergeNews,
  ],
  exports: [DuplicateFinder],
})
export class DuplicatesModule {}
