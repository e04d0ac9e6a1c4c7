import { weightsRefused } from '@jalon/contracts/portfolio/portfolio.operations';
import type { RankingSource } from '@jalon/contracts/portfolio/portfolio.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import { candidateOf } from '@jalon/domain/portfolio/ranking/candidate-of';
import { sharesOf } from '@jalon/domain/portfolio/ranking/axis-shares';
import type { AxisWeights } from '@jalon/domain/portfolio/ranking/candidate';
import { rankCandidates } from '@jalon/domain/portfolio/ranking/rank-candidates';
import type { Ranking, RankingRefusal } from '@jalon/domain/portfolio/ranking/ranking';
import type { Retained } from '@jalon/domain/portfolio/shortlists/choice';
import { makeSnapshot } from '@jalon/domain/portfolio/shortlists/make-snapshot';
import type { Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import type { Aggregation } from '@jalon/domain/scoring/model/score-model';
import { Injectable } from '@nestjs/common';
import { workingTime } from '../../platform/database/unit-of-work';
import { RankingReader } from '../ranking/ranking.reader';
import { RobustnessRuns } from '../robustness/robustness-runs';
import { frontsOf } from './fronts-of';
import type { Reading } from './reading';

/** The ranking that a shortlist comes from, as it is asked for. */
export interface Asked {
  readonly modelId?: string | undefined;
  readonly roundId?: string | undefined;
  readonly status?: Snapshot['filter']['status'];
  readonly clientId?: string | undefined;
  readonly weights?: AxisWeights | undefined;
  readonly aggregation?: Aggregation | undefined;
}

/** Shares that differ by no more than this are the same. */
const SAME = 1e-9;

const refuse = ({ reason }: Pick<RankingRefusal, 'reason'>): never => {
  throw new Problem(weightsRefused, { reason: reason === 'no-weight' ? 'zero' : 'axes' });
};

/** Weights of axes that the model does not have are no weights. */
function rankingOf({ model, useCases }: RankingSource, { weights, aggregation }: Asked): Ranking {
  const keys = new Set(model.content.axes.map(({ key }) => key));
  if (Object.keys(weights ?? {}).some((key) => !keys.has(key))) refuse({ reason: 'weight-missing' });
  const candidates = useCases.map(candidateOf);
  const ranking = rankCandidates(model.content, candidates, {
    ...(weights && { weights }),
    ...(aggregation && { aggregation }),
  });
  return ranking.kind === 'refused' ? refuse(ranking) : ranking;
}

/** Are these the weights that the version of the model holds? */
function areDecided({ model }: RankingSource, { aggregation, axes }: Ranking): boolean {
  const decided = sharesOf(model.content);
  if (decided.kind === 'refused' || aggregation !== model.content.aggregation) return false;
  return axes.every(({ share }, nth) => Math.abs(share - (decided.axes[nth]?.share ?? 0)) <= SAME);
}

/** Computes everything that a shortlist is made from: the caller says which use cases, the house the rest. */
@Injectable()
export class SnapshotMaking {
  constructor(
    private readonly reader: RankingReader,
    private readonly runs: RobustnessRuns,
  ) {}

  /** Use cases that are not in the ranking, or that a floor stops, are left out of the entries. */
  async make(reading: Reading, asked: Asked, retained: readonly Retained[]): Promise<Snapshot> {
    const compute = await this.prepare(reading, asked, retained);
    return compute();
  }

  /** Reads what it takes; what is answered then computes without the database. */
  async prepare(
    reading: Reading,
    asked: Asked,
    retained: readonly Retained[],
  ): Promise<() => Promise<Snapshot>> {
    const { modelId, roundId, status, clientId } = asked;
    const source = await this.reader.source(reading, { modelId, roundId, status, clientId });
    const ranking = rankingOf(source, asked);
    const made = {
      at: workingTime().toISOString(),
      source,
      filter: {
        ...(modelId && { modelId }),
        ...(roundId && { roundId }),
        ...(status && { status }),
        ...(clientId && { clientId }),
      },
      areDecided: areDecided(source, ranking),
      ranking,
      frontOf: frontsOf(ranking),
      retained,
    };
    const { weights, aggregation } = asked;
    const topK = Math.max(1, retained.length);
    return async () => {
      const { robustness, ...apart } = await this.runs.study(source, { weights, aggregation, topK });
      return makeSnapshot({ ...made, robustness, apart });
    };
  }
}
