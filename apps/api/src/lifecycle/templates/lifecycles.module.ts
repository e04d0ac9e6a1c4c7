import { Module } from '@nestjs/common';
import { LifecycleTemplateEntity } from './lifecycle-template.entity';
import { LifecycleVersionEntity } from './lifecycle-version.entity';
import { LifecyclesReader } from './lifecycles.reader';
import { LifecyclesService } from './lifecycles.service';

/** The tables of the feature; importing them makes them known to the data source. */
export const LIFECYCLE_ENTITIES = [LifecycleTemplateEntity, LifecycleVersionEntity] as const;

@Module({
  providers: [LifecyclesService, LifecyclesReader],
  exports: [LifecyclesService, LifecyclesReader],
})
export class LifecyclesModule {}
