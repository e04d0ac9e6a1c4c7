import { Module } from '@nestjs/common';
import { VisitEntity } from './visit.entity';
import { VisitsController } from './visits.controller';
import { VisitsService } from './visits.service';

/** The table of the feature; importing it makes it known to the data source. */
export const VISIT_ENTITIES = [VisitEntity] as const;

/** When people were last on a page: what changed since is marked. */
@Module({ controllers: [VisitsController], providers: [VisitsService] })
export class VisitsModule {}
