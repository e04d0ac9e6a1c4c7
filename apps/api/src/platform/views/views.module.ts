import { Global, Module } from '@nestjs/common';
import { ViewDefaults } from './view-defaults.service';
import { ViewPages } from './view-pages';
import { ViewsController } from './views.controller';
import { ViewsReader } from './views.reader';
import { ViewsService } from './views.service';

/** Saved views of any list that a feature registers. */
@Global()
@Module({
  controllers: [ViewsController],
  providers: [ViewPages, ViewsService, ViewDefaults, ViewsReader],
  exports: [ViewPages],
})
export class ViewsModule {}
