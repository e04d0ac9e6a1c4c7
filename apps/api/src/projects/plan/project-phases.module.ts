import { Module } from '@nestjs/common';
import { ProjectItemEntity, ProjectPhaseEntity } from './plan.entities';
import { ProjectPhases } from './project-phases';

/** The tables of the plan; importing them makes them known to the data source. */
export const PLAN_ENTITIES = [ProjectPhaseEntity, ProjectItemEntity] as const;

/** What a project says of itself when it moves; stands below the record, which calls it. */
@Module({ providers: [ProjectPhases], exports: [ProjectPhases] })
export class ProjectPhasesModule {}
