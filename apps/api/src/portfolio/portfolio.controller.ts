import { weightsOfTexts } from '@jalon/contracts/portfolio/portfolio-robustness';
import { applyWeights, readRanking, readRobustness } from '@jalon/contracts/portfolio/portfolio.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { AfterWork } from '../platform/http/after-work';
import { Implement } from '../platform/http/implement';
import type { Wire } from '../platform/http/wire';
import { RankingReader } from './ranking/ranking.reader';
import { shownModel } from './ranking/shown-model';
import { WeightsService } from './ranking/weights.service';
import { RobustnessRuns } from './robustness/robustness-runs';

@Controller()
export class PortfolioController {
  constructor(
    private readonly ranking: RankingReader,
    private readonly weights: WeightsService,
    private readonly runs: RobustnessRuns,
  ) {}

  @Implement(readRanking)
  read(filter: Checked<typeof readRanking>, actor: Actor, { language }: Wire) {
    return this.ranking.read({ actor, language }, filter);
  }

  @Implement(readRobustness)
  async robustness(input: Checked<typeof readRobustness>, actor: Actor, { language }: Wire) {
    const { weights, aggregation, topK, seed, raters, ...filter } = input;
    const source = await this.ranking.source({ actor, language }, filter);
    const options = { aggregation, topK, seed, raterNoise: raters !== 'agreed' };
    return new AfterWork(() =>
      this.runs.run(source, { ...options, weights: weights && weightsOfTexts(weights) }),
    );
  }

  @Implement(applyWeights)
  async apply(decision: Checked<typeof applyWeights>, actor: Actor, { language }: Wire) {
    return shownModel({ language }, await this.weights.decide(actor, decision));
  }
}
