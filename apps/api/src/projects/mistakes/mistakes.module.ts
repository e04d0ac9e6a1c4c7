import { Module } from '@nestjs/common';
import { LifecyclesModule } from '../../lifecycle/templates/lifecycles.module';
import { PlanModule } from '../plan/plan.module';
import { ProjectsModule } from '../projects.module';
import { ProjectMistakeEntity } from './mistake.entity';
import { MistakesController } from './mistakes.controller';
import { MistakesReader } from './mistakes.reader';
import { MistakesService } from './mistakes.service';

/** The tables of the feature; importing them makes them known to the data source. */
export const MISTAKE_ENTITIES = [ProjectMistakeEntity] as const;

/** The ten common mistakes (S-ERR-01 … S-ERR-10), looked for in what is kept. */
@Module({
  imports: [ProjectsModule, PlanModule, LifecyclesModule],
  controllers: [MistakesController],
  providers: [MistakesReader, MistakesService],
})
export class MistakesModule {}
