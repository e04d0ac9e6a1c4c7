import { Module } from '@nestjs/common';
import { UseCasesModule } from '../use-cases.module';
import { AdoptionsReader } from './adoptions.reader';
import { AdoptionsService } from './adoptions.service';
import { CatalogueController } from './catalogue.controller';
import { UseCaseAdoptionEntity } from './use-case-adoption.entity';

/** The tables of the feature; importing them makes them known to the data source. */
export const CATALOGUE_ENTITIES = [UseCaseAdoptionEntity] as const;

/** Ready use cases that an agency may adopt. */
@Module({
  imports: [UseCasesModule],
  controllers: [CatalogueController],
  providers: [AdoptionsReader, AdoptionsService],
})
export class CatalogueModule {}
