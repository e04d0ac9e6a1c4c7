import { Module } from '@nestjs/common';
import { ScoreModelVersionEntity } from './score-model-version.entity';
import { ScoreModelEntity } from './score-model.entity';
import { ScoreModelsController } from './score-models.controller';
import { ScoreModelsReader } from './score-models.reader';
import { ScoreModelsService } from './score-models.service';

/** The tables of the feature; importing them makes them known to the data source. */
export const SCORE_MODEL_ENTITIES = [ScoreModelEntity, ScoreModelVersionEntity] as const;

@Module({
  controllers: [ScoreModelsController],
  providers: [ScoreModelsService, ScoreModelsReader],
  exports: [ScoreModelsService, ScoreModelsReader],
})
export class ScoreModelsModule {}
