import { Module } from '@nestjs/common';
import { LifecyclesModule } from '../../lifecycle/templates/lifecycles.module';
import { ProjectsModule } from '../projects.module';
import { ChecklistService } from './checklist.service';
import { PlanController } from './plan.controller';
import { PlanReader } from './plan.reader';
import { PlanService } from './plan.service';
import { PortfolioTimelineReader } from './portfolio-timeline.reader';

/** Phases in time, what there is to do in each, and all projects side by side. */
@Module({
  imports: [ProjectsModule, LifecyclesModule],
  controllers: [PlanController],
  providers: [PlanReader, PlanService, ChecklistService, PortfolioTimelineReader],
  exports: [PlanReader, PlanService],
})
export class PlanModule {}
