import { Module } from '@nestjs/common';
import { DraftsController } from './drafts/drafts.controller';
import { DraftsReader } from './drafts/drafts.reader';
import { DraftsService } from './drafts/drafts.service';
import { PublishingService } from './drafts/publishing.service';
import { LifecycleTemplateEntity } from './lifecycle-template.entity';
import { LifecycleVersionEntity } from './lifecycle-version.entity';
import { LifecyclesReader } from './lifecycles.reader';
import { LifecyclesService } from './lifecycles.service';
import { TemplatesController } from './managing/templates.controller';
import { TemplatesReader } from './managing/templates.reader';
import { TemplatesService } from './managing/templates.service';
import { LifecycleController } from './reading/lifecycle.controller';
import { ReadingReader } from './reading/reading.reader';

/** The tables of the feature; importing them makes them known to the data source. */
export const LIFECYCLE_ENTITIES = [LifecycleTemplateEntity, LifecycleVersionEntity] as const;

@Module({
  controllers: [LifecycleController, TemplatesController, DraftsController],
  providers: [
    LifecyclesService,
    LifecyclesReader,
    TemplatesService,
    TemplatesReader,
    DraftsService,
    DraftsReader,
    PublishingService,
    ReadingReader,
  ],
  exports: [LifecyclesService, LifecyclesReader],
})
export class LifecyclesModule {}
