import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import {
  type applyWeights,
  weightsChanged,
  weightsRefused,
} from '@jalon/contracts/portfolio/portfolio.operations';
import { modelRevisedMeanwhile, modelUnchanged } from '@jalon/contracts/scoring/score-models.problems';
import type { Actor } from '@jalon/domain/access/actor';
import { sharesOf } from '@jalon/domain/portfolio/ranking/axis-shares';
import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { Injectable } from '@nestjs/common';
import { tell } from '../../platform/journal/tell';
import { ScoreModelsReader } from '../../scoring/models/score-models.reader';
import { ScoreModelsService } from '../../scoring/models/score-models.service';
import type { ModelRow } from './shown-model';

export type Decision = Checked<typeof applyWeights>;

/** What the journal says of weights, in the same fields as a revision of the model. */
const told = ({ axes, aggregation }: Pick<ScoreModelContent, 'axes' | 'aggregation'>) => ({
  weights: Object.fromEntries(axes.map(({ key, weight }) => [key, weight])),
  aggregation,
});

/** Weights that cannot be: an axis without one, one that is none of the model’s, or nothing but zeros. */
function refuseWeights({ content }: Pick<ModelRow, 'content'>, { weights }: Pick<Decision, 'weights'>): void {
  const known = new Set(content.axes.map(({ key }) => key));
  if (Object.keys(weights).some((key) => !known.has(key)))
    throw new Problem(weightsRefused, { reason: 'axes' });
  const shares = sharesOf(content, weights);
  if (shares.kind !== 'refused') return;
  throw new Problem(weightsRefused, { reason: shares.reason === 'no-weight' ? 'zero' : 'axes' });
}

/** Decides the weights of the ranking: a new version of its model. */
@Injectable()
export class WeightsService {
  constructor(
    private readonly models: ScoreModelsService,
    private readonly reader: ScoreModelsReader,
  ) {}

  /** The new version. Refused where another version was made since `number` was read. */
  async decide(actor: Actor, { modelId, number, weights, aggregation, reason }: Decision): Promise<ModelRow> {
    const before = await this.reader.get(actor, modelId);
    refuseWeights(before, { weights });
    const made = await this.models
      .reviseWeights(actor, modelId, { number, weights, aggregation, reason })
      .catch((error: unknown) => Promise.reject(asOurs(error)));
    const after = await this.reader.get(actor, modelId, made);
    tell({
      kind: 'ranking.weights-decided',
      subject: { type: 'score-model', id: modelId },
      version: made,
      before: { name: before.name, ...told(before.content) },
      after: { name: after.name, ...told(after.content), reason },
    });
    return after;
  }
}

/** The refusals of the model, in the words of the ranking. */
function asOurs(error: unknown): unknown {
  if (!(error instanceof Problem)) return error;
  if (error.is(modelRevisedMeanwhile)) return new Problem(weightsChanged, error.extension);
  return error.is(modelUnchanged) ? new Problem(weightsRefused, { reason: 'unchanged' }) : error;
}
