import { Module } from '@nestjs/common';
import { ScoreModelsModule } from '../scoring/models/score-models.module';
import { PortfolioController } from './portfolio.controller';
import { PortfolioFacts } from './portfolio.facts';
import { RankingReader } from './ranking/ranking.reader';
import { WeightsService } from './ranking/weights.service';
import { RobustnessRuns } from './robustness/robustness-runs';

/** The ranking, how sure it is, and the decision of its weights. */
@Module({
  imports: [ScoreModelsModule],
  controllers: [PortfolioController],
  providers: [PortfolioFacts, RankingReader, WeightsService, RobustnessRuns],
  exports: [RankingReader, RobustnessRuns, WeightsService],
})
export class PortfolioModule {}
