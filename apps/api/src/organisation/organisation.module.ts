import { Module } from '@nestjs/common';
import { OrganisationController } from './organisation.controller';
import { OrganisationEntity } from './organisation.entity';
import { OrganisationService } from './organisation.service';

/** The tables of the feature; importing them makes them known to the data source. */
export const ORGANISATION_ENTITIES = [OrganisationEntity] as const;

@Module({
  controllers: [OrganisationController],
  providers: [OrganisationService],
  exports: [OrganisationService],
})
export class OrganisationModule {}
