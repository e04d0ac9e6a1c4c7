import { Module, type OnModuleInit } from '@nestjs/common';
import { workingManager } from '../../platform/database/unit-of-work';
import { SubjectKinds } from '../../platform/discussion/subjects';
import { ScoreModelsModule } from '../models/score-models.module';
import { BallotsController } from './ballots/ballots.controller';
import { BallotsService } from './ballots/ballots.service';
import { RevealService } from './closing/reveal.service';
import { RoundsSweep } from './closing/rounds-sweep';
import { SummaryJob } from './closing/summary-job';
import { OpeningService } from './opening.service';
import { ResultsReader } from './reading/results.reader';
import { RoundReadsController } from './reading/round-reads.controller';
import { RoundsReader } from './reading/rounds.reader';
import { RoundNews } from './round-news';
import { RoundItemEntity, RoundRaterEntity, ScoreCardEntity } from './round-parts.entities';
import { RoundEntity } from './round.entity';
import { RoundsController } from './rounds.controller';
import { RoundsFacts } from './rounds.facts';
import { RoundsService } from './rounds.service';

/** The tables of the feature; importing them makes them known to the data source. */
export const ROUND_ENTITIES = [RoundEntity, RoundItemEntity, RoundRaterEntity, ScoreCardEntity] as const;

@Module({
  imports: [ScoreModelsModule],
  controllers: [RoundsController, RoundReadsController, BallotsController],
  providers: [
    RoundsFacts,
    OpeningService,
    RoundsService,
    RevealService,
    BallotsService,
    RoundNews,
    RoundsReader,
    ResultsReader,
    RoundsSweep,
    SummaryJob,
  ],
  exports: [OpeningService, RoundsService, RevealService, BallotsService, ResultsReader],
})
export class RoundsModule implements OnModuleInit {
  constructor(private readonly subjects: SubjectKinds) {}

  onModuleInit(): void {
    this.subjects.register({
      type: 'round',
      permission: 'scoring:read',
      path: (id) => `/rounds/${id}`,
      /** Words are exchanged once it is revealed: one said earlier would undo the blindness. */
      find: async ({ organisationId }, id) => {
        const row = await workingManager().findOneBy(RoundEntity, { organisationId, id });
        return row && { title: row.name, isClosed: row.state !== 'revealed' };
      },
    });
  }
}
